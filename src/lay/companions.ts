/** Whether bodies may share a slide: some stand alone, some take a remark with them, a figure takes one text beside it. */
import type { Layout } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import { isFigure } from './bodies/laid-figure.ts';

export function goTogether(layout: Layout, bodies: readonly Body[]): boolean {
  if (bodies.length < 2) return true;
  if (layout === 'points-figure') return figureBesideText(bodies);
  const leading = bodies.filter((body) => !isRemark(body));
  if (leading.length === 1) return leading.every((body) => !isFigure(body) && body.kind !== 'definition');
  if (leading.length === 0) return true;
  return leading.every(({ kind }) => kind === 'points' || kind === 'prose');
}

function isRemark(body: Body): boolean {
  return body.kind === 'callout' && body.content.form !== 'then-and-now';
}

function figureBesideText(bodies: readonly Body[]): boolean {
  const [first, second, ...others] = bodies;
  if (first === undefined || second === undefined || others.length > 0) return false;
  const text = isFigure(first) ? second : first;
  const single = text.kind === 'points' || (text.kind === 'prose' && text.paragraphs.length === 1);
  return single && isFigure(first) !== isFigure(second);
}
