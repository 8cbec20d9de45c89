/** A caption, heads and rows become a table with its note; on a screen too narrow for it, it scrolls by itself. */
import type { ComparisonBody, TableBody } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';
import type { BodyContext } from './context.ts';
import { blockAttributes, captionText, noHtml, refsHtml } from './frame.ts';
import { element, type Html } from './html.ts';
import { longTableHtml } from './long-table.ts';
import { runsHtml } from './runs.ts';

export interface TableParts {
  readonly head: readonly Html[];
  /** The cells of each row. */
  readonly rows: readonly (readonly Html[])[];
  readonly note: Runs | undefined;
}

export function tableFrame(body: TableBody | ComparisonBody, parts: TableParts, context: BodyContext): Html {
  const note = noteUnder(body, parts, context);
  const long = context.longTable?.(body);
  const set =
    long === undefined
      ? [scrolling(body, wholeTable(body, parts, context), context), note]
      : [longTableHtml(body, { ...parts, note }, long, context)];
  return element('div', blockAttributes(body), ...set);
}

function wholeTable(
  body: TableBody | ComparisonBody,
  { head, rows }: TableParts,
  context: BodyContext,
): Html {
  const caption = captionText(body, context.words.table, context);
  return element(
    'table',
    {},
    caption === noHtml ? noHtml : element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
  );
}

function noteUnder(body: TableBody | ComparisonBody, { note }: TableParts, context: BodyContext): Html {
  if (note === undefined) return noHtml;
  return element('p', { class: 'note' }, runsHtml(note, context.links), ...marksUnder(body, context));
}

/** Without a caption the marks of a table's sources stand at the end of its note. */
function marksUnder(body: TableBody | ComparisonBody, context: BodyContext): readonly Html[] {
  return hasCaption(body) ? [] : [refsHtml(body.refs, context)];
}

/** Without a note either, they stand in the first of its heads. */
export function headMarks(
  body: TableBody | ComparisonBody,
  at: number,
  context: BodyContext,
): readonly Html[] {
  return at > 0 || hasCaption(body) || body.note !== undefined ? [] : [refsHtml(body.refs, context)];
}

function hasCaption(body: TableBody | ComparisonBody): boolean {
  return body.title !== undefined || body.number !== undefined;
}

/** What scrolls must be reached by keyboard and have a name; a group, for a page of many tables needs no landmark at each. */
function scrolling(body: TableBody | ComparisonBody, table: Html, context: BodyContext): Html {
  if (context.medium === 'print') return table;
  const label = body.title === undefined ? context.words.table : plainText(body.title);
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': label }, table);
}
