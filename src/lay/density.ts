/** How much a slide says, in three steps: the theme gives few words more room and larger letters. */
import type { Density, Slide } from '../compose/deck/deck.ts';
import type { Body, BodyKind } from '../model/body.ts';
import { plainText, type Runs } from '../model/run.ts';

/** The roomiest that looks well; whether it fits is another question. A table takes the roomiest that fits. */
export function densityOf(slide: Slide): Density {
  if (slide.bodies.length === 1 && slide.bodies.every(isTable)) return 'roomy';
  const weight = slide.bodies.reduce((total, body) => total + bodyWeight(body), 0);
  const [roomy, regular] = limits[slide.layout] ?? usual;
  if (weight <= roomy) return 'roomy';
  return weight <= regular ? 'regular' : 'dense';
}

/** Up to the first number of characters a slide is roomy, up to the second regular. */
const usual = [190, 330] as const;
const limits: Partial<Readonly<Record<Slide['layout'], readonly [number, number]>>> = {
  'points-figure': [110, 200],
  positions: [240, 420],
  columns: [220, 420],
  definition: [180, 330],
  table: [290, 480],
  comparison: [250, 400],
  question: [140, 300],
};

/** Characters, and a charge for every item, since each starts a line. */
const itemCharge = 18;

type BodyOf<K extends BodyKind> = Extract<Body, { kind: K }>;

const texts: { readonly [K in BodyKind]: (body: BodyOf<K>) => readonly Runs[] } = {
  points: ({ items }) => items.map(({ runs }) => runs),
  prose: ({ paragraphs }) => paragraphs.map(({ runs }) => runs),
  table: ({ columns, rows }) => [...columns.map(({ title }) => title), ...rows.flatMap(({ cells }) => cells)],
  comparison: ({ things, rows }) => [
    ...things,
    ...rows.flatMap(({ attribute, cells }) => [attribute, ...cells]),
  ],
  chart: noted,
  timeline: () => [],
  diagram: noted,
  definition: ({ text, elements }) => [
    text.runs,
    ...elements.flatMap(({ element, means }) => [element, means]),
  ],
  positions: ({ items }) => items.flatMap(({ who, says }) => [who, says.runs]),
  steps: ({ items }) => items.flatMap(({ when, text }) => [...(when ? [when] : []), text.runs]),
  callout: ({ content }) =>
    content.form === 'then-and-now' ? [content.then.runs, content.now.runs] : [content.text.runs],
  picture: ({ credit }) => [credit],
};

function noted({ note }: { readonly note: Runs | undefined }): readonly Runs[] {
  return note === undefined ? [] : [note];
}

/** Every text an author wrote for it, in the order it is read. */
export function bodyTexts<K extends BodyKind>(body: BodyOf<K>): readonly Runs[] {
  const read: (body: BodyOf<K>) => readonly Runs[] = texts[body.kind as K];
  return read(body);
}

function bodyWeight(body: Body): number {
  const parts = bodyTexts(body);
  const length = parts.reduce((total, runs) => total + plainText(runs).length, 0);
  const rows = rowsOf(body);
  return rows === undefined ? length + itemCharge * parts.length : length / 2 + rowCharge * rows;
}

/** Cells stand side by side, so a table is as high as its rows, of which the head is one. */
const rowCharge = 45;

function rowsOf(body: Body): number | undefined {
  return isTable(body) ? body.rows.length + 1 : undefined;
}

function isTable(body: Body): body is BodyOf<'table'> | BodyOf<'comparison'> {
  return body.kind === 'table' || body.kind === 'comparison';
}
