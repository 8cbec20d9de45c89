/** A block → the body a document shows: one length chosen, data resolved, claims referred. */
import type { Block, BlockKind, Row } from '../../model/block.ts';
import type { Body, BodyFrame, Passage } from '../../model/body.ts';
import { sectionAnchor, termAnchor } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { Cite, Said, Text } from '../../model/text.ts';
import { authoredText } from '../text/authored.ts';
import { type Setting, setText, setTitle, tight } from '../text/set-text.ts';
import { citesUnverified, effective, ownFacts, withUnverified } from './citing.ts';
import { chartBody, diagramBody, timelineBody } from './drawn.ts';

export interface BodyMaker {
  readonly setting: Setting;
  readonly length: 'brief' | 'full';
  readonly module: string;
  /** What the block rests on where its items say nothing of their own: its cite or its section's. */
  readonly cite: Cite;
  /** A slug unique in the document. */
  readonly key: string;
  /** `Table 2.1` and `Figure 2.1` are counted here; undefined for what is not numbered. */
  number(block: Block): string | undefined;
  /** Notes that facts are cited and says by which numbers, if the medium numbers its references. */
  refer(facts: readonly string[]): readonly number[];
}

/** Undefined where the block says nothing in this length: its text is for the desk only. */
export function makeBody<K extends BlockKind>(block: BlockOf<K>, maker: BodyMaker): Body | undefined {
  // The table is total over the kinds, which the compiler cannot follow through a lookup.
  const make: Maker<K> = makers[block.kind as K];
  return make(block, frameOf(block, maker), maker);
}

type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;
type Maker<K extends BlockKind> = (block: BlockOf<K>, frame: BodyFrame, maker: BodyMaker) => Body | undefined;

const makers: { readonly [K in BlockKind]: Maker<K> } = {
  points: (block, frame, maker) => {
    const items = block.items.flatMap((item) => passages(item.text, item.cite, maker));
    return items.length === 0 ? undefined : { ...frame, kind: 'points', items };
  },
  prose: (block, frame, maker) => {
    const paragraphs = (block.text[maker.length]?.paragraphs ?? []).map((text) =>
      passage(text, block.cite, maker, 'block'),
    );
    return paragraphs.length === 0 ? undefined : { ...frame, kind: 'prose', paragraphs };
  },
  table: (block, frame, maker) => ({
    ...frame,
    kind: 'table',
    columns: block.columns.map((column) => ({
      title: setTitle(column.title, maker.setting),
      align: column.align,
    })),
    rows: block.rows.map((row) => ({
      cells: tableCells(row, maker),
      refs: maker.refer(ownFacts(row.cite)),
      span: row.span,
    })),
    note: noteOf(block.note, maker),
  }),
  comparison: (block, frame, maker) => ({
    ...frame,
    kind: 'comparison',
    things: block.things.map((thing) => setTitle(thing, maker.setting)),
    rows: block.rows.map((row) => ({
      attribute: setTitle(row.attribute, maker.setting),
      cells: row.cells.map((cell) => setText(cell, tight(maker.setting))),
      span: row.span,
    })),
    note: noteOf(block.note, maker),
  }),
  chart: (block, frame, maker) => marked(chartBody(block, frame, maker.setting), maker),
  timeline: (block, frame, maker) => timelineBody(block, frame, maker.setting),
  diagram: (block, frame, maker) => marked(diagramBody(block, frame, maker.setting), maker),
  definition: (block, frame, maker) => {
    const term = maker.setting.library.terms.get(block.term.value);
    const [text] = passages(block.text, block.cite, maker, 'block');
    if (term === undefined || text === undefined) return undefined;
    return {
      ...frame,
      kind: 'definition',
      term: {
        anchor: termAnchor(term.id.value),
        preferred: term.preferred.source,
        expansion: term.expansion?.source,
      },
      text,
      elements: block.elements.map((each) => ({
        element: setTitle(each.element, maker.setting),
        means: setText(each.means, tight(maker.setting)),
      })),
    };
  },
  positions: (block, frame, maker) => {
    const items = block.items.flatMap((item) => {
      const [says] = passages(item.says, item.cite, maker);
      return says === undefined ? [] : [{ who: setTitle(item.who, maker.setting), says }];
    });
    return items.length === 0 ? undefined : { ...frame, kind: 'positions', items };
  },
  steps: (block, frame, maker) => {
    const items = block.items.flatMap((item) => {
      const [text] = passages(item.text, item.cite, maker);
      return text === undefined
        ? []
        : [{ when: item.when === undefined ? undefined : setTitle(item.when, maker.setting), text }];
    });
    return items.length === 0 ? undefined : { ...frame, kind: 'steps', start: 1, items };
  },
  callout: (block, frame, maker) => {
    if (block.content.form === 'then-and-now') {
      const [then] = passages(block.content.then, block.cite, maker, 'block');
      const [now] = passages(block.content.now, block.cite, maker, 'block');
      return then === undefined || now === undefined
        ? undefined
        : { ...frame, kind: 'callout', content: { form: 'then-and-now', then, now } };
    }
    const [text] = passages(block.content.text, block.cite, maker, 'block');
    return text === undefined
      ? undefined
      : { ...frame, kind: 'callout', content: { form: block.content.form, text } };
  },
  picture: (block, frame, maker) => ({
    ...frame,
    kind: 'picture',
    file: block.file.value,
    alternative: authoredText(block.alternative, maker.setting.library),
    credit: setTitle(block.credit, maker.setting),
  }),
};

function frameOf(block: Block, maker: BodyMaker): BodyFrame {
  return {
    key: maker.key,
    anchor: block.id === undefined ? undefined : sectionAnchor(maker.module, block.id.value),
    title: block.title === undefined ? undefined : setTitle(block.title, maker.setting),
    number: maker.number(block),
    refs: [],
    span: block.span,
  };
}

/** The remark under a table or drawing, and that what it rests on is not verified. */
function noteOf(text: Text | undefined, maker: BodyMaker): Runs | undefined {
  return markedNote(text === undefined ? undefined : setText(text, maker.setting), maker);
}

function marked<B extends { readonly note: Runs | undefined }>(
  body: B | undefined,
  maker: BodyMaker,
): B | undefined {
  return body === undefined ? undefined : { ...body, note: markedNote(body.note, maker) };
}

function markedNote(note: Runs | undefined, maker: BodyMaker): Runs | undefined {
  const isUnverified = citesUnverified(ownFacts(maker.cite), maker.setting.library);
  return isUnverified ? withUnverified(note ?? [], maker.setting.library) : note;
}

/** A row that rests on an unverified fact of its own says so in its last cell. */
function tableCells(row: Row, maker: BodyMaker): readonly Runs[] {
  const { library } = maker.setting;
  const isUnverified = citesUnverified(ownFacts(row.cite), library);
  return row.cells.map((cell, index) => {
    const runs = setText(cell, tight(maker.setting));
    return isUnverified && index === row.cells.length - 1 ? withUnverified(runs, library) : runs;
  });
}

/** One passage or none. What cites for itself is numbered by itself; a block's own cite is numbered once, on the block. */
function passages(
  said: Said<Text>,
  cite: Cite,
  maker: BodyMaker,
  citedBy: 'item' | 'block' = 'item',
): readonly Passage[] {
  const text = said[maker.length];
  return text === undefined ? [] : [passage(text, cite, maker, citedBy)];
}

function passage(text: Text, cite: Cite, maker: BodyMaker, citedBy: 'item' | 'block'): Passage {
  const { library } = maker.setting;
  const runs = setText(text, maker.setting);
  const isUnverified = citesUnverified(ownFacts(effective(cite, maker.cite)), library);
  return {
    runs: isUnverified ? withUnverified(runs, library) : runs,
    refs: citedBy === 'item' ? maker.refer(ownFacts(cite)) : [],
    span: text.span,
  };
}
