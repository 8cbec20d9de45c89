/** Slides a page, their ratio and the paper → where slides and lines go on the page. All measures in millimetres. */
import { linePitch } from '../../craft/paper/ruled-lines.ts';
import { contentArea } from '../../craft/paper/sheet.ts';
import type { SlideBox } from '../../craft/paper/small-slide.ts';
import type { Paper, Ratio, SlidesAPage } from '../../model/recipe.ts';

export interface HandoutPlan {
  readonly columns: number;
  readonly rows: number;
  readonly gap: { readonly column: number; readonly row: number };
  readonly cell: { readonly width: number; readonly height: number };
  readonly slide: SlideBox;
  /** For notes: beside the slide or below it. */
  readonly lines: { readonly place: 'beside' | 'below'; readonly width: number; readonly count: number };
}

/** The number of a slide hangs to its left. */
export const numberWidth = 7;

export function handoutPlan(count: SlidesAPage, ratio: Ratio, paper: Paper): HandoutPlan {
  const { columns, rows, gap, place } = grids[count];
  const area = contentArea(paper);
  const cell = {
    width: (area.width - (columns - 1) * gap.column) / columns,
    height: (area.height - (rows - 1) * gap.row) / rows,
  };
  const room = cell.width - numberWidth;
  if (place === 'below') {
    const slide = slideBox(room, cell.height - leastLines * linePitch, ratio);
    const lines = { place, width: room, count: linesIn(cell.height - slide.height) };
    return { columns, rows, gap, cell, slide, lines };
  }
  const slide = slideBox(besideWidth, cell.height, ratio);
  const lines = { place, width: room - slide.width - besideGap, count: linesIn(cell.height) };
  return { columns, rows, gap, cell, slide, lines };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly gap: { readonly column: number; readonly row: number };
  readonly place: 'beside' | 'below';
}

const grids: { readonly [C in SlidesAPage]: Grid } = {
  2: { columns: 1, rows: 2, gap: { column: 0, row: 9 }, place: 'below' },
  3: { columns: 1, rows: 3, gap: { column: 0, row: 10 }, place: 'beside' },
  4: { columns: 2, rows: 2, gap: { column: 8, row: 10 }, place: 'below' },
  6: { columns: 2, rows: 3, gap: { column: 8, row: 9 }, place: 'below' },
};

/** Fewer lines than this are no room to write; slides become smaller instead. */
const leastLines = 2;
const besideWidth = 98;
const besideGap = 7;

/** The largest that fits both ways. */
function slideBox(width: number, height: number, ratio: Ratio): SlideBox {
  const shape = shapes[ratio];
  const fitting = Math.min(width, height * shape);
  return { width: rounded(fitting), height: rounded(fitting / shape) };
}

/** A rounding error takes no line away. */
function linesIn(height: number): number {
  return Math.floor(height / linePitch + 0.01);
}

const shapes = { '16:9': 16 / 9, '4:3': 4 / 3 } as const;

function rounded(millimetres: number): number {
  return Math.floor(100 * millimetres) / 100;
}
