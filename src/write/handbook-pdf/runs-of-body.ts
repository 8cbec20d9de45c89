/** A body, turned into the running text in it: where a reader first meets a term. */
import type { Body, BodyKind } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';

/** Text set in the column; tables and figures have no room for a note beside them. */
export function runsOfBody(body: Body): readonly Runs[] {
  return textOf(body);
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const none = () => [];

const texts: { readonly [K in BodyKind]: (body: BodyOf<K>) => readonly Runs[] } = {
  points: (body) => body.items.map((item) => item.runs),
  prose: (body) => body.paragraphs.map((paragraph) => paragraph.runs),
  positions: (body) => body.items.map((item) => item.says.runs),
  steps: (body) => body.items.map((item) => item.text.runs),
  callout: ({ content }) =>
    content.form === 'then-and-now' ? [content.then.runs, content.now.runs] : [content.text.runs],
  definition: none,
  table: none,
  comparison: none,
  chart: none,
  timeline: none,
  diagram: none,
  picture: none,
};

function textOf<K extends BodyKind>(body: BodyOf<K>): readonly Runs[] {
  return texts[body.kind](body);
}
