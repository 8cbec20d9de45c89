/** The layouts we bring when an organisation brings none: the theme's slides as data. */

import { heaviest } from '../../craft/theme/weights.ts';
import type { Frame } from '../../lay/placed.ts';
import type { Ratio } from '../../model/recipe.ts';
import type { Theme } from '../../model/theme.ts';
import type { WordKey } from '../../model/words.ts';
import type { GroundName, InkName } from './inks.ts';
import type { LayoutKind, LayoutPart } from './layout.ts';
import {
  cards,
  definition,
  figure,
  folio,
  foot,
  note,
  number,
  type OwnPlaceholder,
  remark,
  text,
  titled,
  usual,
} from './own-placeholders.ts';
import { type SlideRegions, slideRegions } from './regions.ts';

type Drawn = Omit<OwnLayout, 'path' | 'edge'>;

export interface OwnLayout extends LayoutPart {
  readonly kind: LayoutKind;
  readonly name: WordKey;
  readonly ground: GroundName;
  /** Of its margins, in CSS pixels. */
  readonly edge: number;
  readonly marks: readonly { readonly frame: Frame; readonly ink: InkName }[];
  readonly placeholders: readonly OwnPlaceholder[];
}

/** In the order PowerPoint offers them. */
export function ownLayouts(ratio: Ratio, theme: Pick<Theme, 'marks' | 'fonts'>): readonly OwnLayout[] {
  const regions = slideRegions[ratio];
  const bold = heaviest(theme.fonts.display) >= boldFrom;
  const layouts: readonly Drawn[] = [
    opening('title', 'layout-title', regions, bold),
    section(regions),
    plain('points', 'layout-points', regions, [text(regions.body, { bullet: 'point' }), remark(regions)]),
    plain('prose', 'layout-prose', regions, [text(regions.body, {}), remark(regions)]),
    plain('steps', 'layout-steps', regions, [text(regions.body, { bullet: 'number' }), remark(regions)]),
    plain('points-figure', 'layout-points-figure', regions, [
      text(regions.left, { bullet: 'point' }),
      figure(regions.right, undefined),
      note(regions),
    ]),
    plain('columns', 'layout-columns', regions, cards(regions.two, ['body', 'panel'])),
    plain('positions', 'layout-cards', regions, cards(regions.six, ['panel'])),
    plain('definition', 'layout-definition', regions, definition(regions)),
    plain('table', 'layout-table', regions, [figure(regions.body, 'tbl'), note(regions)]),
    plain('chart', 'layout-chart', regions, [figure(regions.body, 'chart'), note(regions)]),
    plain('figure', 'layout-figure', regions, [figure(regions.body, undefined), note(regions)]),
    statement('statement', 'layout-statement', regions, bold),
    statement('question', 'layout-question', regions, bold),
    plain('sources', 'layout-sources', regions, [text(regions.body, { size: 24, gap: 12 })]),
    opening('closing', 'layout-closing', regions, bold),
  ];
  return layouts.map((layout, at) => ({
    ...layout,
    edge: regions.edge,
    marks: [...(theme.marks === 'heavy' ? heavyMarks(layout.ground, regions) : []), ...layout.marks],
    path: `ppt/slideLayouts/slideLayout${at + 1}.xml`,
  }));
}

/** A tab above titles, a band beside openings; statements and questions have a bar of their own. */
function heavyMarks(ground: GroundName, { tab, band }: SlideRegions): OwnLayout['marks'] {
  if (ground === 'paper') return [{ frame: tab, ink: 'warm' }];
  return ground === 'opening' || ground === 'section' ? [{ frame: band, ink: 'warm' }] : [];
}

/** From this weight on a face is bold in Office, which knows two. */
const boldFrom = 600;

/** Title and foot on paper, and what is between them. */
function plain(
  kind: LayoutKind,
  name: WordKey,
  regions: SlideRegions,
  content: readonly OwnPlaceholder[],
): Drawn {
  const head = titled(regions.title, 'title', { size: regions.head });
  return {
    kind,
    name,
    ground: 'paper',
    marks: [{ frame: regions.hairline, ink: 'rule' }],
    placeholders: [head, ...content, folio(regions), foot(regions), number(regions)],
  };
}

function opening(kind: LayoutKind, name: WordKey, regions: SlideRegions, bold: boolean): Drawn {
  const { openingTitle, openingLines } = regions;
  const lines = { ...usual, role: 'lines', index: 1, frame: openingLines, ink: 'soft', gap: 14 } as const;
  return {
    kind,
    name,
    ground: 'opening',
    marks: [{ frame: regions.hairline, ink: 'rule' }],
    placeholders: [
      titled(openingTitle, 'ctrTitle', {
        size: regions.openingHead,
        bold,
        anchor: 'b',
      }),
      { ...lines, type: 'subTitle' },
      foot(regions),
    ],
  };
}

function section(regions: SlideRegions): Drawn {
  const { sectionTitle, sectionLines, sectionHead } = regions;
  return {
    kind: 'section',
    name: 'layout-section',
    ground: 'section',
    marks: [{ frame: regions.hairline, ink: 'rule' }],
    placeholders: [
      titled(sectionTitle, 'title', { size: sectionHead }),
      { ...text(sectionLines, { ink: 'soft', gap: 14 }), role: 'lines' },
      folio(regions),
      foot(regions),
      number(regions),
    ],
  };
}

function statement(
  kind: 'statement' | 'question',
  name: WordKey,
  regions: SlideRegions,
  bold: boolean,
): Drawn {
  const head = titled(regions.statement, 'title', {
    size: regions.statementHead,
    bold,
    anchor: 't',
  });
  return {
    kind,
    name,
    ground: kind,
    marks: [{ frame: regions.hairline, ink: 'rule' }],
    placeholders: [
      head,
      text(regions.below, { ink: 'soft' }),
      remark(regions),
      folio(regions),
      foot(regions),
      number(regions),
    ],
  };
}
