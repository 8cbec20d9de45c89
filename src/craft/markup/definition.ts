/** A definition becomes the term, its text, and its elements unpacked. */
import type { DefinitionBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, passageHtml } from './frame.ts';
import { element, escapeHtml, type Html } from './html.ts';
import { runsHtml, textHtml } from './runs.ts';

export function definitionHtml(body: DefinitionBody, context: BodyContext): Html {
  const { preferred, expansion } = body.term;
  const name = element('dfn', {}, textHtml(preferred));
  const long =
    expansion === undefined ? [] : [element('span', { class: 'expansion' }, textHtml(` (${expansion})`))];
  return blockHtml(
    body,
    context,
    element('p', { class: 'defined' }, name, ...long),
    element('p', { class: 'meaning' }, passageHtml(body.text, context)),
    ...elementsHtml(body, context),
  );
}

/** A list, not a `dl`: browsers print a `dl` without any structure. */
function elementsHtml(body: DefinitionBody, context: BodyContext): readonly Html[] {
  if (body.elements.length === 0) return [];
  const items = body.elements.map(({ element: part, means }) =>
    element(
      'li',
      {},
      element('strong', { class: 'element' }, runsHtml(part, context.links)),
      escapeHtml(' '),
      element('span', { class: 'means' }, runsHtml(means, context.links)),
    ),
  );
  return [element('ul', { class: 'elements' }, ...items)];
}
