/** A picture becomes a figure with its credit. */
import type { PictureBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { figureFrame } from './figure-frame.ts';
import { element, type Html } from './html.ts';
import { runsHtml } from './runs.ts';

export function pictureHtml(body: PictureBody, context: BodyContext): Html {
  const credit = element('p', { class: 'credit' }, runsHtml(body.credit, context.links));
  return figureFrame(body, [credit], context);
}
