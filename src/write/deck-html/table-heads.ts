/** Cells of a table say what they head: a column, a row or nothing; Markdown knows heads of columns only. */
import { type Attributes, mapElements, type Tree, type TreeElement, textOf } from './tree.ts';

export function headRows(table: Tree): Tree {
  return mapElements(table, (element) => {
    if (element.name === 'thead')
      return [{ ...element, children: mapElements(element.children, columnHead) }];
    if (element.name === 'tbody') return [{ ...element, children: mapElements(element.children, bodyRow) }];
    return [element];
  });
}

/** The corner above the heads of rows is empty, and heads nothing. */
function columnHead(cell: TreeElement): Tree {
  if (cell.name !== 'th') return [cell];
  if (isEmpty(cell)) return [{ ...cell, name: 'td', children: blank }];
  return [aligned(cell, { scope: 'col' })];
}

function bodyRow(row: TreeElement): Tree {
  if (row.name !== 'tr') return [row];
  const cells = row.children.filter((node) => node.kind === 'element');
  return [{ ...row, children: cells.map((cell, at) => (at === 0 ? rowHead(cell) : aligned(cell, {}))) }];
}

function rowHead(cell: TreeElement): TreeElement {
  return isEmpty(cell) ? { ...cell, children: blank } : { ...aligned(cell, { scope: 'row' }), name: 'th' };
}

function isEmpty(cell: TreeElement): boolean {
  return textOf(cell.children).trim() === '';
}

/** Without anything in it the cell would be missing from the tags of a printed table. */
const blank: Tree = [{ kind: 'text', text: '\u00a0' }];

/** Numbers stand at the end of their cell, whichever side that is. */
function aligned(cell: TreeElement, more: Attributes): TreeElement {
  const { style, ...others } = cell.attributes;
  const turned: Attributes =
    style === undefined ? {} : { style: style.replace('right', 'end').replace('left', 'start') };
  return { ...cell, attributes: { ...others, ...more, ...turned } };
}
