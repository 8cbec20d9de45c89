/** What a claim rests on → the facts, sources and places named for it. */
import type { Library } from '../../model/library.ts';
import type { Runs } from '../../model/run.ts';
import type { Cite } from '../../model/text.ts';
import { words } from '../text/set-text.ts';

/** A source at a place in it: the unit a reference names. */
export interface Evidence {
  readonly source: string;
  readonly at: string | undefined;
}

/** The facts a cite names itself; none where it inherits or states none. */
export function ownFacts(cite: Cite): readonly string[] {
  return cite.kind === 'facts' ? cite.facts.map((fact) => fact.value) : [];
}

/** The cite that holds: the nearest that says anything. */
export function effective(...cites: readonly Cite[]): Cite {
  return cites.find((cite) => cite.kind !== 'inherit') ?? { kind: 'inherit' };
}

/** Sources of facts and prompts, each place once, in order. */
export function evidenceOf(facts: readonly string[], library: Library): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const id of facts.flatMap((each) => factsBehind(each, library))) {
    const { sources } = library.facts.get(id) ?? library.prompts.get(id) ?? { sources: [] };
    for (const { source, at } of sources) {
      const key = `${source.value}\u0000${at ?? ''}`;
      if (!found.has(key)) found.set(key, { source: source.value, at });
    }
  }
  return [...found.values()];
}

/** A prompt is cited by its own id and rests on the facts it cites as well. */
function factsBehind(id: string, library: Library): readonly string[] {
  const prompt = library.prompts.get(id);
  return library.facts.has(id) || prompt === undefined ? [id] : [id, ...ownFacts(prompt.cite)];
}

export function citesUnverified(facts: readonly string[], library: Library): boolean {
  return facts.some((id) => library.facts.get(id)?.status === 'unverified');
}

/** Text that rests on what nobody has verified says so. */
export function withUnverified(runs: Runs, library: Library): Runs {
  const mark = `(${library.language.words.unverified})`;
  return [...runs, ...words(runs.length === 0 ? mark : ` ${mark}`)];
}
