/** What a slide holds → the layout it is set in. */
import type { Body, BodyKind } from './body.ts';

export type Layout =
  | 'title'
  | 'section'
  | 'statement'
  | 'points'
  | 'points-figure'
  | 'prose'
  | 'columns'
  | 'comparison'
  | 'table'
  | 'chart'
  | 'timeline'
  | 'diagram'
  | 'picture'
  | 'positions'
  | 'steps'
  | 'definition'
  | 'question'
  | 'sources'
  | 'closing';

const figures: ReadonlySet<BodyKind> = new Set(['chart', 'timeline', 'diagram', 'picture']);

/** The layout of a body that has the slide to itself. */
const alone: Readonly<Record<BodyKind, Layout>> = {
  points: 'points',
  prose: 'prose',
  table: 'table',
  comparison: 'comparison',
  chart: 'chart',
  timeline: 'timeline',
  diagram: 'diagram',
  definition: 'definition',
  positions: 'positions',
  steps: 'steps',
  callout: 'statement',
  picture: 'picture',
};

export function layoutOf(bodies: readonly Body[]): Layout {
  const [first] = bodies;
  if (first === undefined) return 'statement';
  const leading = bodies.find((body) => body.kind !== 'callout' && body.kind !== 'prose') ?? first;
  const figure = bodies.find((body) => figures.has(body.kind));
  if (figure !== undefined && bodies.length > 1 && bodies.some((body) => !figures.has(body.kind)))
    return 'points-figure';
  if (figure !== undefined) return alone[figure.kind];
  if (leading.kind === 'callout' && leading.content.form === 'then-and-now') return 'columns';
  if (leading.kind === 'prose' && bodies.length === 1 && leading.paragraphs.length === 1) return 'statement';
  return alone[leading.kind];
}
