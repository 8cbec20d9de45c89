/** Sheets at the end of a print that bear nothing but a running head, laid over the pages the heads belong to and taken out. */
import {
  contentOf,
  name,
  type OpenPdf,
  PDFDict,
  type PDFPage,
  PDFRef,
  setDraftContent,
} from './pdf-objects.ts';

/** Chromium repeats no heading of a page in its margin, and knows of no page before all are laid out. */
export interface RunningHeads {
  /** How many of the last pages are sheets. */
  readonly sheets: number;
  /** Index of a page, and of the sheet among the sheets, both from 0. */
  readonly heads: readonly { readonly page: number; readonly sheet: number }[];
}

export function layRunningHeads(pdf: OpenPdf, { running }: { readonly running?: RunningHeads }): void {
  if (running === undefined) return;
  const pages = pdf.getPages();
  const first = pages.length - running.sheets;
  for (const { page, sheet } of running.heads) {
    const [under, over] = [pages[page], pages[first + sheet]];
    if (under !== undefined && over !== undefined) layOver(pdf, under, over);
  }
  for (let at = pages.length - 1; at >= first; at -= 1) takeOut(pdf, at);
}

function layOver(pdf: OpenPdf, under: PDFPage, over: PDFPage): void {
  const [below, head] = [contentOf(pdf, under), contentOf(pdf, over)];
  setDraftContent(
    pdf,
    under,
    `q\n${below}\nQ\n/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq\n${head}\nQ\nEMC\n`,
  );
  under.node.set(name('Resources'), merged(pdf, under, over));
}

/** Chromium names fonts and states by their object numbers: the same name is the same thing on every page. */
function merged(pdf: OpenPdf, under: PDFPage, over: PDFPage): PDFDict {
  const all = PDFDict.withContext(pdf.context);
  for (const page of [under, over]) {
    for (const [kind, value] of page.node.Resources()?.entries() ?? []) {
      const known = all.lookup(kind);
      const more = pdf.context.lookup(value);
      if (!(known instanceof PDFDict) || !(more instanceof PDFDict)) all.set(kind, value);
      else all.set(kind, union(pdf, known, more));
    }
  }
  return all;
}

function union(pdf: OpenPdf, one: PDFDict, other: PDFDict): PDFDict {
  const both = PDFDict.withContext(pdf.context);
  for (const [key, value] of [...one.entries(), ...other.entries()]) both.set(key, value);
  return both;
}

/** With what only it used, or it would stay in the file. */
function takeOut(pdf: OpenPdf, at: number): void {
  const { ref, node } = pdf.getPage(at);
  const content = node.get(name('Contents'));
  pdf.removePage(at);
  pdf.context.delete(ref);
  if (content instanceof PDFRef) pdf.context.delete(content);
}
