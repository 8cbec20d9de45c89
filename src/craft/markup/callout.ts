/** A callout becomes a note: then and now side by side, or one labelled text. */
import type { CalloutBody, Passage } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { blockHtml, passageHtml } from './frame.ts';
import { element, type Html } from './html.ts';
import { textHtml } from './runs.ts';

export function calloutHtml(body: CalloutBody, context: BodyContext): Html {
  const { content } = body;
  const { words } = context;
  const parts =
    content.form === 'then-and-now'
      ? [labelled(words.then, content.then, context), labelled(words.now, content.now, context)]
      : [labelled(words[content.form], content.text, context)];
  return blockHtml(body, context, element('div', { class: content.form, role: 'note' }, ...parts));
}

function labelled(label: string, passage: Passage, context: BodyContext): Html {
  return element(
    'div',
    { class: 'side' },
    element('p', { class: 'side-label' }, textHtml(label)),
    element('p', {}, passageHtml(passage, context)),
  );
}
