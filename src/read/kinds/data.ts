/** The shape of a data set: columns, and rows whose cells may be missing, exact, about or at least. */
import type { DataCell, DataColumn, Dataset } from '../../model/ledger.ts';
import { meantCure } from '../../model/meant.ts';
import { isHostileKey } from '../hostile-keys.ts';
import { byName, list, wholeList } from '../shape/lists.ts';
import { optional, record, required } from '../shape/record.ts';
import { line, name, slug } from '../shape/scalars.ts';
import { mapped, type Reading, type Shape } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import type { Entry, Node } from '../tree.ts';
import { citeField } from './cite.ts';
import { date, parseQuantity } from './dates.ts';

const column: Shape<DataColumn> = mapped(
  record('data column', { column: required(slug, 'Its id'), title: required(line, 'Its name') }),
  ({ column: id, title }): DataColumn => ({ id, title }),
);

const cell: Shape<DataCell> = mapped(name, ({ value, span }): DataCell => {
  if (/^[A-Z]{1,2}-\d{1,3}\.[a-z0-9-]+$/.test(value))
    return { kind: 'fact', reference: { value, span }, span };
  const quantity = parseQuantity(value);
  return quantity === undefined ? { kind: 'text', text: value, span } : { kind: 'number', quantity, span };
});

const file = record('data set', {
  data: required(slug, 'Its id: the name of the file'),
  title: required(text, 'What it counts'),
  unit: required(line, 'The unit of its numbers'),
  as_of: required(date, 'The date the numbers hold for'),
  cite: citeField,
  note: optional(text, 'What to know before comparing'),
  columns: required(wholeList(column, 2), 'The columns'),
  rows: required(list(byName(cell), 1), 'The rows; a missing cell is not established'),
});

export const dataset: Shape<Dataset> = mapped(
  file,
  ({ data: id, as_of: asOf, ...rest }, reading, node): Dataset => {
    const columns = rest.columns.map((each) => each.id.value);
    for (const entry of rowEntries(node)) reportColumn(entry, columns, reading);
    return { id, asOf, ...rest };
  },
);

function rowEntries(node: Node): readonly Entry[] {
  const rows = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'rows')?.value : undefined;
  const items = rows?.kind === 'list' ? rows.items : [];
  return items.flatMap((row) => (row.kind === 'map' ? row.entries : []));
}

function reportColumn({ key, keySpan }: Entry, columns: readonly string[], reading: Reading): void {
  if (columns.includes(key) || isHostileKey(key)) return;
  reading.report({
    code: 'data-unknown',
    span: keySpan,
    message: `This data set has no column ${key}`,
    ...meantCure({ value: key, span: keySpan }, columns, `Its columns are ${columns.join(', ')}`),
  });
}
