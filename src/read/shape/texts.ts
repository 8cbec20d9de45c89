/** Shapes of authors' text: a line or paragraph, paragraphs, and what is said in two lengths. */
import type { Fix } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import type { Prose, Said, Text } from '../../model/text.ts';
import { foreignMarkup } from '../foreign-markup.ts';
import { parseInlines } from '../inline.ts';
import { misreadSign } from '../misread-signs.ts';
import { proseSlip } from '../prose-slips.ts';
import type { Node, ScalarNode } from '../tree.ts';
import { hiddenValue } from './no-value.ts';
import { anyText } from './scalars.ts';
import { type Reading, reportKind, type Shape } from './shape.ts';

const longest = 20 * 1024;

/** One paragraph; line ends inside it are spaces. */
export const text: Shape<Text> = {
  wanted: 'a text',
  schema: () => anyText,
  read: (node, reading) => {
    if (node.kind !== 'scalar' || node.text.trim() === '') return reportNoText(node, reading);
    return readText(node, leadOf(node.text), node.text.trimEnd().length, reading);
  },
};

/** One or more paragraphs, parted by blank lines. */
export const prose: Shape<Prose> = {
  wanted: 'a text',
  schema: () => anyText,
  read: (node, reading) => {
    if (node.kind !== 'scalar' || node.text.trim() === '') return reportNoText(node, reading);
    const paragraphs: Text[] = [];
    for (const match of node.text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
      const paragraph = readText(
        node,
        match.index + leadOf(match[0]),
        match.index + match[0].trimEnd().length,
        reading,
      );
      if (paragraph !== undefined) paragraphs.push(paragraph);
    }
    return { paragraphs, span: node.span };
  },
};

function leadOf(words: string): number {
  return words.length - words.trimStart().length;
}

function reportNoText(node: Node, reading: Reading): undefined {
  const { text: file } = reading.source;
  const slip =
    proseSlip(node, file) ?? (node.kind === 'scalar' ? hiddenValue(node, 'a text', file) : undefined);
  if (slip === undefined) {
    const fix = unlisting(node, file);
    return reportKind(node, 'a text', reading, fix?.does, fix);
  }
  reading.report(slip);
  return undefined;
}

/** `- A short talk` below a key, where the text alone is wanted. */
function unlisting(node: Node, text: string): Fix | undefined {
  const [item, second] = node.kind === 'list' ? node.items : [];
  if (item?.kind !== 'scalar' || second !== undefined || /literal|folded/.test(item.style)) return undefined;
  const span = { ...node.span, end: item.span.start };
  return /^-[ \t]+$/.test(text.slice(span.start, span.end))
    ? { does: 'Take the dash away', edits: [{ span, text: '' }] }
    : undefined;
}

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
    start: node.startOf(start + from),
    end: to > from ? node.endOf(start + to - 1) : node.startOf(start + from),
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
  const foreign = foreignMarkup(source, node.style, spanIn) ?? misreadSign(node, reading.source.text);
  if (foreign !== undefined) reading.report(foreign);
  return {
    source,
    inlines: parseInlines(source, spanIn, (fault) => reading.report(fault)),
    span: spanIn(0, source.length),
  };
}
