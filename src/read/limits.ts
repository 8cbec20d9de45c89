/** What no honest content file does: hold a mebibyte, nest sixty-four deep. Checked before the parser sees the text. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';
import type { Lexeme } from './yaml.ts';

const mostBytes = 1024 * 1024;
const mostDepth = 64;

export function sizeFault({ path, text }: SourceText): Diagnostic | undefined {
  if (text.length <= mostBytes && new TextEncoder().encode(text).length <= mostBytes) return undefined;
  return {
    code: 'yaml-too-large',
    severity: 'error',
    span: { path, start: 0, end: 1 },
    message: 'The file holds more than 1 MiB',
    cure: 'Split it into several files',
  };
}

/** Dashes on one line: the lexer calls itself for each of them. */
export function dashFault({ path, text }: SourceText): Diagnostic | undefined {
  const row = new RegExp(`(?:[-?:][ \\t]+){${mostDepth + 1}}`).exec(text);
  return row === null ? undefined : tooDeep(path, row.index);
}

/** Nesting by indentation and by brackets; linear, so that a bomb costs nothing. */
export function depthFault(path: string, lexemes: readonly Lexeme[]): Diagnostic | undefined {
  const columns: number[] = [];
  let [brackets, lineAt, opensLine] = [0, 0, true];
  for (const { kind, start, source } of lexemes) {
    if (opens.has(kind)) brackets += 1;
    if (closes.has(kind)) brackets = Math.max(0, brackets - 1);
    if (opensLine && brackets === 0 && !leading.has(kind)) {
      while ((columns.at(-1) ?? -1) >= start - lineAt) columns.pop();
      columns.push(start - lineAt);
      opensLine = indicators.has(kind);
    }
    if (columns.length > mostDepth || brackets > mostDepth) return tooDeep(path, start);
    const lineEnd = source.lastIndexOf('\n');
    if (lineEnd !== -1) [lineAt, opensLine] = [start + lineEnd + 1, lineEnd === source.length - 1];
  }
  return undefined;
}

const opens: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start']);
const closes: ReadonlySet<string> = new Set(['flow-map-end', 'flow-seq-end']);
/** What may stand before the first thing of a line without being it. */
const leading: ReadonlySet<string> = new Set([
  'newline',
  'space',
  'comment',
  'doc-mode',
  'flow-error-end',
  'byte-order-mark',
]);
const indicators: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind']);

function tooDeep(path: string, at: number): Diagnostic {
  return {
    code: 'yaml-too-deep',
    severity: 'error',
    span: { path, start: at, end: at + 1 },
    message: `The file is nested more than ${mostDepth} deep here`,
    cure: 'Flatten it: no content needs this depth',
  };
}
