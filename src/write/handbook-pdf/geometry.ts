/** The measures of the printed page, turned into CSS: one type area on every paper, so page numbers agree. */
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

interface Sheet {
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

const sheets: Readonly<Record<Paper, Sheet>> = {
  a4: { size: '210mm 297mm', width: 793.7, height: 1122.52, top: 98 },
  letter: { size: '8.5in 11in', width: 816, height: 1056, top: 76 },
};

/**
 * What overflows a page's area is cut off, so the area holds a side column on both sides of the text. The inner one
 * reaches beyond the paper and is never used; a negative margin puts it there.
 */
export function paperCss(paper: Paper): string {
  const { size, height, top } = sheets[paper];
  const { inner, outer } = marginsOn(paper);
  const bottom = height - top - measures.height;
  return [
    `@page { size: ${size}; margin-top: ${top}px; margin-bottom: ${px(bottom)} }`,
    `@page :right { ${rightMargins(paper)} }`,
    `@page :left { margin-left: ${px(outer)}; margin-right: ${inner}px }`,
    // What fills text and side column begins at the outer margin on left pages.
    ...wholePages.map(
      (name) => `@page ${name}:left { margin-left: ${px(outer - reach)}; margin-right: ${measures.inner}px }`,
    ),
    `:root { --text: ${measures.text}px; --gap: ${measures.gap}px; --side: ${measures.side}px; --full: ${fullWidth}px; --reach: ${reach}px }`,
    '',
  ].join('\n');
}

function marginsOn(paper: Paper): { readonly inner: number; readonly outer: number } {
  const outer = sheets[paper].width - measures.inner - measures.text - reach;
  return { inner: measures.inner - reach, outer };
}

export function rightMargins(paper: Paper): string {
  const { inner, outer } = marginsOn(paper);
  return `margin-left: ${inner}px; margin-right: ${px(outer)};`;
}

/** Names of pages set over the full width, whichever side they stand on. */
export const wholePages = ['front', 'wide'] as const;

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
