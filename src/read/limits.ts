/** What no honest content file does: hold a mebibyte, nest sixty-four deep. Checked before the parser sees the text. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';

const mostBytes = 1024 * 1024;
const mostDepth = 64;

export function sizeFault(source: SourceText): Diagnostic | undefined {
  if (source.text.length <= mostBytes) return undefined;
  return {
    code: 'yaml-too-large',
    severity: 'error',
    span: { path: source.path, start: 0, end: 1 },
    message: 'The file holds more than 1 MiB',
    cure: 'Split it into several files',
  };
}

/** Nesting by indentation, by dashes on a line and by brackets; linear in the text, so that a bomb costs nothing. */
export function depthFault(source: SourceText): Diagnostic | undefined {
  const indents: number[] = [];
  let brackets = 0;
  let lineAt = 0;
  for (const line of source.text.split('\n')) {
    const lead = /^[ ]*(?:[-?] +)*/.exec(line)?.[0] ?? '';
    const indent = lead.length;
    if (line.trim() !== '') {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    brackets = Math.max(0, brackets + opening(line));
    const dashes = lead.match(/[-?]/g)?.length ?? 0;
    if (indents.length + dashes > mostDepth || brackets > mostDepth)
      return tooDeep(source.path, lineAt + indent);
    lineAt += line.length + 1;
  }
  return undefined;
}

function opening(line: string): number {
  let depth = 0;
  let most = 0;
  for (const character of line) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most > mostDepth ? most : depth;
}

function tooDeep(path: string, at: number): Diagnostic {
  return {
    code: 'yaml-too-deep',
    severity: 'error',
    span: { path, start: at, end: at + 1 },
    message: `The file is nested more than ${mostDepth} deep here`,
    cure: 'Flatten it: no content needs this depth',
  };
}
