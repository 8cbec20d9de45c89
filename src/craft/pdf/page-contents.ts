/** What pages draw, made fit to be read: words whole and apart, and everything that says nothing marked as not to be read aloud. */
import { artifactsMarked } from './artifacts.ts';
import { type Box, figureBoxes } from './figure-boxes.ts';
import { type Font, readFont } from './fonts.ts';
import { type PageFonts, withSpacesAtLineEnds } from './line-ends.ts';
import {
  contentOf,
  isPacked,
  name,
  type OpenPdf,
  PDFDict,
  type PDFObject,
  type PDFPage,
  type PDFRef,
  setContent,
} from './pdf-objects.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';

/** Page → MCIDs. */
export type PageMarks = ReadonlyMap<PDFRef, ReadonlySet<number>>;

export interface MendedContents {
  /** What only decorated, and is tagged no longer. */
  readonly decorations: PageMarks;
  /** Page → MCID of a figure → the box around it. */
  readonly boxes: ReadonlyMap<PDFRef, ReadonlyMap<number, Box>>;
}

/** `figures`: what figures draw; without it nothing is tagged, and nothing marked. */
export function mendContents(pdf: OpenPdf, figures: PageMarks | undefined): MendedContents {
  const decorations = new Map<PDFRef, ReadonlySet<number>>();
  const boxes = new Map<PDFRef, ReadonlyMap<number, Box>>();
  const fonts = new Map<PDFObject, Font | undefined>();
  for (const page of pdf.getPages()) {
    const before = contentOf(pdf, page);
    const whole = withSpacesAtLineEnds(withoutSoftHyphens(before), fontsOf(pdf, page, fonts));
    const own = figures?.get(page.ref) ?? new Set();
    const marked = figures === undefined ? undefined : artifactsMarked(whole, own);
    const after = marked?.operators ?? whole;
    if (after !== before || !isPacked(pdf, page)) setContent(pdf, page, after);
    if (marked !== undefined) decorations.set(page.ref, marked.decorations);
    if (own.size > 0) boxes.set(page.ref, figureBoxes(whole, own));
  }
  return { decorations, boxes };
}

function fontsOf(pdf: OpenPdf, page: PDFPage, known: Map<PDFObject, Font | undefined>): PageFonts {
  const all = page.node.Resources()?.lookup(name('Font'));
  return (key) => {
    const ref = all instanceof PDFDict ? all.get(name(key)) : undefined;
    if (ref === undefined) return undefined;
    if (!known.has(ref)) known.set(ref, readFont(pdf, ref));
    return known.get(ref);
  };
}
