/** Short ways to say the nouns of a deck in a test: texts as runs, bodies with their frames, slides with defaults. */
import type { Slide } from '../../src/compose/deck/deck.ts';
import type { Body, BodyKind, Passage } from '../../src/model/body.ts';
import { moduleAnchor } from '../../src/model/ids.ts';
import type { Runs } from '../../src/model/run.ts';

export const said = (text: string): Runs => [{ kind: 'text', text }];

let written = 0;
/** Every span is its own, so that a diagnostic can be told by where it points. */
export const somewhere = () => {
  written += 10;
  return { path: 'content/en/modules/fixture.yaml', start: written, end: written + 9 };
};

export function passage(text: string | Runs): Passage {
  return { runs: typeof text === 'string' ? said(text) : text, refs: [], span: somewhere() };
}

type BodyOf<K extends BodyKind> = Extract<Body, { kind: K }>;
type Frame = 'anchor' | 'title' | 'number' | 'refs' | 'span';

export function body<K extends BodyKind>(content: Omit<BodyOf<K>, Frame> & { readonly kind: K }) {
  return { anchor: undefined, title: undefined, number: undefined, refs: [], span: somewhere(), ...content };
}

export function points(key: string, ...items: readonly (string | Runs)[]) {
  return body({ kind: 'points', key, items: items.map(passage) });
}

export function table(
  key: string,
  columns: readonly (string | readonly [string, 'end' | 'centre'])[],
  ...rows: readonly (readonly string[])[]
) {
  return body({
    kind: 'table',
    key,
    columns: columns.map((column) =>
      typeof column === 'string'
        ? { title: said(column), align: 'start' as const }
        : { title: said(column[0]), align: column[1] },
    ),
    rows: rows.map((cells) => ({ cells: cells.map(said), refs: [], span: somewhere() })),
    note: undefined,
  });
}

export function comparison(key: string, things: readonly string[], ...rows: readonly (readonly string[])[]) {
  return body({
    kind: 'comparison',
    key,
    things: things.map(said),
    rows: rows.map(([attribute = '', ...cells]) => ({
      attribute: said(attribute),
      cells: cells.map(said),
      span: somewhere(),
    })),
    note: undefined,
  });
}

export type SlideDraft = Pick<Slide, 'id' | 'layout'> & {
  readonly title: string;
} & Partial<Omit<Slide, 'title' | 'number'>>;

/** Numbers the slides in order. */
export function slides(...drafts: readonly SlideDraft[]): readonly Slide[] {
  return drafts.map((draft, at) => ({
    density: 'regular',
    piece: undefined,
    reveal: false,
    evidence: [],
    part: undefined,
    lines: [],
    bodies: [],
    notes: [],
    sources: [],
    cited: [],
    more: moduleAnchor('wsis-geneva'),
    anchors: [],
    terms: [],
    seconds: 60,
    span: somewhere(),
    ...draft,
    number: at + 1,
    title: said(draft.title),
  }));
}
