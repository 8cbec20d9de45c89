/** A body becomes blocks of plain Markdown: lists, tables, quotations, images. The theme alone lays them out. */
import type { Body, BodyKind, Passage } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import type { Words } from '../../model/words.ts';
import { joinBlocks, joinInline, type Markdown, markdown, nested } from './markdown.ts';
import { printImage } from './print-image.ts';
import { type MarkdownLinks, printRuns } from './print-runs.ts';
import { printTable } from './print-table.ts';

/** What a slide brings to the bodies it shows. */
export interface SlideContext {
  readonly links: MarkdownLinks;
  readonly words: Words;
  /** The file beside the deck and what it shows, in words; undefined where nothing was drawn. */
  figure(key: string): { readonly file: string; readonly alternative: string } | undefined;
}

/** One Markdown block for each element the body becomes. */
export function printBody(body: Body, context: SlideContext): readonly Markdown[] {
  return print(body, context);
}

type BodyOf<K extends BodyKind> = Extract<Body, { kind: K }>;
type Printer<K extends BodyKind> = (body: BodyOf<K>, context: SlideContext) => readonly Markdown[];

const printers: { readonly [K in BodyKind]: Printer<K> } = {
  points: ({ items }, { links }) => [
    list(
      '- ',
      items.map(({ runs }) => [printRuns(runs, links)]),
    ),
  ],
  prose: ({ paragraphs }, { links }) => paragraphs.map(({ runs }) => printRuns(runs, links)),
  table: ({ columns, rows, note }, { links }) => [
    printTable(
      columns,
      rows.map(({ cells }) => cells),
      links,
    ),
    ...noted(note, links),
  ],
  comparison: ({ things, rows, note }, { links }) => [
    printTable(
      [{ title: [], align: 'start' }, ...things.map((title) => ({ title, align: 'start' as const }))],
      rows.map(({ attribute, cells }) => [attribute, ...cells]),
      links,
    ),
    ...noted(note, links),
  ],
  chart: printFigure,
  timeline: (body, context) => printFigure({ ...body, note: undefined }, context),
  diagram: printFigure,
  definition: printDefinition,
  positions: ({ items }, { links }) => [
    list(
      '- ',
      items.map(({ who, says }) => [strong(who, links), printRuns(says.runs, links)]),
    ),
  ],
  steps: ({ items, start }, { links }) => [
    list(
      `${start}. `,
      items.map(({ when, text }) => [...(when ? [strong(when, links)] : []), printRuns(text.runs, links)]),
    ),
  ],
  callout: ({ content }, context) =>
    content.form === 'then-and-now'
      ? [thenAndNow(content, context)]
      : [quotation(content.text, context.links)],
  picture: ({ key, alternative, credit }, context) => [
    ...image(key, context, alternative),
    ...noted(credit, context.links),
  ],
};

function print<K extends BodyKind>(body: BodyOf<K>, context: SlideContext): readonly Markdown[] {
  // The table is total over the kinds, which the compiler cannot follow through a lookup.
  const printer: Printer<K> = printers[body.kind as K];
  return printer(body, context);
}

function printFigure(
  { key, note }: { readonly key: string; readonly note: Runs | undefined },
  context: SlideContext,
): readonly Markdown[] {
  return [...image(key, context, ''), ...noted(note, context.links)];
}

function printDefinition(
  { term, text, elements }: BodyOf<'definition'>,
  { links }: SlideContext,
): readonly Markdown[] {
  const name = term.expansion === undefined ? term.preferred : `${term.preferred} – ${term.expansion}`;
  const head = strong([{ kind: 'text', text: name }], links);
  const unpacked = elements.map(({ element, means }) => [strong(element, links), printRuns(means, links)]);
  return [head, quotation(text, links), ...(unpacked.length > 0 ? [list('- ', unpacked)] : [])];
}

function thenAndNow(
  { then, now }: { readonly then: Passage; readonly now: Passage },
  { links, words }: SlideContext,
): Markdown {
  const column = (word: string, { runs }: Passage) => [
    strong([{ kind: 'text', text: word }], links),
    printRuns(runs, links),
  ];
  return list('- ', [column(words.then, then), column(words.now, now)]);
}

function image(key: string, { figure }: SlideContext, alternative: string): readonly Markdown[] {
  const drawn = figure(key);
  return drawn === undefined ? [] : [printImage(drawn.file, alternative || drawn.alternative)];
}

function noted(note: Runs | undefined, links: MarkdownLinks): readonly Markdown[] {
  return note === undefined || note.length === 0 ? [] : [printRuns(note, links)];
}

/** Items of several blocks make a loose list, whose items hold paragraphs. */
function list(marker: string, items: readonly (readonly Markdown[])[]): Markdown {
  const loose = items.some((blocks) => blocks.length > 1);
  return joinInline(
    items.map((blocks) => nested(marker, joinBlocks(blocks))),
    loose ? '\n\n' : '\n',
  );
}

function quotation({ runs }: Passage, links: MarkdownLinks): Markdown {
  return markdown(`> ${printRuns(runs, links)}`);
}

function strong(runs: Runs, links: MarkdownLinks): Markdown {
  return printRuns([{ kind: 'strong', runs }], links);
}
