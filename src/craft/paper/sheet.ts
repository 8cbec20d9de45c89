/** The papers decks are handed out on, and what stands in their margins: pagination, which nobody reads aloud. */
import type { Paper } from '../../model/recipe.ts';
import { cssString } from './css-string.ts';

/** In millimetres. */
const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<Paper, object>;

const margins = { top: 27, side: 17, bottom: 20 } as const;

/** What is left for the content, in millimetres; a hair less than the page has, for papers are rounded to pixels. */
export function contentArea(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = papers[paper];
  return { width: width - 2 * margins.side, height: height - margins.top - margins.bottom - 0.5 };
}

/** The corners of the page in reading order: `start` is left where words run from the left. */
export interface Corners {
  readonly headStart: string;
  readonly headEnd: string;
  readonly footStart: string;
  readonly direction: 'ltr' | 'rtl';
}

export function sheetCss(paper: Paper, corners: Corners): string {
  const { width, height } = papers[paper];
  const [start, end] = sides(corners.direction);
  return `@page {
size: ${width}mm ${height}mm; margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm;
@top-${start} { ${head} width: 62%; text-align: ${start}; font-weight: 600; content: ${cssString(corners.headStart)} }
@top-${end} { ${head} width: 38%; text-align: ${end}; color: ${quiet}; content: ${cssString(corners.headEnd)} }
@bottom-${start} { ${foot} width: 80%; text-align: ${start}; color: ${quiet}; content: ${cssString(corners.footStart)} }
@bottom-${end} { ${foot} width: 20%; text-align: ${end}; font-weight: 600; content: counter(page) " / " counter(pages) }
}`;
}

/** What pages of one name say at the end of their head instead; it may be longer than what stands at its start. */
export function headedPageCss(name: string, text: string, direction: Corners['direction']): string {
  const [start, end] = sides(direction);
  return `@page ${name} { @top-${start} { width: 36% } @top-${end} { width: 64%; content: ${cssString(text)} } }`;
}

function sides(direction: Corners['direction']): readonly ['left' | 'right', 'left' | 'right'] {
  return direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
}

const quiet = '#56616b';
const face = 'font: 8.5pt/11pt "Source Sans 3"; color: #1c2126; font-variant-numeric: tabular-nums;';
const head = `${face} vertical-align: bottom; padding-bottom: 2.4mm; margin-bottom: 6mm; border-bottom: 0.25mm solid #c9d0d5;`;
const foot = `${face} vertical-align: top; padding-top: 6mm;`;
