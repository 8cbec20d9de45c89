/** What must agree inside one thing: a chart with its data set, a diagram with its nodes, a table with its columns, a picture with its file. */
import type { Block, Chart } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Fix, replacing } from '../model/edit.ts';
import type { DataCell, Dataset, Fact } from '../model/ledger.ts';
import type { Content } from '../model/library.ts';
import { type Meant, meantCure } from '../model/meant.ts';
import type { Named, Text } from '../model/text.ts';

export function detailFaults(content: Content, pictures: ReadonlySet<string>): readonly Diagnostic[] {
  const datasets = new Map(content.datasets.map((data) => [data.id.value, data]));
  const blocks = content.modules.flatMap((module) => module.sections.flatMap((section) => section.blocks));
  const facts = new Map(content.facts.map((fact) => [fact.id.value, fact]));
  return eachPlaceOnce([
    ...blocks.flatMap((block) => blockFaults(block, { datasets, facts, pictures })),
    ...content.datasets.flatMap((data) =>
      twice(
        data.columns.map(({ id }) => id),
        'column',
      ),
    ),
  ]);
}

interface Known {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly pictures: ReadonlySet<string>;
}

function blockFaults(block: Block, { datasets, facts, pictures }: Known): readonly Diagnostic[] {
  switch (block.kind) {
    case 'chart': {
      const data = datasets.get(block.data.value);
      if (data === undefined) return [];
      const columns = data.columns.map((column) => column.id.value);
      const named = [block.category, ...block.series];
      return [
        ...named.flatMap((name) => oneOf(name, columns, 'column', 'data-unknown')),
        ...seriesFaults(block, data, facts),
      ];
    }
    case 'diagram': {
      const nodes = block.nodes.map((node) => node.id.value);
      const groups = block.groups.map((group) => group.id.value);
      const ends = block.links.flatMap((link) => [link.from, link.to]);
      const homes = block.nodes.flatMap((node) => (node.group === undefined ? [] : [node.group]));
      return [
        ...twice(
          block.nodes.map(({ id }) => id),
          'node',
        ),
        ...twice(
          block.groups.map(({ id }) => id),
          'group',
        ),
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

/** Ids that stand twice inside one thing. */
function twice(ids: readonly Named[], what: string): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return ids.flatMap((id): readonly Diagnostic[] => {
    const before = first.get(id.value);
    first.set(id.value, before ?? id);
    if (before === undefined) return [];
    return [
      {
        code: 'id-duplicate',
        severity: 'error',
        span: id.span,
        message: `Another ${what} here is called ${id.value} already`,
        cure: 'Give this one an id of its own, or take one of the two away',
        related: { span: before.span, message: 'the first one' },
      },
    ];
  });
}

function oneOf(
  name: Named,
  known: readonly string[],
  what: string,
  code: 'data-unknown' | 'reference-unknown',
): readonly Diagnostic[] {
  if (known.includes(name.value)) return [];
  const meant = meantCure(name, known, `Write one of ${known.join(', ')}`);
  return [
    { code, severity: 'error', span: name.span, message: `There is no ${what} ${name.value} here`, ...meant },
  ];
}

function cellFaults(
  row: { readonly cells: readonly Text[]; readonly span: Diagnostic['span'] },
  wanted: number,
  what: string,
): readonly Diagnostic[] {
  if (row.cells.length === wanted) return [];
  const meant = row.cells.length < wanted ? partedCells(row.cells, wanted) : undefined;
  const cure =
    row.cells.length < wanted
      ? (meant?.does ?? `Add ${wanted - row.cells.length} more; "" leaves one empty`)
      : `Take ${row.cells.length - wanted} away, or put a text with a comma in quotation marks`;
  return [
    {
      code: 'table-shape',
      severity: 'error',
      span: { ...row.span, end: row.span.start + 1 },
      message: `The row has ${row.cells.length} cells, but there are ${wanted} ${what}`,
      cure,
      fix: meant,
    },
  ];
}

/** `[Talks; Plans]`: one cell that holds as many as there should be. */
function partedCells(cells: readonly Text[], wanted: number): Fix | undefined {
  const [cell, other] = cells;
  const parts = cell?.source.split(/\s*[;|]\s*/) ?? [];
  const isPlain = cell !== undefined && cell.span.end - cell.span.start === cell.source.length;
  if (
    !isPlain ||
    other !== undefined ||
    parts.length !== wanted ||
    parts.some((part) => /^$|[,:#"'[\]{}]/.test(part))
  )
    return undefined;
  return {
    does: `Part them with commas: ${parts.join(', ')}`,
    edits: [{ span: cell.span, text: parts.join(', ') }],
  };
}

/** What a chart draws must be numbers; a cell left out is one nobody has established. */
function seriesFaults(chart: Chart, data: Dataset, facts: ReadonlyMap<string, Fact>): readonly Diagnostic[] {
  return chart.series.flatMap(({ value: column }) =>
    data.rows.flatMap((row) => {
      const cell = row.get(column);
      return cell === undefined || isNumber(cell, facts) ? [] : [noNumber(cell, column, chart)];
    }),
  );
}

/** A fact that is not known was told where the cell refers to it. */
function isNumber(cell: DataCell, facts: ReadonlyMap<string, Fact>): boolean {
  if (cell.kind !== 'fact') return cell.kind === 'number';
  const [id = '', name = ''] = cell.reference.value.split('.');
  const value = facts.get(id)?.values.get(name);
  return value === undefined || value.kind === 'number';
}

function noNumber(cell: DataCell, column: string, chart: Chart): Diagnostic {
  return {
    code: 'value-kind',
    severity: 'error',
    span: cell.span,
    message: `This is not a number, but a chart draws the column ${column}`,
    cure:
      cell.kind === 'text' && /^(?:over|more than|at least) [\d, ]+$/i.test(cell.text)
        ? `Write ">=${cell.text.replace(/\D/g, '')}"`
        : 'Write digits alone, with ~ before them for about or >= for at least, or leave the cell out',
    related: { span: chart.data.span, message: 'the chart' },
  };
}

/** A cell drawn by two charts is one fault. */
function eachPlaceOnce(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return faults.filter(({ code, span }) => {
    const key = `${code} ${span.path} ${span.start}`;
    return !told.has(key) && told.add(key);
  });
}

function missingPicture(file: Named, pictures: ReadonlySet<string>): Diagnostic {
  return {
    code: 'picture-missing',
    severity: 'error',
    span: file.span,
    message: `There is no picture ${file.value}`,
    ...(pictureMeant(file, pictures) ??
      meantCure(file, pictures, 'Put the file into content/pictures, as .png or .jpg')),
  };
}

/** With the folders before its name, or without its ending, or with another. */
function pictureMeant({ value, span }: Named, pictures: ReadonlySet<string>): Meant | undefined {
  const name = (value.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  const bare = (file: string): string => file.toLowerCase().replace(/\.(?:png|jpe?g|gif|svg|webp)$/, '');
  const same = [...pictures].filter((each) => each.toLowerCase() === name);
  const [meant, other] = same.length > 0 ? same : [...pictures].filter((each) => bare(each) === bare(name));
  return meant === undefined || other !== undefined
    ? undefined
    : { cure: `Did you mean ${meant}?`, fix: replacing(span, meant) };
}
