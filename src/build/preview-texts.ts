/** A document or a library → every text it holds with the place it was written. */
import type { Library } from '../model/library.ts';
import type { Run, Runs } from '../model/run.ts';
import { plainText } from '../model/run.ts';
import type { Span } from '../model/span.ts';

export interface WrittenText {
  readonly words: readonly string[];
  /** The smallest stretch known to hold it. */
  readonly span: Span;
  /** What it and everything around it goes by. */
  readonly names: readonly string[];
  /** Made from what stands there, so that its words need not. */
  readonly made: boolean;
}

interface Around {
  readonly span: Span | undefined;
  readonly names: readonly string[];
  readonly made: boolean;
}

/** By id: where what a document shows of the ledger is written. */
export type Homes = ReadonlyMap<string, Span>;

export interface WhatIsRead {
  readonly homes: Homes;
  /** Keys of texts that are about something else, and written there. */
  readonly unread: ReadonlySet<string>;
}

/** Keys whose strings nobody reads. */
const unread = new Set(
  'kind key path file href span imprint words theme id anchor lane layout status type form level density'.split(
    ' ',
  ),
);

/** In documents: what is cited is found in the ledger, what is named where it is defined. */
const ofOthers = new Set(
  'sources evidence references cited see broader narrower usedInHandbook tables figures index former terms'.split(
    ' ',
  ),
);

export function documentTexts(document: object, library: Library): readonly WrittenText[] {
  return writtenTexts(document, { homes: homesIn(library), unread: ofOthers });
}

export function libraryTexts(library: Library): readonly WrittenText[] {
  const all = writtenTexts(library, { homes: new Map(), unread: new Set() });
  return [...all, ...citations(library)];
}

function homesIn({ events, sources }: Library): Homes {
  return new Map([...sources, ...events].map(([id, { span }]) => [id, span]));
}

/** `WGIG report, para 10`, as feet of slides and lists of references say it. */
function citations({ facts, sources }: Library): readonly WrittenText[] {
  return [...facts.values()].flatMap((fact) =>
    fact.sources.map(({ source, at }) => ({
      words: wordsOf(`${sources.get(source.value)?.short ?? ''} ${at ?? ''}`),
      span: fact.span,
      names: [fact.id.value, source.value],
      made: true,
    })),
  );
}

/** Whatever the shape of the document: a text belongs to the nearest place around it. */
export function writtenTexts(
  document: unknown,
  { homes, unread: others }: WhatIsRead,
): readonly WrittenText[] {
  const found: WrittenText[] = [];
  const keep = (text: string, { span, names, made }: Around): void => {
    const words = wordsOf(text);
    if (span !== undefined && words.length > 0) found.push({ words, span, names, made });
  };
  const visit = (value: unknown, around: Around): void => {
    if (typeof value === 'string') keep(value, around);
    else if (value instanceof Map) visit([...value.values()], around);
    else if (typeof value === 'object' && value !== null) visitParts(value, around);
  };
  const visitParts = (value: object, around: Around): void => {
    if (isRuns(value)) keep(plainText(value), around);
    else if (Array.isArray(value)) for (const each of value) visit(each, around);
    else {
      const inside = insideOf(value, around, homes);
      for (const [name, each] of Object.entries(value))
        if (!unread.has(name) && !others.has(name)) visit(each, inside);
    }
  };
  visit(document, { span: undefined, names: [], made: false });
  return found;
}

function insideOf(value: object, around: Around, homes: Homes): Around {
  const names = [...namesIn(value), ...around.names];
  const own = spanIn(value);
  if (own !== undefined) return { span: own, names, made: false };
  const home = 'id' in value && typeof value.id === 'string' ? homes.get(value.id) : undefined;
  return home === undefined ? { ...around, names } : { span: home, names, made: true };
}

/** In small letters, without signs. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/\u00ad/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const runKinds: ReadonlySet<unknown> = new Set<Run['kind']>([
  'text',
  'code',
  'emphasis',
  'strong',
  'link',
  'term',
  'reference',
  'index',
]);

function isRuns(value: object): value is Runs {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (each) => typeof each === 'object' && each !== null && runKinds.has(each.kind) && !('span' in each),
  );
}

function spanIn(value: object): Span | undefined {
  if (!('span' in value)) return undefined;
  const { span } = value;
  if (typeof span !== 'object' || span === null) return undefined;
  const isSpan = 'path' in span && 'start' in span && 'end' in span;
  if (!isSpan || typeof span.path !== 'string') return undefined;
  if (typeof span.start !== 'number' || typeof span.end !== 'number') return undefined;
  return { path: span.path, start: span.start, end: span.end };
}

function namesIn(value: object): readonly string[] {
  const names = [
    'id' in value ? nameIn(value.id) : '',
    'anchor' in value ? nameIn(value.anchor) : '',
    'number' in value ? nameIn(value.number) : '',
  ];
  return names.flatMap((name) => (name === '' ? [] : [name, ...name.split('/')]));
}

function nameIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const isNamed = typeof value === 'object' && value !== null && 'value' in value;
  return isNamed && typeof value.value === 'string' ? value.value : '';
}
