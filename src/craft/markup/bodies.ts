/** Bodies become semantic HTML for pages, in print and on the web; a kind without a writer does not compile. */
import type { Body, BodyKind } from '../../model/body.ts';
import { calloutHtml } from './callout.ts';
import { chartHtml } from './chart.ts';
import { comparisonHtml } from './comparison.ts';
import type { BodyContext } from './context.ts';
import { definitionHtml } from './definition.ts';
import { diagramHtml } from './diagram.ts';
import type { Html } from './html.ts';
import { pictureHtml } from './picture.ts';
import { pointsHtml } from './points.ts';
import { positionsHtml } from './positions.ts';
import { proseHtml } from './prose.ts';
import { stepsHtml } from './steps.ts';
import { tableHtml } from './table.ts';
import { timelineHtml } from './timeline.ts';

export type { BodyContext, DrawnBody } from './context.ts';

export function bodyHtml(body: Body, context: BodyContext): Html {
  return bodyOfKind(body, context);
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const writers: { readonly [K in BodyKind]: (body: BodyOf<K>, context: BodyContext) => Html } = {
  points: pointsHtml,
  prose: proseHtml,
  table: tableHtml,
  comparison: comparisonHtml,
  chart: chartHtml,
  timeline: timelineHtml,
  diagram: diagramHtml,
  definition: definitionHtml,
  positions: positionsHtml,
  steps: stepsHtml,
  callout: calloutHtml,
  picture: pictureHtml,
};

function bodyOfKind<K extends BodyKind>(body: BodyOf<K>, context: BodyContext): Html {
  return writers[body.kind](body, context);
}
