/** A body → its words in reading order, those of drawings too. */
import type { Body, BodyKind } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';

export function wordsOfBody(body: Body): readonly string[] {
  const title = body.title === undefined ? [] : [plainText(body.title)];
  return [...title, ...textsOf(body)];
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const said = (...runs: readonly (Runs | undefined)[]): readonly string[] =>
  runs.flatMap((each) => (each === undefined ? [] : [plainText(each)]));

const texts: { readonly [K in BodyKind]: (body: BodyOf<K>) => readonly string[] } = {
  points: ({ items }) => said(...items.map(({ runs }) => runs)),
  prose: ({ paragraphs }) => said(...paragraphs.map(({ runs }) => runs)),
  positions: ({ items }) => said(...items.flatMap(({ who, says }) => [who, says.runs])),
  steps: ({ items }) => said(...items.flatMap(({ when, text }) => [when, text.runs])),
  callout: ({ content }) =>
    content.form === 'then-and-now' ? said(content.then.runs, content.now.runs) : said(content.text.runs),
  definition: ({ term, text, elements }) => [
    term.preferred,
    ...(term.expansion === undefined ? [] : [term.expansion]),
    ...said(text.runs, ...elements.flatMap(({ element, means }) => [element, means])),
  ],
  table: ({ columns, rows, note }) =>
    said(...columns.map(({ title }) => title), ...rows.flatMap(({ cells }) => cells), note),
  comparison: ({ things, rows, note }) =>
    said(...things, ...rows.flatMap(({ attribute, cells }) => [attribute, ...cells]), note),
  chart: ({ chart, note }) => [
    chart.title,
    ...chart.categories,
    ...chart.series.map(({ title }) => title),
    ...said(note),
  ],
  timeline: ({ timeline }) => [
    timeline.title,
    ...timeline.events.flatMap(({ date, title }) => [date, title]),
  ],
  diagram: ({ diagram, note }) => [diagram.title, ...diagram.nodes.map(({ text }) => text), ...said(note)],
  picture: ({ alternative, credit }) => [alternative, ...said(credit)],
};

function textsOf<K extends BodyKind>(body: BodyOf<K>): readonly string[] {
  return texts[body.kind](body);
}
