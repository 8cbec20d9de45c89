/** What a claim rests on → the facts, sources and places named for it. */
import type { Library } from '../../model/library.ts';
import type { Cite } from '../../model/text.ts';

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

/** Sources of facts, each place once, in order. A prompt cites itself: its evidence is that of the cite it carries. */
export function evidenceOf(facts: readonly string[], library: Library): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const id of facts) {
    for (const { source, at } of library.facts.get(id)?.sources ?? []) {
      const key = `${source.value}\u0000${at ?? ''}`;
      if (!found.has(key)) found.set(key, { source: source.value, at });
    }
  }
  return [...found.values()];
}

export function citesUnverified(facts: readonly string[], library: Library): boolean {
  return facts.some((id) => library.facts.get(id)?.status === 'unverified');
}
