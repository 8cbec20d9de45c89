/** The notes of all chapters → the back-of-book index: entries by letter, with sub-entries, see and see also. */
import { indexAnchor } from '../../model/ids.ts';
import type { IndexEntry, IndexGroup, IndexTarget } from '../../model/index-entry.ts';
import { folded, indexNames, type NamedThing } from '../../model/index-names.ts';
import type { Library } from '../../model/library.ts';
import type { OpenIndexLog } from '../text/index-log.ts';
import { type DraftEntry, IndexDraft } from './index-draft.ts';
import { headingOrder, letterOf } from './index-sort.ts';

export function composeIndex(library: Library, logs: readonly OpenIndexLog[]): readonly IndexGroup[] {
  const { code: language } = library.language;
  const names = indexNames(library);
  const draft = new IndexDraft(names);
  for (const log of logs) for (const note of log.notes) draft.note(note);
  for (const log of logs) for (const reference of log.references) draft.refer(reference);
  const real = [...draft.entries.values()].filter(leadsSomewhere);
  const lines = withSees(real, names.things, draft, language);
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

/** An entry, or a name that sends to one. */
interface Line {
  readonly heading: string;
  readonly entry: DraftEntry | undefined;
  readonly to: DraftEntry | undefined;
}

function leadsSomewhere({ places, subs }: DraftEntry): boolean {
  return places.length > 0 || subs.size > 0;
}

/** Entries and the other names of what they are about, in order; a name right beside its entry says nothing new. */
function withSees(
  entries: readonly DraftEntry[],
  things: readonly NamedThing[],
  draft: IndexDraft,
  language: string,
): readonly Line[] {
  const order = headingOrder(language);
  const inOrder = (one: Line, other: Line) => order(one.heading, other.heading);
  const real = entries.map((entry): Line => ({ heading: entry.heading, entry, to: undefined }));
  const known = new Set(real.map(({ heading }) => folded(heading)));
  const named = things.flatMap(({ key, kind, name, others }): readonly Line[] => {
    const to = draft.entries.get(key);
    if (kind === 'person' || to === undefined || !leadsSomewhere(to)) return [];
    return others
      .filter((other) => tellsMore(other, name, known))
      .map((heading) => ({ heading, entry: undefined, to }));
  });
  const written = [...draft.entries.values()].flatMap((entry): readonly Line[] => {
    const to = entry.see.map((target) => draft.find(target)).find((each) => each !== undefined);
    if (leadsSomewhere(entry) || to === undefined || !leadsSomewhere(to)) return [];
    return [{ heading: entry.heading, entry: undefined, to }];
  });
  const all = [...real, ...named, ...written].sort(inOrder);
  return all.filter(({ to }, at) => to === undefined || !isBeside(all, at, to));
}

/** Each name once; not a plural, another spelling or a beginning of what it leads to. */
function tellsMore(other: string, name: string, known: Set<string>): boolean {
  const [short, long] = [folded(other), folded(name)];
  if (known.has(short) || long.startsWith(`${short} `) || short === long) return false;
  known.add(short);
  return true;
}

/** The entry itself stands next to it, but for other such names. */
function isBeside(lines: readonly Line[], at: number, to: DraftEntry): boolean {
  const before = lines.slice(0, at).findLast(({ entry }) => entry !== undefined);
  const after = lines.slice(at + 1).find(({ entry }) => entry !== undefined);
  return before?.entry === to || after?.entry === to;
}

interface Context {
  readonly library: Library;
  readonly draft: IndexDraft;
  readonly lines: readonly Line[];
}

function composeLine({ heading, entry, to }: Line, at: number, context: Context): IndexEntry {
  const anchor = indexAnchor(at + 1);
  const none = { places: [], subs: [], see: [], seeAlso: [], term: undefined, isTitle: false };
  if (entry === undefined) return { ...none, anchor, heading, see: to ? targetsOf([to], context) : [] };
  const order = headingOrder(context.library.language.code);
  const subs = [...entry.subs.values()].sort((one, other) => order(one.heading, other.heading));
  return {
    ...none,
    anchor,
    heading,
    isTitle: entry.isTitle,
    term: entry.term,
    places: entry.places,
    subs: subs.map((sub, sub_at) => ({
      ...none,
      anchor: indexAnchor(at + 1, sub_at + 1),
      heading: sub.heading,
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
      const at = lines.findIndex((line) => line.entry === entry);
      return at < 0 ? [] : [{ anchor: indexAnchor(at + 1), heading: entry.name }];
    })
    .sort((one, other) => order(one.heading, other.heading));
}
