/** The ids by which a table's cells name their heads, numbered anew: Chromium counts on in them from whatever it laid out before. */
import { type OpenPdf, PDFArray, PDFDict, type PDFObject, PDFString } from './pdf-objects.ts';

export function renumberElements(pdf: OpenPdf): void {
  const places: Place[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object, places);
  // The numbers rise as before, so that what is sorted by them stays sorted.
  const known = [...new Set(places.map(({ text }) => text))].sort();
  const ranks = new Map(
    known.map((text, at) => [text, PDFString.of(`node${String(at + 1).padStart(8, '0')}`)]),
  );
  for (const { text, replace } of places) {
    const renumbered = ranks.get(text);
    if (renumbered !== undefined) replace(renumbered);
  }
}

/** Where one of the ids stands. */
interface Place {
  readonly text: string;
  readonly replace: (by: PDFString) => void;
}

const counted = /^node\d{8}$/;

function visit(object: PDFObject, places: Place[]): void {
  if (object instanceof PDFArray) {
    for (let at = 0; at < object.size(); at += 1)
      visitItem(object.get(at), (by) => object.set(at, by), places);
  } else if (object instanceof PDFDict) {
    for (const [key, item] of object.entries()) visitItem(item, (by) => object.set(key, by), places);
  }
}

function visitItem(item: PDFObject, replace: Place['replace'], places: Place[]): void {
  if (!(item instanceof PDFString)) visit(item, places);
  else if (counted.test(item.asString())) places.push({ text: item.asString(), replace });
}
