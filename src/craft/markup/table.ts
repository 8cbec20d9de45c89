/** A table body becomes a table whose first cell in each row is the row's head. */
import type { Align } from '../../model/block.ts';
import type { TableBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { refsHtml } from './frame.ts';
import { element, type Html } from './html.ts';
import { runsHtml } from './runs.ts';
import { headMarks, tableFrame } from './table-frame.ts';

export function tableHtml(body: TableBody, context: BodyContext): Html {
  const aligns = body.columns.map((column) => alignClasses[column.align]);
  const head = body.columns.map((column, at) =>
    element(
      'th',
      { scope: 'col', class: aligns[at] },
      runsHtml(column.title, context.links),
      ...headMarks(body, at, context),
    ),
  );
  const rows = body.rows.map((row) => rowCells(row, aligns, context));
  return tableFrame(body, { head, rows, note: body.note }, context);
}

const alignClasses: Readonly<Record<Align, string | undefined>> = {
  start: undefined,
  end: 'end',
  centre: 'centre',
};

/** The row's sources stand after its head, where they cannot push numbers out of line. */
function rowCells(
  row: TableBody['rows'][number],
  aligns: readonly (string | undefined)[],
  context: BodyContext,
): readonly Html[] {
  return row.cells.map((cell, at) => {
    const text = runsHtml(cell, context.links);
    if (at > 0) return element('td', { class: aligns[at] }, text);
    return element('th', { scope: 'row', class: aligns[at] }, text, refsHtml(row.refs, context));
  });
}
