/** Prose becomes paragraphs. */
import type { ProseBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, passageHtml } from './frame.ts';
import { element, type Html } from './html.ts';

export function proseHtml(body: ProseBody, context: BodyContext): Html {
  const paragraphs = body.paragraphs.map((paragraph) => element('p', {}, passageHtml(paragraph, context)));
  return blockHtml(body, context, ...paragraphs);
}
