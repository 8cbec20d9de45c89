/** Shapes of authors' text: a line or paragraph, paragraphs, and what is said in two lengths. */
import type { Span } from '../../model/span.ts';
import type { Prose, Said, Text } from '../../model/text.ts';
import { parseInlines } from '../inline.ts';
import type { ScalarNode } from '../tree.ts';
import { type Reading, reportKind, type Shape } from './shape.ts';

const longest = 20 * 1024;

/** One paragraph; line ends inside it are spaces. */
export const text: Shape<Text> = {
  wanted: 'a text',
  schema: () => ({ type: ['string', 'number'] }),
  read: (node, reading) => {
    if (node.kind !== 'scalar' || node.text.trim() === '') return reportKind(node, 'a text', reading);
    return readText(node, 0, node.text.replace(/\s+$/, '').length, reading);
  },
};

/** One or more paragraphs, parted by blank lines. */
export const prose: Shape<Prose> = {
  wanted: 'a text',
  schema: () => ({ type: ['string', 'number'] }),
  read: (node, reading) => {
    if (node.kind !== 'scalar' || node.text.trim() === '') return reportKind(node, 'a text', reading);
    const paragraphs: Text[] = [];
    for (const match of node.text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
      const paragraph = readText(
        node,
        match.index,
        match.index + match[0].replace(/\s+$/, '').length,
        reading,
      );
      if (paragraph !== undefined) paragraphs.push(paragraph);
    }
    return { paragraphs, span: node.span };
  },
};

/** A text that serves room and desk alike. */
export function saidOnce<T extends { readonly span: Span }>(value: T): Said<T> {
  return { brief: value, full: value, span: value.span };
}

/** From `brief:` and `full:`; brief alone serves the desk as well, full alone is for the desk. */
export function saidTwice<T>(
  brief: T | undefined,
  full: T | undefined,
  span: Span,
  reading: Reading,
): Said<T> | undefined {
  if (brief === undefined && full === undefined) {
    reading.report({
      code: 'key-missing',
      span: { ...span, end: span.start + 1 },
      message: 'Nothing is said here',
      cure: 'Add brief: for the slide, full: for the page, or both',
    });
    return undefined;
  }
  return { brief, full: full ?? brief, span };
}

function readText(node: ScalarNode, start: number, end: number, reading: Reading): Text | undefined {
  const source = node.text.slice(start, end);
  const spanIn = (from: number, to: number): Span => ({
    path: node.span.path,
    start: node.offsetOf(start + from),
    end: Math.max(
      node.offsetOf(start + from),
      node.offsetOf(start + Math.max(from, to - 1)) + (to > from ? 1 : 0),
    ),
  });
  if (source.length > longest) {
    reading.report({
      code: 'text-too-long',
      span: spanIn(0, 1),
      message: 'The text is longer than 20 KiB',
      cure: 'Split it into several blocks',
    });
    return undefined;
  }
  if (node.style === 'block' || source.includes('\n')) reportMarkup(source, spanIn, reading);
  return {
    source,
    inlines: parseInlines(source, spanIn, (fault) => reading.report(fault)),
    span: spanIn(0, source.length),
  };
}

const foreign: readonly { readonly pattern: RegExp; readonly what: string; readonly cure: string }[] = [
  { pattern: /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S/m, what: 'A list is', cure: 'Use a points: or steps: block' },
  {
    pattern: /^[ \t]*#{1,6}[ \t]+\S/m,
    what: 'A heading is',
    cure: 'Give the block a title:, or start a new section',
  },
  { pattern: /^[ \t]*\|.*\|[ \t]*$/m, what: 'A table is', cure: 'Use a table: block' },
  { pattern: /^[ \t]*(?:```|~~~)/m, what: 'A code block is', cure: 'Use `code` within the text' },
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i,
    what: 'HTML is',
    cure: 'Use *emphasis*, **strong** or a block kind',
  },
];

/** Lists, headings, tables and HTML written into a text print as they stand; their writers meant something else. */
function reportMarkup(source: string, spanIn: (from: number, to: number) => Span, reading: Reading): void {
  for (const { pattern, what, cure } of foreign) {
    const match = pattern.exec(source);
    if (match === null) continue;
    const lead = match[0].length - match[0].trimStart().length;
    reading.report({
      code: 'markup-unsupported',
      span: spanIn(match.index + lead, match.index + match[0].length),
      message: `${what} not written inside a text`,
      cure,
    });
    return;
  }
}
