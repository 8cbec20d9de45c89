/** The text of a YAML scalar → where each of its characters stands in the file, in every scalar style. */
import type { Span } from '../model/span.ts';
import { escapeAt } from './escapes.ts';
import type { ScalarStyle } from './tree.ts';

export interface ScalarPlaces {
  startOf(index: number): number;
  endOf(index: number): number;
}

/**
 * `text` is what YAML read from the span of the file. White space that folding made stands for the white space it was made
 * from. Worked out when first asked: most texts are never pointed into.
 */
export function scalarPlaces(text: string, style: ScalarStyle, file: string, span: Span): ScalarPlaces {
  let places: Places | undefined;
  const placed = (): Places => {
    places ??=
      style === 'literal' || style === 'folded'
        ? placeBlock(text, file, span)
        : placeFlow(text, style, file, span);
    return places;
  };
  return {
    startOf: (index) => placed().starts[index] ?? span.end,
    endOf: (index) => placed().ends[index] ?? span.end,
  };
}

interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function noPlaces(text: string): Places {
  return { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
}

/** Plain and quoted scalars, character by character. */
function placeFlow(text: string, style: ScalarStyle, file: string, span: Span): Places {
  const places = noPlaces(text);
  let at = style === 'plain' ? span.start : span.start + 1;
  for (let index = 0; index < text.length; ) {
    if (style === 'double') at = behindEscapedLineEnd(file, at);
    const [length, width] = stretchAt(text, index, style, file, at);
    for (let part = 0; part < length; part += 1) {
      places.starts[index + part] = at;
      places.ends[index + part] = at + width;
    }
    index += length;
    at += width;
  }
  return places;
}

/** How many characters of the text the next stretch of the file stands for, and how wide it is there. */
function stretchAt(
  text: string,
  index: number,
  style: ScalarStyle,
  file: string,
  at: number,
): readonly [number, number] {
  const escaped = style === 'double' ? escapeAt(file, at) : undefined;
  if (escaped !== undefined) return [escaped.text.length, escaped.length];
  if (style === 'single' && file.startsWith("''", at)) return [1, 2];
  const blanks = blanksAt(file, at);
  if (!blanks.includes('\n')) return [1, 1];
  const ends = blanks.split('\n').length - 1;
  return [Math.min(ends === 1 ? 1 : ends - 1, text.length - index), blanks.length];
}

function blanksAt(file: string, at: number): string {
  blankRun.lastIndex = at;
  return blankRun.exec(file)?.[0] ?? '';
}

/** A backslash at the end of a line joins the next one to it. */
function behindEscapedLineEnd(file: string, at: number): number {
  escapedLineEnd.lastIndex = at;
  return at + (escapedLineEnd.exec(file)?.[0].length ?? 0);
}

const blankRun = /[ \t\r\n]+/y;
const escapedLineEnd = /(?:\\\r?\n[ \t]*)+/y;

/** Scalars below `|` or `>`: each line of the file stands in the text whole, behind its indentation. */
function placeBlock(text: string, file: string, span: Span): Places {
  const places = noPlaces(text);
  const lines = linesBehind(file, span);
  const indent = leadOf(lines.find(isWritten)?.text ?? '') - leadOf(text.split('\n').find(isNotBlank) ?? '');
  let index = 0;
  let last = span.start;
  const place = (start: number, end: number): void => {
    places.starts[index] = start;
    places.ends[index] = end;
    index += 1;
    last = end;
  };
  for (const line of lines.filter(isWritten)) {
    const words = line.text.slice(indent);
    const start = line.start + indent;
    const first = index;
    while (index < text.length && !text.startsWith(words, index)) place(last, start);
    // Several line ends that stand between two lines share their white space.
    places.starts.fill(places.starts[first] ?? 0, first, index);
    for (let part = 0; part < words.length && index < text.length; part += 1)
      place(start + part, start + part + 1);
  }
  while (index < text.length) place(last, span.end);
  return places;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesBehind(file: string, span: Span): readonly Line[] {
  const header = file.indexOf('\n', span.start);
  if (header === -1) return [];
  let start = header + 1;
  return file
    .slice(start, span.end)
    .split('\n')
    .map((text) => {
      const line = { text: text.replace(/\r$/, ''), start };
      start += text.length + 1;
      return line;
    });
}

function isWritten(line: Line): boolean {
  return isNotBlank(line.text);
}

function isNotBlank(text: string): boolean {
  return text.trim() !== '';
}

function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}
