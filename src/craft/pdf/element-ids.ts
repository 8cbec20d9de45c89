/** The ids by which a table's cells name their heads, numbered anew: Chromium counts on in them from whatever it laid out before. */
import { type OpenPdf, PDFArray, PDFDict, type PDFObject, PDFString } from './pdf-objects.ts';

export function renumberElements(pdf: OpenPdf): void {
  const known = new Set<string>();
  eachString(pdf, (text) => {
    if (counted.test(text)) known.add(text);
    return undefined;
  });
  // The numbers rise as before, so that what is sorted by them stays sorted.
  const ranks = new Map(
    [...known].sort().map((text, at) => [text, `node${String(at + 1).padStart(8, '0')}`]),
  );
  eachString(pdf, (text) => ranks.get(text));
}

const counted = /^node\d{8}$/;

/** Every string in the file, replaced where something is given for it. */
function eachString(pdf: OpenPdf, change: (text: string) => string | undefined): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object, change);
}

function visit(object: PDFObject, change: (text: string) => string | undefined): void {
  if (object instanceof PDFArray) {
    object.asArray().forEach((item, at) => {
      const changed = changedText(item, change);
      if (changed === undefined) visit(item, change);
      else object.set(at, changed);
    });
  } else if (object instanceof PDFDict) {
    for (const [key, item] of object.entries()) {
      const changed = changedText(item, change);
      if (changed === undefined) visit(item, change);
      else object.set(key, changed);
    }
  }
}

function changedText(item: PDFObject, change: (text: string) => string | undefined): PDFString | undefined {
  const text = item instanceof PDFString ? change(item.decodeText()) : undefined;
  return text === undefined ? undefined : PDFString.of(text);
}
