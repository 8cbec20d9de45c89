/** A handbook's chapters and the glossary's pages, turned into CSS: running heads and page numbers in the margins. */
import { cssString } from '../../craft/paper/css-string.ts';
import {
  type Geometry,
  geometryOf,
  leftMargins,
  type PrintPaper,
  paperCss,
  rightMargins,
  wholePages,
} from './geometry.ts';
import type { HeadSheet } from './running-heads.ts';

/** The number of a print's first page, which is not the book's first. */
export function firstNumber(number: number): string {
  return `@page :first { counter-set: page ${number} }`;
}

/** A page name and what its heads say on left and right pages. */
export interface HeadedPages {
  readonly name: string;
  readonly verso: string;
  /** Nothing where the head is laid over the page after printing. */
  readonly recto: string | undefined;
  /** Which part's thumb tab they bear, from 0; the tabs step down the outer edge. */
  readonly tab: number | undefined;
}

/** Chromium has no running strings, so every chapter gets a page name of its own that carries its heads. */
export function pageCss(paper: PrintPaper, headed: readonly HeadedPages[]): string {
  const geometry = geometryOf(paper);
  const plainRules = Object.entries(plain).map((each) => plainRule(each, geometry));
  return [paperCss(paper), ...plainRules, ...headed.map((each) => headedRule(each, geometry))].join('\n');
}

export function sheetPage(at: number): string {
  return `sheet-${at + 1}`;
}

/** A sheet is set like the pages it is for, whichever side of the print it falls on itself. */
export function sheetRule(paper: PrintPaper, { text, over }: HeadSheet, at: number): string {
  const geometry = geometryOf(paper);
  if (over === 'text') {
    const head = `@top-center { ${titleStyle('right', geometry)} ${contentOf(text)} }`;
    return `@page ${sheetPage(at)} { ${rightMargins(paper)} ${head} }`;
  }
  const [side, margins] =
    over === 'left-page'
      ? (['left', leftMargins(paper)] as const)
      : (['right', rightMargins(paper)] as const);
  const head = `@top-${side} { ${titleStyle(side, geometry)} width: ${geometry.full}px; ${contentOf(text)} }`;
  return `@page ${sheetPage(at)} { ${margins} ${head} }`;
}

/** Pages with a number at their foot and no head. */
export const openerPage = 'opener';

/** The same, over text and side column. */
export const widePage: (typeof wholePages)[number] = 'wide';

/** Pages without heads. `part-first` stands on one page only: each page of that name would be numbered 1. */
const plain: Readonly<
  Record<string, { readonly number: 'none' | 'roman' | 'arabic'; readonly restart?: true }>
> = {
  blank: { number: 'none' },
  bare: { number: 'none' },
  front: { number: 'roman' },
  foreword: { number: 'roman' },
  'part-first': { number: 'none', restart: true },
  part: { number: 'none' },
  [openerPage]: { number: 'arabic' },
  [widePage]: { number: 'arabic' },
};

const counters = { roman: 'counter(page, lower-roman)', arabic: 'counter(page)' } as const;

/** The foot of pages of one name, on either side. */
export function plainRule(
  [name, { number, restart }]: [string, (typeof plain)[string]],
  geometry: Geometry,
): string {
  const count = restart === true ? 'counter-set: page 1;' : '';
  if (number === 'none') return `@page ${name} { ${count} }`;
  return sides
    .map(
      ({ pseudo, outer }) =>
        `@page ${name}:${pseudo} { @bottom-${outer} { ${footStyle(outer)} ${insetOf(name, outer, geometry)} content: ${counters[number]} } }`,
    )
    .join('\n');
}

const sides = [
  { pseudo: 'left', outer: 'left', words: 'verso' },
  { pseudo: 'right', outer: 'right', words: 'recto' },
] as const;

function headedRule(pages: HeadedPages, geometry: Geometry): string {
  return sides
    .map(
      ({ pseudo, outer, words }) =>
        `@page ${pages.name}:${pseudo} { @top-${outer} { ${headStyle(outer, geometry)} content: counter(page) } ` +
        `@top-center { ${titleStyle(outer, geometry)} ${contentOf(pages[words])} } ${tabRule(pages.tab, outer, geometry)} }`,
    )
    .join('\n');
}

function contentOf(words: string | undefined): string {
  return words === undefined ? '' : `content: ${cssString(words)}`;
}

/** A mark at the outer edge, wide enough to outlast what a desktop printer cannot reach. */
function tabRule(tab: number | undefined, outer: 'left' | 'right', { height }: Geometry): string {
  if (tab === undefined) return '';
  const top = tabStep * (tab % Math.floor(height / tabStep));
  return `@${outer}-middle { content: ""; background: linear-gradient(#b9c7cb, #b9c7cb) no-repeat ${outer} ${top}px / 24px ${tabStep - 12}px }`;
}

const tabStep = 76;

const face = `font: 10.5px/14px "Source Sans 3"; color: #1c2126; vertical-align: bottom;`;

function headStyle(outer: 'left' | 'right', { head }: Geometry): string {
  return `${face} width: ${head.folio}px; text-align: ${outer}; padding-bottom: 24px; font-weight: 600; font-size: 11.5px;`;
}

function titleStyle(outer: 'left' | 'right', { head }: Geometry): string {
  return `${face} width: ${head.words}px; text-align: ${outer}; padding-bottom: 24px; color: #56616b; letter-spacing: .02em;`;
}

/** On left pages the area of what fills the whole width begins beyond the paper. */
function insetOf(name: string, outer: 'left' | 'right', { reach }: Geometry): string {
  return outer === 'left' && wholePages.some((whole) => whole === name) ? `padding-left: ${reach}px;` : '';
}

function footStyle(outer: 'left' | 'right'): string {
  return `${face} vertical-align: top; text-align: ${outer}; padding-top: 26px; font-weight: 600; font-size: 11.5px;`;
}
