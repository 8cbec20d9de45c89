/** Tables: rows of cells, as many in each, and heads that say whose heads they are. */
import { name, nameAt, PDFArray, PDFNumber, textOfString } from '../../pdf/pdf-objects.ts';
import type { Element } from '../../pdf/structure.ts';
import { attributesOf } from '../attributes.ts';
import type { Fault, Rule } from '../finding.ts';
import type { PreflightFile } from '../read-file.ts';
import { faultAt } from '../where.ts';

export const tableRules: readonly Rule[] = [
  {
    id: 'table-parts',
    clause: '7.2',
    checkpoint: '09-004',
    says: 'A table holds rows, a row holds cells, and neither stands elsewhere',
    find: (file) => (file.structure?.elements ?? []).flatMap((element) => misplaced(element, file)),
  },
  {
    id: 'table-grid',
    clause: '7.2',
    checkpoint: '15-003',
    says: 'The rows of a table have as many cells as each other, spans counted',
    find: (file) => tablesIn(file).flatMap((table) => unevenRows(table, file)),
  },
  {
    id: 'table-heads',
    clause: '7.5',
    checkpoint: '15-003',
    says: 'Every head of a table says whether it heads a row or a column, or cells name it',
    find: (file) => tablesIn(file).flatMap((table) => headsWithoutScope(table, file)),
  },
  {
    id: 'table-headers',
    clause: '7.5',
    checkpoint: '15-003',
    says: 'The heads a cell names are in its table',
    find: (file) => tablesIn(file).flatMap((table) => lostHeaders(table, file)),
  },
];

const parents: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
};

const kids: Readonly<Record<string, RegExp>> = {
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^T[HD]$/,
};

function misplaced(element: Element, file: PreflightFile): readonly Fault[] {
  const { standard = '', parent } = element;
  const above = parents[standard];
  if (above !== undefined && !above.test(parent?.standard ?? ''))
    return [faultAt(element, file, `${element.role} stands in ${parent?.role ?? 'nothing'}`)];
  const within = kids[parent?.standard ?? ''];
  if (within === undefined || within.test(standard)) return [];
  return [faultAt(element, file, `${element.role} stands in ${parent?.role}`)];
}

function tablesIn({ structure }: PreflightFile): readonly Element[] {
  return (structure?.elements ?? []).filter(({ standard }) => standard === 'Table');
}

function elementsIn({ kids: held }: Element): readonly Element[] {
  return held.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The rows of the table itself, not of one inside a cell. */
function rowsOf(table: Element): readonly Element[] {
  return elementsIn(table).flatMap((each) => {
    if (each.standard === 'TR') return [each];
    return /^T(Head|Body|Foot)$/.test(each.standard ?? '') ? elementsIn(each) : [];
  });
}

function cellsOf(table: Element): readonly Element[] {
  return rowsOf(table).flatMap(elementsIn);
}

function unevenRows(table: Element, file: PreflightFile): readonly Fault[] {
  const rows = rowsOf(table);
  const widths: number[] = rows.map(() => 0);
  rows.forEach((row, at) => {
    for (const cell of elementsIn(row)) {
      const down = spanOf(cell, 'RowSpan');
      for (let below = at; below < at + down; below += 1)
        widths[below] = (widths[below] ?? 0) + spanOf(cell, 'ColSpan');
    }
  });
  const first = widths[0] ?? 0;
  if (widths.length > rows.length) return [faultAt(table, file, 'a cell spans more rows than there are')];
  return rows.flatMap((row, at) =>
    widths[at] === first
      ? []
      : [faultAt(row, file, `row ${at + 1} has ${widths[at]} columns, the first has ${first}`)],
  );
}

function spanOf(cell: Element, key: 'RowSpan' | 'ColSpan'): number {
  for (const attributes of attributesOf(cell, 'Table')) {
    const span = attributes.lookup(name(key));
    if (span instanceof PDFNumber) return Math.max(1, span.asNumber());
  }
  return 1;
}

function headsWithoutScope(table: Element, file: PreflightFile): readonly Fault[] {
  const named = new Set(cellsOf(table).flatMap(headersOf));
  return cellsOf(table)
    .filter((cell) => cell.standard === 'TH' && !hasScope(cell) && !named.has(idOf(cell) ?? ''))
    .map((cell) => faultAt(cell, file, 'it has no Scope, and no cell names it'));
}

function hasScope(cell: Element): boolean {
  return attributesOf(cell, 'Table').some((each) =>
    ['Row', 'Column', 'Both'].includes(nameAt(each, 'Scope') ?? ''),
  );
}

function lostHeaders(table: Element, file: PreflightFile): readonly Fault[] {
  const ids = new Set(cellsOf(table).map(idOf));
  return cellsOf(table).flatMap((cell) =>
    headersOf(cell)
      .filter((id) => !ids.has(id))
      .map((id) => faultAt(cell, file, `the head ${id} it names is not in the table`)),
  );
}

function headersOf(cell: Element): readonly string[] {
  return attributesOf(cell, 'Table').flatMap((attributes) => {
    const headers = attributes.lookup(name('Headers'));
    return headers instanceof PDFArray ? headers.asArray().flatMap((each) => textOfString(each) ?? []) : [];
  });
}

function idOf({ node }: Element): string | undefined {
  return textOfString(node.lookup(name('ID')));
}
