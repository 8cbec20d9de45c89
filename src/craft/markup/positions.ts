/** Positions become a list: who, then what they say. */
import type { PositionsBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, passageHtml } from './frame.ts';
import { element, type Html } from './html.ts';
import { runsHtml } from './runs.ts';

export function positionsHtml(body: PositionsBody, context: BodyContext): Html {
  const items = body.items.map((item) =>
    element(
      'li',
      {},
      element('p', { class: 'who' }, runsHtml(item.who, context.links)),
      element('p', { class: 'says' }, passageHtml(item.says, context)),
    ),
  );
  return blockHtml(body, context, element('ul', {}, ...items));
}
