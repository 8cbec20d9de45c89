/** What the library knows by name, as an index calls it: one thing has one heading, however often and however it is named. */
import { isAcronym } from './acronym.ts';
import type { Term } from './glossary.ts';
import type { Library } from './library.ts';

export type NamedKind = 'term' | 'org' | 'person' | 'doc';

export interface NamedThing {
  /** `term/igf`; of a thing that is a term and an organisation, the term's. */
  readonly key: string;
  readonly kind: NamedKind;
  /** What the entry is called: `IGF (Internet Governance Forum)`, `Desai, Nitin`. */
  readonly heading: string;
  /** What other entries call it: `IGF`. */
  readonly name: string;
  /** Whatever else it goes by: `Internet Governance Forum`, `the Forum`. */
  readonly others: readonly string[];
}

export interface IndexNames {
  readonly things: readonly NamedThing[];
  /** By kind and id: `org/igf` is the term `igf` where both have one name. */
  readonly byId: ReadonlyMap<string, NamedThing>;
  /** By any of its names, folded; an id will do. */
  named(name: string): NamedThing | undefined;
}

type Known = Pick<Library, 'terms' | 'organisations' | 'people' | 'sources'>;

export function indexNames(library: Known): IndexNames {
  const [byName, byId] = [new Map<string, NamedThing>(), new Map<string, NamedThing>()];
  const things: NamedThing[] = [];
  for (const thing of thingsOf(library)) {
    const known = [thing.name, ...thing.others].map((name) => byName.get(folded(name)));
    const same = known.find((each) => each !== undefined);
    byId.set(thing.key, same ?? thing);
    for (const name of [thing.heading, thing.name, ...thing.others, idOf(thing)])
      if (!byName.has(folded(name))) byName.set(folded(name), same ?? thing);
    if (same === undefined) things.push(thing);
  }
  return { things, byId, named: (name) => byName.get(folded(name)) };
}

function idOf({ key }: NamedThing): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Terms first: where an organisation is explained as a term, it goes by the term's name. */
function thingsOf({ terms, organisations, people, sources }: Known): readonly NamedThing[] {
  return [
    ...[...terms.values()].map(ofTerm),
    ...[...organisations.values()].map(({ id, name, short }) => {
      const acronym = short !== undefined && standsFor(short, name);
      const others = short === undefined ? [] : [acronym ? name : short];
      return thing('org', id.value, acronym ? `${short} (${name})` : name, acronym ? short : name, others);
    }),
    ...[...people.values()].map(({ id, name, sort }) =>
      thing('person', id.value, sort ?? name, sort ?? name, sort === undefined ? [] : [name]),
    ),
    ...[...sources.values()].map(({ id, title, short }) => thing('doc', id.value, title, title, [short])),
  ];
}

/** `ITU` for the International Telecommunication Union; not `USA` for the United States. */
function standsFor(short: string, name: string): boolean {
  if (!isAcronym(short)) return false;
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([letter]) => letter.toUpperCase());
  let at = -1;
  return (short.match(/\p{Lu}/gu) ?? []).every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function ofTerm({ id, preferred: { source: name }, expansion, aliases }: Term): NamedThing {
  const long = expansion?.source;
  const heading = long !== undefined && isAcronym(name) ? `${name} (${long})` : name;
  const others = [...(long === undefined ? [] : [long]), ...aliases.map(({ value }) => value)];
  return thing('term', id.value, heading, name, others);
}

function thing(
  kind: NamedKind,
  id: string,
  heading: string,
  name: string,
  others: readonly string[],
): NamedThing {
  return { key: `${kind}/${id}`, kind, heading, name, others };
}

/** What two writings of one name have in common: no case, accents, punctuation or plural. */
export function folded(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain
    .replace(/^(?:the|an?) /, '')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}
