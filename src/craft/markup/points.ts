/** Points become a list. */
import type { PointsBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, passageHtml } from './frame.ts';
import { element, type Html } from './html.ts';

export function pointsHtml(body: PointsBody, context: BodyContext): Html {
  const items = body.items.map((item) => element('li', {}, passageHtml(item, context)));
  return blockHtml(body, context, element('ul', {}, ...items));
}
