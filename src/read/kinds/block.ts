/** The shape of a block: one key naming its kind, its content below. */
import type { Block, BlockKind } from '../../model/block.ts';
import type { Fix } from '../../model/edit.ts';
import { meantCure } from '../../model/meant.ts';
import { nearest } from '../../model/nearest.ts';
import { ourWord } from '../../model/other-words.ts';
import { lineSpan, type Span } from '../../model/span.ts';
import { keysOf } from '../../model/table.ts';
import { isHostileKey } from '../hostile-keys.ts';
import { type Reading, reportKind, type Shape } from '../shape/shape.ts';
import type { Entry, Node } from '../tree.ts';
import { chart, diagram, timeline } from './blocks-drawn.ts';
import { comparison, table } from './blocks-tables.ts';
import { callout, definition, picture, points, positions, proseBlock, steps } from './blocks-text.ts';

/** Every kind with its shape; a kind without one does not compile. */
const kinds: { readonly [K in BlockKind]: Shape<Extract<Block, { kind: K }>> } = {
  points,
  prose: proseBlock,
  table,
  comparison,
  chart,
  timeline,
  diagram,
  definition,
  positions,
  steps,
  callout,
  picture,
};

const names = keysOf(kinds);

export const block: Shape<Block> = {
  wanted: `a block: ${names.join(', ')}`,
  schema: (definitions) => ({
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      names.map((name) => [name, { ...kinds[name].schema(definitions), description: about[name] }]),
    ),
  }),
  read: (node, reading) => {
    if (node.kind !== 'map' || node.entries.length === 0)
      return reportKind(node, `a block such as points: or prose: (kinds: ${names.join(', ')})`, reading);
    const [entry, second] = node.entries;
    if (entry === undefined || isHostileKey(entry.key)) return undefined;
    if (second !== undefined && second.key !== entry.key && !isHostileKey(second.key))
      reportSecond(entry, second, reading);
    const kind = names.find((name) => name === entry.key) ?? meant(entry.key);
    if (kind !== entry.key) {
      reading.report({
        code: 'key-unknown',
        span: entry.keySpan,
        message: `There is no block kind ${entry.key}`,
        ...meantCure({ value: entry.key, span: entry.keySpan }, names, `Block kinds are ${names.join(', ')}`),
      });
    }
    return kind === undefined ? undefined : kinds[kind].read(entry.value, reading);
  },
};

function meant(written: string): BlockKind | undefined {
  const near = ourWord(written, names) ?? nearest(written, names);
  return names.find((name) => name === near);
}

function reportSecond(
  { key: first, value }: Entry,
  { key: second, keySpan: span, value: behind }: Entry,
  reading: Reading,
): void {
  const isKind = names.some((name) => name === second);
  const fix = isKind ? dashed(span, reading.source.text) : movedIn(span, behind, value);
  reading.report({
    code: 'key-unknown',
    span,
    message: `${second} stands beside ${first}; a block has one key, its kind`,
    cure: isKind ? `Start a new block with a dash: - ${second}:` : `Indent ${second} below ${first}`,
    fix,
  });
}

function dashed(key: Span, text: string): Fix | undefined {
  const lead = text.slice(lineSpan(text, key).start, key.start);
  if (lead.length < 2 || lead.trim() !== '') return undefined;
  const span = { ...key, start: key.start - 2, end: key.start };
  return { does: 'Start a new block with a dash', edits: [{ span, text: '- ' }] };
}

/** A key of one line, as far in as the first of the keys it belongs to; a step of two is what everybody has. */
function movedIn(key: Span, behind: Node, value: Node): Fix | undefined {
  if (value.kind !== 'map' || behind.kind !== 'scalar' || /literal|folded/.test(behind.style))
    return undefined;
  const span = { ...key, end: key.start };
  return { does: 'Indent it', edits: [{ span, text: '  ' }] };
}

const about: Readonly<Record<BlockKind, string>> = {
  points: 'Three to five points',
  prose: 'Paragraphs: brief for the slide, full for the page',
  table: 'A table with columns and rows',
  comparison: 'Things side by side, one row an attribute',
  chart: 'A chart drawn from a data set of the ledger',
  timeline: 'Dated events of the ledger, by lanes',
  diagram: 'Boxes and links drawn from a list',
  definition: 'A glossary term, its wording and its elements',
  positions: 'Who said what',
  steps: 'What happens one after the other',
  callout: 'Then and now, a caution or a remark',
  picture: 'A picture of content/pictures',
};
