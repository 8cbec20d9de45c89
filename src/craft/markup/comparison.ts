/** A comparison becomes a table: things as columns, attributes as rows. */
import type { ComparisonBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { element, type Html } from './html.ts';
import { runsHtml, textHtml } from './runs.ts';
import { headMarks, tableFrame } from './table-frame.ts';

export function comparisonHtml(body: ComparisonBody, context: BodyContext): Html {
  const { links } = context;
  const things = body.things.map((thing, at) =>
    element('th', { scope: 'col' }, runsHtml(thing, links), ...headMarks(body, at, context)),
  );
  const rows = body.rows.map((row) => [
    element('th', { scope: 'row' }, runsHtml(row.attribute, links)),
    ...row.cells.map((cell) => element('td', {}, runsHtml(cell, links))),
  ]);
  // A cell without anything in it would be missing from the tags of a printed table.
  const corner = element('td', {}, textHtml('\u00a0'));
  return tableFrame(body, { head: [corner, ...things], rows, note: body.note }, context);
}
