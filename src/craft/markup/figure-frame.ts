/** A drawing becomes a numbered figure: the drawing, its caption, what else is printed under it. */
import type { BodyContext, DrawnBody } from './context.ts';
import { blockAttributes, captionText, marksHtml, noHtml } from './frame.ts';
import { element, type Html } from './html.ts';

const elements = {
  print: { figure: 'div', caption: 'div' },
  web: { figure: 'figure', caption: 'figcaption' },
} as const;

export function figureFrame(body: DrawnBody, under: readonly Html[], context: BodyContext): Html {
  const names = elements[context.medium];
  const title = captionText(body, context.words.figure, context);
  // Without a caption the marks of the sources would have no place.
  const marks = title === noHtml ? marksHtml(body, context) : noHtml;
  const lines = [title === noHtml ? noHtml : element('p', { class: 'caption' }, title), ...under, marks];
  const caption = lines.every((line) => line === noHtml)
    ? noHtml
    : element(names.caption, { class: 'under' }, ...lines);
  return element(names.figure, blockAttributes(body, 'drawn'), context.drawing(body), caption);
}
