/** Steps become a numbered list, each with its time if it has one. */
import type { StepsBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, noHtml, passageHtml } from './frame.ts';
import { element, escapeHtml, type Html, joinHtml } from './html.ts';
import { runsHtml } from './runs.ts';

export function stepsHtml(body: StepsBody, context: BodyContext): Html {
  const items = body.items.map(({ when, text }) =>
    element('li', {}, whenHtml(when, context), passageHtml(text, context)),
  );
  return blockHtml(body, context, element('ol', {}, ...items));
}

function whenHtml(when: StepsBody['items'][number]['when'], context: BodyContext): Html {
  if (when === undefined) return noHtml;
  return joinHtml([element('span', { class: 'when' }, runsHtml(when, context.links)), escapeHtml(' ')]);
}
