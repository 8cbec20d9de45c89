/** The notes of all chapters → the back-of-book index: entries by letter, with sub-entries, see and see also. */
import { indexAnchor } from '../../model/ids.ts';
import type { IndexEntry, IndexGroup, IndexTarget } from '../../model/index-entry.ts';
import { type IndexNames, indexNames } from '../../model/index-names.ts';
import type { Library } from '../../model/library.ts';
import type { OpenIndexLog } from '../text/index-log.ts';
import { type DraftEntry, IndexDraft } from './index-draft.ts';
import { type SortedLine, withOtherNames } from './index-sees.ts';
import { headingOrder, letterOf } from './index-sort.ts';

export function composeIndex(library: Library, logs: readonly OpenIndexLog[]): readonly IndexGroup[] {
  const { code: language } = library.language;
  const names = indexNames(library);
  const draft = new IndexDraft(names);
  for (const log of logs) for (const note of log.notes) draft.note(note);
  for (const log of logs) for (const reference of log.references) draft.refer(reference);
  const lines = linesOf(draft, names, language);
  return grouped(
    lines.map((line, at) => composeLine(line, at, { library, draft, lines })),
    language,
  );
}

/** By letter; the entries are in order. */
export function grouped(entries: readonly IndexEntry[], language: string): readonly IndexGroup[] {
  const groups: { letter: string; entries: IndexEntry[] }[] = [];
  for (const entry of entries) {
    const letter = letterOf(entry.heading, language);
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

type Line = SortedLine<DraftEntry>;

function leadsSomewhere({ places, subs }: DraftEntry): boolean {
  return places.length > 0 || subs.size > 0;
}

/** Entries with the other names of what they are about, and what authors send from. */
function linesOf(draft: IndexDraft, names: IndexNames, language: string): readonly Line[] {
  const things = new Map(names.things.map((thing) => [thing.key, thing]));
  const all = [...draft.entries.values()];
  const targets = all.filter(leadsSomewhere).map((entry) => {
    const thing = things.get(entry.key);
    const { heading, name } = entry;
    // Nobody looks for a person by the given name.
    return { value: entry, heading, name, others: thing?.kind === 'person' ? [] : (thing?.others ?? []) };
  });
  const written = all.flatMap((entry) => {
    const to = entry.see.map((target) => draft.find(target)).find((each) => each !== undefined);
    if (leadsSomewhere(entry) || to === undefined || !leadsSomewhere(to)) return [];
    return [{ heading: entry.heading, to }];
  });
  return withOtherNames(targets, language, written);
}

interface Context {
  readonly library: Library;
  readonly draft: IndexDraft;
  readonly lines: readonly Line[];
}

function composeLine(line: Line, at: number, context: Context): IndexEntry {
  const { heading } = line;
  const anchor = indexAnchor(at + 1);
  const none = { places: [], subs: [], see: [], seeAlso: [], term: undefined, isTitle: false };
  if (line.kind === 'see')
    return { ...none, anchor, heading, name: heading, see: targetsOf([line.to], context) };
  const { value: entry } = line;
  const order = headingOrder(context.library.language.code);
  const subs = [...entry.subs.values()].sort((one, other) => order(one.heading, other.heading));
  return {
    ...none,
    anchor,
    heading,
    name: entry.name,
    isTitle: entry.isTitle,
    term: entry.term,
    places: entry.places,
    subs: subs.map((sub, sub_at) => ({
      ...none,
      anchor: indexAnchor(at + 1, sub_at + 1),
      heading: sub.heading,
      name: sub.name,
      places: sub.places,
      seeAlso: targetsOf(found(sub.seeAlso, context), context),
    })),
    seeAlso: targetsOf([...related(entry, context), ...found(entry.seeAlso, context)], context, entry),
  };
}

/** What the glossary relates a term to, one way or the other. */
function related({ term }: DraftEntry, { library, draft }: Context): readonly DraftEntry[] {
  const ids = library.terms.get(term?.slice('term/'.length) ?? '')?.see ?? [];
  return ids.flatMap(({ value }) => draft.entries.get(`term/${value}`) ?? []);
}

function found(headings: readonly string[], { draft }: Context): readonly DraftEntry[] {
  return headings.flatMap((heading) => draft.find(heading) ?? []);
}

/** Only what has an entry here, each once, in order, never itself. */
function targetsOf(
  entries: readonly DraftEntry[],
  { lines, library }: Context,
  self?: DraftEntry,
): readonly IndexTarget[] {
  const order = headingOrder(library.language.code);
  return [...new Set(entries)]
    .filter((entry) => entry !== self)
    .flatMap((entry) => {
      const at = lines.findIndex((line) => line.kind === 'entry' && line.value === entry);
      return at < 0 ? [] : [{ anchor: indexAnchor(at + 1), heading: entry.name }];
    })
    .sort((one, other) => order(one.heading, other.heading));
}
