/** Where things stand on an empty layout, by the ratio of the slide; a slide with more to say moves them. CSS pixels. */
import type { Frame } from '../../lay/placed.ts';
import type { Ratio } from '../../model/recipe.ts';

export interface SlideRegions {
  readonly width: number;
  readonly edge: number;
  readonly head: number;
  readonly openingHead: number;
  readonly sectionHead: number;
  readonly statementHead: number;
  readonly title: Frame;
  readonly body: Frame;
  readonly left: Frame;
  readonly right: Frame;
  readonly remark: Frame;
  readonly note: Frame;
  readonly two: readonly Frame[];
  readonly six: readonly Frame[];
  readonly name: Frame;
  readonly wording: Frame;
  readonly elements: Frame;
  readonly openingTitle: Frame;
  readonly openingLines: Frame;
  readonly sectionTitle: Frame;
  readonly sectionLines: Frame;
  readonly statement: Frame;
  readonly below: Frame;
  readonly hairline: Frame;
  /** Above the title, where a theme's marks are heavy. */
  readonly tab: Frame;
  /** Beside openings and sections there. */
  readonly band: Frame;
  readonly foot: Frame;
  readonly folio: Frame;
  readonly number: Frame;
}

export const slideRegions: Readonly<Record<Ratio, SlideRegions>> = {
  '16:9': regions({ width: 1280, edge: 64, head: 48, openingHead: 76, sectionHead: 60, statementHead: 62 }),
  '4:3': regions({ width: 960, edge: 56, head: 44, openingHead: 64, sectionHead: 50, statementHead: 52 }),
};

type Measures = Pick<
  SlideRegions,
  'width' | 'edge' | 'head' | 'openingHead' | 'sectionHead' | 'statementHead'
>;

function regions(measures: Measures): SlideRegions {
  const { width, edge } = measures;
  const whole = width - 2 * edge;
  const at = (y: number, height: number, indent = 0): Frame => ({
    x: edge + indent,
    y,
    width: whole - indent,
    height,
  });
  const body = at(192, 436);
  const left = Math.floor((whole - 56) * (5 / 12));
  const numeral = 176;
  return {
    ...measures,
    title: at(52, 106),
    body,
    left: { ...body, width: left },
    right: { ...body, x: edge + left + 56, width: whole - left - 56 },
    remark: at(548, 80),
    note: at(592, 36),
    two: grid(body, { columns: 2, rows: 1, gap: 28 }),
    six: grid(body, { columns: 3, rows: 2, gap: 24 }),
    name: at(192, 64),
    wording: at(268, 150),
    elements: at(436, 192),
    openingTitle: at(120, 220),
    openingLines: at(372, 200),
    sectionTitle: at(200, 140, numeral),
    sectionLines: at(360, 200, numeral),
    statement: at(200, 240),
    below: at(460, 160),
    tab: { x: edge, y: 0, width: 88, height: 14 },
    band: { x: 0, y: 0, width: 28, height: 720 },
    hairline: { x: edge, y: 654, width: whole, height: 2 },
    foot: { x: edge, y: 667, width: whole - 252, height: 44 },
    folio: { x: width - edge - 52 - 180, y: 667, width: 180, height: 22 },
    number: { x: width - edge - 48, y: 667, width: 48, height: 22 },
  };
}

function grid(
  { x, y, width, height }: Frame,
  { columns, rows, gap }: { readonly columns: number; readonly rows: number; readonly gap: number },
): readonly Frame[] {
  const cell = { width: (width - gap * (columns - 1)) / columns, height: (height - gap * (rows - 1)) / rows };
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: x + (at % columns) * (cell.width + gap),
    y: y + Math.floor(at / columns) * (cell.height + gap),
    ...cell,
  }));
}
