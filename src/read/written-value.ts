/** Where the text behind a key or dash stands in the lines of a file, whatever the parser makes of them. */
import { type Line, lineAfter, lineAt, type Stretch } from './patch.ts';

const lead = /^\s*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?/;

/** The unquoted text that stands at an offset, or what remains of its line: to its end, without a comment, and the lines it goes on in. What stands at `within` is part of it. */
export function valueAt(text: string, offset: number, within = offset): Stretch {
  const line = lineAt(text, offset);
  const start = line.start + (lead.exec(line.text)?.[0].length ?? 0);
  let end = endOf(line);
  const column = leadOf(line.text);
  for (let next = lineAfter(text, line); next !== undefined; next = lineAfter(text, next)) {
    if (leadOf(next.text) <= column || !/^\s*[^\s#-]/.test(next.text)) break;
    if (/^\s*[\w-]+:(?:\s|$)/.test(next.text) && !reachesBehind(next, within)) break;
    end = endOf(next);
  }
  return { start, end };
}

function reachesBehind(line: Line, offset: number): boolean {
  return line.start <= offset && offset < line.start + line.text.length + 1;
}

/** From an offset to the end of its line, without a comment and blanks. */
export function restOfLine(text: string, offset: number): Stretch {
  return { start: offset, end: endOf(lineAt(text, offset)) };
}

function endOf({ start, text }: Line): number {
  return start + text.replace(/[ \t]+#.*$/, '').trimEnd().length;
}

export function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}
