/** A table that may go on overleaf: one table for every page it stands on, the later ones `Table 2.1 (continued)`. */
import type { ComparisonBody, TableBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { captionText, noHtml } from './frame.ts';
import { element, escapeHtml, type Html, joinHtml } from './html.ts';
import { textHtml } from './runs.ts';

/** What a writer on paper knows of a table that may be divided. */
export interface LongTable {
  /** Widths in pixels, so that all parts have the same; none before they are known. */
  readonly columns: readonly number[];
  /**
   * Rows, from 0, that begin a page and with it a table of their own; undefined before the pages are known. Then the
   * browser divides the table and leaves room for the word above each repeated head.
   */
  readonly begins: readonly number[] | undefined;
  /** Whether the pages are known and the table begins one: what stands above it must not leave it room there again. */
  readonly opensPage: boolean;
  /** HTML id of a row: tells on which page it falls. */
  rowId(at: number): string;
  /** How the part that begins with a row is set: across the text or the page. */
  partClass(row: number): string;
}

interface Rows {
  readonly head: readonly Html[];
  /** The cells of each row. */
  readonly rows: readonly (readonly Html[])[];
  /** Under the last part. */
  readonly note: Html;
}

export function longTableHtml(
  body: TableBody | ComparisonBody,
  { head, rows, note }: Rows,
  long: LongTable,
  context: BodyContext,
): Html {
  const starts = [0, ...(long.begins ?? [])];
  return joinHtml(
    starts.map((start, part) => {
      const end = starts[part + 1] ?? rows.length;
      const set = rows
        .slice(start, end)
        .map((cells, at) => element('tr', { id: long.rowId(start + at) }, ...cells));
      const caption = part === 0 ? firstCaption(body, long, context) : continuedCaption(body, context);
      const table = element(
        'table',
        { class: long.columns.length === 0 ? 'long' : 'long fixed' },
        caption,
        columnsHtml(long.columns),
        element('thead', {}, room(head.length, long), element('tr', { class: 'heads' }, ...head)),
        element('tbody', {}, ...set),
      );
      const onNewPage = part > 0 || long.opensPage;
      const kind = onNewPage ? 'table-part on-new-page' : 'table-part';
      return element(
        'div',
        { class: `${kind} ${long.partClass(start)}` },
        table,
        end === rows.length ? note : noHtml,
      );
    }),
  );
}

function columnsHtml(columns: readonly number[]): Html {
  if (columns.length === 0) return noHtml;
  return element('colgroup', {}, ...columns.map((width) => element('col', { style: `width: ${width}px` })));
}

/** Where the browser divides the table, its caption takes back the room left above the head. */
function firstCaption(body: TableBody | ComparisonBody, long: LongTable, context: BodyContext): Html {
  const text = captionText(body, context.words.table, context);
  const reserves = long.begins === undefined;
  if (text === noHtml && !reserves) return noHtml;
  return element('caption', { class: captionClass(text === noHtml, reserves) }, text);
}

function captionClass(empty: boolean, reserves: boolean): string | undefined {
  if (!reserves) return undefined;
  return empty ? 'reserves empty' : 'reserves';
}

function room(columns: number, { begins }: LongTable): Html {
  if (begins !== undefined) return noHtml;
  return element('tr', { class: 'room' }, element('td', { colspan: columns }));
}

function continuedCaption({ number }: TableBody | ComparisonBody, { words }: BodyContext): Html {
  const label = number === undefined ? [] : [labelHtml(`${words.table} ${number}`), escapeHtml(' ')];
  const said = element('span', { class: 'goes-on' }, textHtml(`(${words.continued})`));
  return element('caption', {}, ...label, said);
}

function labelHtml(text: string): Html {
  return element('span', { class: 'label' }, textHtml(text));
}
