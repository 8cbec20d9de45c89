/** Columns and rows become a Markdown table. */
import type { Align } from '../../model/block.ts';
import type { Runs } from '../../model/run.ts';
import { type Markdown, markdown } from './markdown.ts';
import { type MarkdownLinks, printCell } from './print-runs.ts';

export function printTable(
  columns: readonly { readonly title: Runs; readonly align: Align }[],
  rows: readonly (readonly Runs[])[],
  links: MarkdownLinks,
): Markdown {
  const head = tableRow(columns.map(({ title }) => printCell(title, links)));
  const rule = tableRow(columns.map(({ align }) => rules[align]));
  const body = rows.map((cells) => tableRow(cells.map((cell) => printCell(cell, links))));
  return markdown([head, rule, ...body].join('\n'));
}

const rules: Readonly<Record<Align, string>> = { start: '---', end: '---:', centre: ':---:' };

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
