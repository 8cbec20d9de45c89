/** What must agree inside one thing: a chart with its data set, a diagram with its nodes, a table with its columns, a picture with its file. */
import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dataset } from '../model/ledger.ts';
import type { Content } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { Named } from '../model/text.ts';

export function detailFaults(content: Content, pictures: ReadonlySet<string>): readonly Diagnostic[] {
  const datasets = new Map(content.datasets.map((data) => [data.id.value, data]));
  const blocks = content.modules.flatMap((module) => module.sections.flatMap((section) => section.blocks));
  return [
    ...blocks.flatMap((block) => blockFaults(block, datasets, pictures)),
    ...content.datasets.flatMap(columnFaults),
  ];
}

function blockFaults(
  block: Block,
  datasets: ReadonlyMap<string, Dataset>,
  pictures: ReadonlySet<string>,
): readonly Diagnostic[] {
  switch (block.kind) {
    case 'chart': {
      const data = datasets.get(block.data.value);
      const columns = data?.columns.map((column) => column.id.value);
      return columns === undefined
        ? []
        : [block.category, ...block.series].flatMap((name) => oneOf(name, columns, 'column', 'data-unknown'));
    }
    case 'diagram': {
      const nodes = block.nodes.map((node) => node.id.value);
      const groups = block.groups.map((group) => group.id.value);
      const ends = block.links.flatMap((link) => [link.from, link.to]);
      const homes = block.nodes.flatMap((node) => (node.group === undefined ? [] : [node.group]));
      return [
        ...ends.flatMap((end) => oneOf(end, nodes, 'node', 'reference-unknown')),
        ...homes.flatMap((home) => oneOf(home, groups, 'group', 'reference-unknown')),
      ];
    }
    case 'table':
      return block.rows.flatMap((row) => cellFaults(row, block.columns.length, 'columns'));
    case 'comparison':
      return block.rows.flatMap((row) => cellFaults(row, block.things.length, 'things'));
    case 'picture':
      return pictures.has(block.file.value) ? [] : [missingPicture(block.file, pictures)];
    default:
      return [];
  }
}

function oneOf(
  name: Named,
  known: readonly string[],
  what: string,
  code: 'data-unknown' | 'reference-unknown',
): readonly Diagnostic[] {
  if (known.includes(name.value)) return [];
  const near = nearest(name.value, known);
  const cure = near === undefined ? `Write one of ${known.join(', ')}` : `Did you mean ${near}?`;
  return [
    { code, severity: 'error', span: name.span, message: `There is no ${what} ${name.value} here`, cure },
  ];
}

function cellFaults(
  row: { readonly cells: readonly unknown[]; readonly span: Diagnostic['span'] },
  wanted: number,
  what: string,
): readonly Diagnostic[] {
  if (row.cells.length === wanted) return [];
  const cure =
    row.cells.length < wanted
      ? `Add ${wanted - row.cells.length} more; "" leaves one empty`
      : `Take ${row.cells.length - wanted} away, or put a text with a comma in quotation marks`;
  return [
    {
      code: 'table-shape',
      severity: 'error',
      span: { ...row.span, end: row.span.start + 1 },
      message: `The row has ${row.cells.length} cells, but there are ${wanted} ${what}`,
      cure,
    },
  ];
}

function columnFaults(data: Dataset): readonly Diagnostic[] {
  const known = data.columns.map((column) => column.id.value);
  return data.rows.flatMap((row) =>
    [...row].flatMap(([name, cell]) =>
      oneOf({ value: name, span: cell.span }, known, 'column', 'data-unknown'),
    ),
  );
}

function missingPicture(file: Named, pictures: ReadonlySet<string>): Diagnostic {
  const near = nearest(file.value, pictures);
  const cure =
    near === undefined ? 'Put the file into content/pictures, as .png or .jpg' : `Did you mean ${near}?`;
  return {
    code: 'picture-missing',
    severity: 'error',
    span: file.span,
    message: `There is no picture ${file.value}`,
    cure,
  };
}
