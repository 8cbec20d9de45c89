/** The measures of the printed page, turned into CSS: one type area on every paper of a book, so page numbers agree. */
import type { Paper } from '../../model/recipe.ts';

/** Of the text, and of the page's rhythm. */
export const lineHeight = 19;

/** Whole CSS pixels, so that no paper rounds a line away. */
export const measures = {
  /** 114 mm: 62 to 70 characters of the text face. */
  text: 432,
  gap: 16,
  /** 40 mm: sources, slides, definitions. */
  side: 152,
  inner: 87,
  /** 48 lines of 19 pixels and a hair no sum of lines comes to: papers round by hundredths, and neither may gain a line. */
  height: 914.3,
} as const;

/** The text and its side column: charts, timelines, wide tables. */
export const fullWidth = measures.text + measures.gap + measures.side;

/** How far the side column reaches beyond the text. */
export const reach = measures.gap + measures.side;

/** A book's papers, and the small one of hand-outs, which is no book's. */
export type PrintPaper = Paper | 'a5';

/** Pixels, but where said. */
export interface Geometry {
  readonly text: number;
  readonly gap: number;
  /** Nothing where the page has no side column: what would stand there stands below the text it belongs to. */
  readonly side: number;
  readonly inner: number;
  readonly height: number;
  readonly full: number;
  readonly reach: number;
  /** Of a running head: what the page number takes, and what is left for words. */
  readonly head: { readonly folio: number; readonly words: number; readonly characters: number };
  /** Characters of table text on a line, and how high a table may be to stay whole. */
  readonly tables: {
    readonly across: { readonly text: number; readonly full: number };
    /** Over the whole width it has taken its room already. */
    readonly whole: { readonly text: number; readonly full: number };
  };
}

const bookGeometry: Geometry = {
  ...measures,
  full: fullWidth,
  reach,
  head: { folio: reach, words: measures.text, characters: 86 },
  tables: { across: { text: 78, full: 108 }, whole: { text: 480, full: 600 } },
};

/** 111 mm of text between margins of 18 to 20, 35 lines of the size the book has. */
const handoutGeometry: Geometry = {
  text: 420,
  gap: 0,
  side: 0,
  inner: 74,
  height: 666.3,
  full: 420,
  reach: 0,
  head: { folio: 44, words: 376, characters: 76 },
  tables: { across: { text: 76, full: 76 }, whole: { text: 360, full: 420 } },
};

export function geometryOf(paper: PrintPaper): Geometry {
  return paper === 'a5' ? handoutGeometry : bookGeometry;
}

interface Sheet {
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

const sheets: Readonly<Record<PrintPaper, Sheet>> = {
  a4: { size: '210mm 297mm', width: 793.7, height: 1122.52, top: 98 },
  letter: { size: '8.5in 11in', width: 816, height: 1056, top: 76 },
  a5: { size: '148mm 210mm', width: 560, height: 793.28, top: 66 },
};

/**
 * What overflows a page's area is cut off, so the area holds a side column on both sides of the text. The inner one
 * reaches beyond the paper and is never used; a negative margin puts it there.
 */
export function paperCss(paper: PrintPaper): string {
  const geometry = geometryOf(paper);
  const { size, height, top } = sheets[paper];
  const { outer } = marginsOn(paper);
  const bottom = height - top - geometry.height;
  return [
    `@page { size: ${size}; margin-top: ${top}px; margin-bottom: ${px(bottom)} }`,
    `@page :right { ${rightMargins(paper)} }`,
    `@page :left { ${leftMargins(paper)} }`,
    // What fills text and side column begins at the outer margin on left pages.
    ...wholePages.map(
      (name) =>
        `@page ${name}:left { margin-left: ${px(outer - geometry.reach)}; margin-right: ${geometry.inner}px }`,
    ),
    `:root { --text: ${geometry.text}px; --gap: ${geometry.gap}px; --side: ${geometry.side}px; --full: ${geometry.full}px; --reach: ${geometry.reach}px }`,
    '',
  ].join('\n');
}

function marginsOn(paper: PrintPaper): { readonly inner: number; readonly outer: number } {
  const { inner, text, reach: beyond } = geometryOf(paper);
  return { inner: inner - beyond, outer: sheets[paper].width - inner - text - beyond };
}

export function rightMargins(paper: PrintPaper): string {
  const { inner, outer } = marginsOn(paper);
  return `margin-left: ${inner}px; margin-right: ${px(outer)};`;
}

export function leftMargins(paper: PrintPaper): string {
  const { inner, outer } = marginsOn(paper);
  return `margin-left: ${px(outer)}; margin-right: ${inner}px;`;
}

/** Names of pages set over the full width, whichever side they stand on. */
export const wholePages = ['front', 'wide'] as const;

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
