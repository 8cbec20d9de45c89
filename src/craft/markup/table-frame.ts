/** A caption, heads and rows become a table with its note; on a screen too narrow for it, it scrolls by itself. */
import type { ComparisonBody, TableBody } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';
import type { BodyContext } from './context.ts';
import { blockAttributes, captionText, marksHtml, noHtml, noteHtml } from './frame.ts';
import { element, type Html } from './html.ts';

export interface TableParts {
  readonly head: readonly Html[];
  readonly rows: readonly Html[];
  readonly note: Runs | undefined;
}

export function tableFrame(body: TableBody | ComparisonBody, parts: TableParts, context: BodyContext): Html {
  const caption = captionText(body, context.words.table, context);
  const table = element(
    'table',
    {},
    caption === noHtml ? noHtml : element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...parts.head)),
    element('tbody', {}, ...parts.rows),
  );
  // Without a caption the marks of the sources would have no place.
  const marks = caption === noHtml ? marksHtml(body, context) : noHtml;
  return element(
    'div',
    blockAttributes(body),
    scrolling(body, table, context),
    noteHtml(parts.note, context),
    marks,
  );
}

/** A region that scrolls must be reached by keyboard and have a name. */
function scrolling(body: TableBody | ComparisonBody, table: Html, context: BodyContext): Html {
  if (context.medium === 'print') return table;
  const label = body.title === undefined ? context.words.table : plainText(body.title);
  return element('section', { class: 'scroll', tabindex: 0, 'aria-label': label }, table);
}
