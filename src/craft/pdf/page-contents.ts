/** What pages draw, made fit to be read: words whole, and everything outside the tags marked as not to be read aloud. */
import { artifactsMarked } from './artifacts.ts';
import { name, type OpenPdf, PDFDict, rewriteContents } from './pdf-objects.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';

export function mendContents(pdf: OpenPdf): void {
  const tagged = pdf.catalog.lookup(name('StructTreeRoot')) instanceof PDFDict;
  rewriteContents(pdf, (operators) => {
    const whole = withoutSoftHyphens(operators);
    return tagged ? artifactsMarked(whole) : whole;
  });
}
