/** What authors write for the index: marks of sections that cannot be read, entries sent nowhere or in a circle, one thing under two headings. */
import type { Code } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { replacing } from '../model/edit.ts';
import { type IndexMark, readIndexMark } from '../model/index-mark.ts';
import { folded, type IndexNames, indexNames } from '../model/index-names.ts';
import type { Content } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { Span } from '../model/span.ts';
import type { Named } from '../model/text.ts';
import { contentMarks } from '../model/texts.ts';

interface Written {
  readonly mark: IndexMark;
  readonly span: Span;
  /** Where the heading and what of it stand. */
  readonly at: Span;
}

export function indexFaults(content: Content): readonly Diagnostic[] {
  const { written, faults } = writtenMarks(content);
  const names = indexNames({
    terms: byId(content.terms),
    organisations: byId(content.organisations),
    people: byId(content.people),
    sources: byId(content.sources),
  });
  const key = (heading: string) => names.named(heading)?.key ?? folded(heading);
  return [...faults, ...seeFaults(written, names, key), ...twice(written, names)];
}

function byId<T extends { readonly id: Named }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id.value, thing]));
}

/** Marks in texts were judged when they were read. */
function writtenMarks(content: Content) {
  const written: Written[] = [];
  const faults: Diagnostic[] = [];
  for (const { mark: kind, target, label, span, targetSpan } of contentMarks(content)) {
    const read = kind === 'index' ? readIndexMark(target, label) : undefined;
    if (read?.kind === 'mark') written.push({ mark: read.mark, span, at: targetSpan });
  }
  for (const { value, span } of content.modules.flatMap(({ sections }) => sections).flatMap(indexOf)) {
    const read = readIndexMark(value, undefined);
    if (read.kind === 'mark') written.push({ mark: read.mark, span, at: span });
    else
      faults.push(
        fault('index-mark', span, read.message, 'Write it like Internet Governance Forum > mandate'),
      );
  }
  return { written, faults };
}

function indexOf({ index }: { readonly index: readonly Named[] }): readonly Named[] {
  return index;
}

type Key = (heading: string) => string;

function seeFaults(written: readonly Written[], names: IndexNames, key: Key): readonly Diagnostic[] {
  const leading = written.filter(({ mark }) => mark.target === undefined);
  const pages = new Set(leading.map(({ mark }) => key(mark.heading)));
  const sees = written.filter(({ mark }) => mark.role === 'see');
  const ways = new Map(sees.map(({ mark }) => [key(mark.heading), key(mark.target ?? '')]));
  return written.flatMap(({ mark, span }): readonly Diagnostic[] => {
    const { heading, target, role } = mark;
    if (target === undefined) return [];
    if (role === 'see' && returns(key(heading), ways))
      return [
        fault(
          'index-see',
          span,
          `In the index ${heading} sends around in a circle`,
          'Let one of them lead to pages',
        ),
      ];
    if (!pages.has(key(target)) && names.named(target) === undefined)
      return [fault('index-see', span, `The index has no entry ${target}`, cureFor(target, leading, names))];
    if (role === 'see' && pages.has(key(heading)))
      return [
        fault(
          'index-see',
          span,
          `${heading} leads to pages, and sends to ${target} instead`,
          'Write see also',
        ),
      ];
    return [];
  });
}

function cureFor(target: string, leading: readonly Written[], names: IndexNames): string {
  const headings = [...leading.map(({ mark }) => mark.heading), ...names.things.map(({ name }) => name)];
  const near = nearest(target, new Set(headings));
  return near === undefined
    ? 'Name a heading that leads to pages, or mark the place it is about'
    : `Did you mean ${near}?`;
}

function returns(start: string, ways: ReadonlyMap<string, string>): boolean {
  const met = new Set<string>();
  for (let at = ways.get(start); at !== undefined && !met.has(at); at = ways.get(at)) {
    if (at === start) return true;
    met.add(at);
  }
  return false;
}

/** What the library has no name for is known by how it was first written. */
function twice(written: readonly Written[], names: IndexNames): readonly Diagnostic[] {
  const first = new Map<string, Written & { readonly words: string }>();
  const faults: Diagnostic[] = [];
  for (const { mark, span, at } of written)
    for (const [place, words] of namedIn(mark, names)) {
      const known = first.get(place);
      if (known === undefined) first.set(place, { mark, span, at, words });
      else if (known.words !== words)
        faults.push({
          ...fault(
            'index-heading',
            span,
            `The index would say ${words} and ${known.words} for one thing`,
            `Write ${known.words}`,
          ),
          related: { span: known.span, message: `Written ${known.words} here` },
          fix: mark.sub === undefined ? replacing(at, known.words) : undefined,
        });
    }
  return faults;
}

function namedIn({ heading, sub }: IndexMark, names: IndexNames): readonly (readonly [string, string])[] {
  const thing = names.named(heading);
  const head = thing?.key ?? folded(heading);
  const own: readonly (readonly [string, string])[] = thing === undefined ? [[head, heading]] : [];
  return sub === undefined ? own : [...own, [`${head} > ${folded(sub)}`, sub]];
}

function fault(code: Code, span: Span, message: string, cure: string): Diagnostic {
  return { code, severity: code === 'index-heading' ? 'warning' : 'error', span, message, cure };
}
