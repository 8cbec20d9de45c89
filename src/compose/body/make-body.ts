/** A block → the body a document shows: one length chosen, data resolved, claims referred. */
import type { Block, BlockKind } from '../../model/block.ts';
import type { Body, BodyFrame, Passage } from '../../model/body.ts';
import { type Anchor, sectionAnchor, termAnchor } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { Cite, Said, Text } from '../../model/text.ts';
import { type Setting, setText, setTitle, tight, words } from '../text/set-text.ts';
import { citesUnverified, ownFacts } from './citing.ts';
import { chartBody, diagramBody, timelineBody } from './drawn.ts';

export interface BodyMaker {
  readonly setting: Setting;
  readonly length: 'brief' | 'full';
  readonly module: string;
  /** A slug unique in the document. */
  readonly key: string;
  /** `Table 2.1` and `Figure 2.1` are counted here; undefined for what is not numbered. */
  number(block: Block): string | undefined;
  /** Notes that facts are cited and says by which numbers, if the medium numbers its references. */
  refer(facts: readonly string[]): readonly number[];
  /** Numbers of the block as a whole. */
  readonly refs: readonly number[];
}

/** Undefined where the block says nothing in this length: its text is for the desk only. */
export function makeBody(block: Block, maker: BodyMaker): Body | undefined {
  const make = makers[block.kind] as Maker<BlockKind>;
  return make(block as never, frameOf(block, maker), maker);
}

type Maker<K extends BlockKind> = (
  block: Extract<Block, { kind: K }>,
  frame: BodyFrame,
  maker: BodyMaker,
) => Body | undefined;

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
      cells: row.cells.map((cell) => setText(cell, tight(maker.setting))),
      refs: maker.refer(ownFacts(row.cite)),
      span: row.span,
    })),
    note: note(block.note, maker),
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
    note: note(block.note, maker),
  }),
  chart: (block, frame, maker) => chartBody(block, frame, maker.setting),
  timeline: (block, frame, maker) => timelineBody(block, frame, maker.setting),
  diagram: (block, frame, maker) => diagramBody(block, frame, maker.setting),
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
    return items.length === 0 ? undefined : { ...frame, kind: 'steps', items };
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
    alternative: block.alternative.source,
    credit: setTitle(block.credit, maker.setting),
  }),
};

function frameOf(block: Block, maker: BodyMaker): BodyFrame {
  return {
    key: maker.key,
    anchor: block.id === undefined ? undefined : (sectionAnchor(maker.module, block.id.value) as Anchor),
    title: block.title === undefined ? undefined : setTitle(block.title, maker.setting),
    number: maker.number(block),
    refs: maker.refs,
    span: block.span,
  };
}

function note(text: Text | undefined, maker: BodyMaker): Runs | undefined {
  return text === undefined ? undefined : setText(text, maker.setting);
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
  const facts = ownFacts(cite);
  const { library } = maker.setting;
  const runs = setText(text, maker.setting);
  const marked = citesUnverified(facts, library)
    ? [...runs, ...words(` (${library.language.words.unverified})`)]
    : runs;
  return { runs: marked, refs: citedBy === 'item' ? maker.refer(facts) : [], span: text.span };
}
