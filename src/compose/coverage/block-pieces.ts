/** A block as its author wrote it → its pieces, each with what it says and what it cites: what a document shows of it is told by their places. */
import type { Block } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import type { Cite, Prose, Said, Text } from '../../model/text.ts';

/** A passage or a row. */
export interface Piece {
  readonly span: Span;
  readonly texts: readonly Text[];
  readonly cite: Cite;
}

const inherit: Cite = { kind: 'inherit' };

export function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'points':
    case 'steps':
      return block.items.flatMap(({ text, cite }) => saidPieces(text, cite));
    case 'positions':
      return block.items.flatMap(({ who, says, cite }) => saidPieces(says, cite, [who]));
    case 'prose':
      return prosePieces(block.text);
    case 'definition':
      return saidPieces(block.text, inherit);
    case 'table':
      return block.rows.map(({ span, cells, cite }) => ({ span, texts: cells, cite }));
    case 'comparison':
      return block.rows.map(({ span, attribute, cells }) => ({
        span,
        texts: [attribute, ...cells],
        cite: inherit,
      }));
    case 'callout':
      return block.content.form === 'then-and-now'
        ? [...saidPieces(block.content.then, inherit), ...saidPieces(block.content.now, inherit)]
        : saidPieces(block.content.text, inherit);
    default:
      return [];
  }
}

/** What stands on every piece of a block: titles, notes, labels. */
export function frameTexts(block: Block): readonly Text[] {
  return [block.title, ...kindTexts(block)].filter((text) => text !== undefined);
}

function kindTexts(block: Block): readonly (Text | undefined)[] {
  switch (block.kind) {
    case 'table':
      return [...block.columns.map(({ title }) => title), block.note];
    case 'comparison':
      return [...block.things, block.note];
    case 'chart':
      return [block.note];
    case 'diagram':
      return [block.note, ...block.nodes.map(({ text }) => text), ...block.links.map(({ label }) => label)];
    case 'definition':
      return block.elements.flatMap(({ element, means }) => [element, means]);
    default:
      return [];
  }
}

/** The places of the passages and rows a body shows. */
export function shownSpans(body: Body): readonly Span[] {
  switch (body.kind) {
    case 'points':
      return body.items.map(({ span }) => span);
    case 'steps':
      return body.items.map(({ text }) => text.span);
    case 'positions':
      return body.items.map(({ says }) => says.span);
    case 'prose':
      return body.paragraphs.map(({ span }) => span);
    case 'definition':
      return [body.text.span];
    case 'table':
    case 'comparison':
      return body.rows.map(({ span }) => span);
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [body.content.then.span, body.content.now.span]
        : [body.content.text.span];
    default:
      return [];
  }
}

export function spanKey({ path, start, end }: Span): string {
  return `${path} ${start} ${end}`;
}

function saidPieces(said: Said<Text>, cite: Cite, beside: readonly Text[] = []): readonly Piece[] {
  return [said.brief, said.full].flatMap((text) =>
    text === undefined ? [] : [{ span: text.span, texts: [text, ...beside], cite }],
  );
}

function prosePieces(said: Said<Prose>): readonly Piece[] {
  return [said.brief, said.full]
    .flatMap((prose) => prose?.paragraphs ?? [])
    .map((text) => ({ span: text.span, texts: [text], cite: inherit }));
}
