/** Shapes of the block kinds made of rows and cells. */
import type { Align, Column, Comparison, Row, Table } from '../../model/block.ts';
import type { Text } from '../../model/text.ts';
import { quoted } from '../quoting.ts';
import { keysOr, list, listOr, wholeList } from '../shape/lists.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice } from '../shape/scalars.ts';
import { mapped, type Shape, shortened } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import { citeField } from './cite.ts';
import { framed } from './frame.ts';

const column: Shape<Column> = keysOr(
  mapped(
    record('column', {
      title: required(text, 'What stands over the column'),
      align: fallback<Align>(
        choice(['start', 'end', 'centre']),
        'start',
        'start, end (for numbers) or centre',
      ),
    }),
    ({ title, align }): Column => ({ title, align }),
  ),
  mapped(text, (title): Column => ({ title, align: 'start' })),
);

const emptyCell: Shape<Text> = {
  ...text,
  read: (node, reading) =>
    node.kind === 'scalar' && node.text.trim() === ''
      ? { source: '', inlines: [], span: node.span }
      : text.read(node, reading),
};
const cells = wholeList(emptyCell, 1);

const row: Shape<Row> = listOr(
  mapped(
    cells,
    (value, _reading, node): Row => ({ cells: value, cite: { kind: 'inherit' }, span: node.span }),
  ),
  mapped(
    rowInWords(record('row', { cells: required(cells, 'One text a column'), cite: citeField })),
    (value): Row => value,
  ),
);

/** `- Athens | about 1500`, as Markdown or a spreadsheet has it. */
function rowInWords<T>(shape: Shape<T>): Shape<T> {
  return {
    ...shape,
    read: (node, reading) => {
      if (node.kind !== 'scalar' || node.text.trim() === '') return shape.read(node, reading);
      const parted = cellsIn(node.text);
      const example = parted === undefined ? '[one, another]' : `[${parted.map(cellText).join(', ')}]`;
      reading.report({
        code: 'value-kind',
        span: shortened(node.span, reading.source.text),
        message: 'This is one text; a row has a text for each column, between brackets',
        cure: `Write ${example}`,
        fix:
          parted === undefined
            ? undefined
            : { does: `Write ${example}`, edits: [{ span: node.span, text: example }] },
      });
      return undefined;
    },
  };
}

function cellsIn(text: string): readonly string[] | undefined {
  const parted = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/\s*[|\t]\s*/)
    .map((cell) => cell.trim());
  return parted.length > 1 && !text.includes('\n') ? parted : undefined;
}

function cellText(cell: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .%–-]*$/u.test(cell) ? cell : quoted(cell);
}

const note = optional(text, 'A remark under it');

export const table: Shape<Table> = framed(
  'table',
  {
    columns: required(wholeList(column, 1), 'The columns, from the start of the line'),
    rows: required(list(row, 1), 'The rows; each a list with one text a column'),
    note,
  },
  (frame, own): Table => ({ ...frame, kind: 'table', columns: own.columns, rows: own.rows, note: own.note }),
);

const attribute = record('attribute', {
  attribute: required(text, 'What is compared'),
  cells: required(cells, 'What holds for each thing, in their order'),
});

export const comparison: Shape<Comparison> = framed(
  'comparison',
  {
    things: required(wholeList(text, 2), 'The things compared'),
    rows: required(list(attribute, 1), 'One row an attribute'),
    note,
  },
  (frame, own): Comparison => ({
    ...frame,
    kind: 'comparison',
    things: own.things,
    rows: own.rows,
    note: own.note,
  }),
);
