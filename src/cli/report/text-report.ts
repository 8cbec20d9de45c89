/** Diagnostics → lines for a person: place, message, the line itself with a mark under it, cure. */

import type { Severity } from '../../model/diagnostic.ts';
import { columnsOf } from './columns.ts';
import type { Located } from './located.ts';
import { printable } from './printable.ts';
import type { Colours, Terminal } from './terminal.ts';

export function textReport(diagnostics: readonly Located[], options: Terminal): string {
  const blocks = diagnostics.map((each) => block(each, options));
  return `${[...blocks, summary(diagnostics, options.colours)].join('\n\n')}\n`;
}

function block(diagnostic: Located, options: Terminal): string {
  const { colours } = options;
  const { severity, code, path, start, message, cure, related } = diagnostic;
  const head = `${paint(severity, colours)(`${severity}[${code}]`)} ${colours.bold(`${printable(path)}:${start.line}:${start.column}`)}`;
  const lines = [
    head,
    `  ${printable(message)}`,
    ...frame(diagnostic, options),
    `  ${colours.green('→')} ${printable(cure)}`,
  ];
  if (related !== undefined)
    lines.push(
      `  ${colours.dim(`${printable(related.path)}:${related.start.line}:${related.start.column} ${printable(related.message)}`)}`,
    );
  return lines.join('\n');
}

/** The line, cut to the terminal's width around the place, and carets as wide as what they mark. */
function frame({ line, start, end }: Located, { colours, width }: Terminal): readonly string[] {
  if (line.trim() === '') return [];
  const number = String(start.line);
  const room = Math.max(24, width - number.length - 8);
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(from + 1, end.column - 1) : line.length;
  const cutStart = from > room - 12 ? from - 12 : 0;
  const before = printable(line.slice(cutStart, from));
  const marked = printable(line.slice(from, to));
  const shown = clip(`${cutStart > 0 ? '…' : ''}${before}${marked}${printable(line.slice(to))}`, room);
  const indent = ' '.repeat(columnsOf(before) + (cutStart > 0 ? 1 : 0));
  const carets = '^'.repeat(Math.max(1, Math.min(columnsOf(marked), room - indent.length)));
  const gutter = ' '.repeat(number.length);
  return [
    `  ${colours.dim(`${number} │`)} ${shown}`,
    `  ${colours.dim(`${gutter} │`)} ${indent}${colours.red(carets)}`,
  ];
}

/** The beginning of a text, with a sign that it goes on. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let shown = '';
  for (const character of text) {
    if (columnsOf(shown + character) >= width) break;
    shown += character;
  }
  return `${shown}…`;
}

function paint(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
}

export function summary(diagnostics: readonly Located[], colours: Colours): string {
  const counts = (['error', 'warning', 'note'] as const).map(
    (severity) => [severity, diagnostics.filter((each) => each.severity === severity).length] as const,
  );
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => paint(severity, colours)(`${count} ${severity}${count === 1 ? '' : 's'}`));
  const isFine = diagnostics.every(({ severity }) => severity === 'note');
  const fine = isFine ? [colours.green(parts.length === 0 ? 'Nothing to mend.' : 'Nothing to mend')] : [];
  return [...fine, ...parts].join(', ');
}
