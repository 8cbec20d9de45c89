/** Links from one gathering of a book into another: addresses while they are printed, places once they are joined. */
import {
  dictionaries,
  name,
  type OpenPdf,
  PDFArray,
  PDFDict,
  type PDFName,
  type PDFObject,
  PDFRef,
  textAt,
} from '../pdf-objects.ts';

/** What a link to an id of another gathering leads to: Chromium drops links to ids that a document has not. */
export function addressAcross(id: string): string {
  return `${elsewhere}${id}`;
}

const elsewhere = 'https://gathering.invalid/#';

/** Every place of every print is a place of the book, and links lead there. */
export function leadAcross(pdf: OpenPdf, catalogs: readonly PDFDict[]): void {
  const all = pdf.context.obj({});
  for (const catalog of catalogs) {
    const places = catalog.lookup(keys.Dests);
    if (!(places instanceof PDFDict)) continue;
    for (const [key, place] of places.entries()) if (isInBook(pdf, place)) all.set(key, place);
    const ref = catalog.get(keys.Dests);
    if (ref instanceof PDFRef) pdf.context.delete(ref);
  }
  catalogs[0]?.set(keys.Dests, pdf.context.register(all));
  const names = new Map(all.keys().map((key) => [decodeURIComponent(key.decodeText()), key]));
  for (const [, annotation] of dictionaries(pdf)) lead(annotation, names);
}

const keys = { A: name('A'), Dest: name('Dest'), Dests: name('Dests') } as const;

/** The last page of a print, which only asks where everything is, is taken out. */
function isInBook(pdf: OpenPdf, place: PDFObject): boolean {
  const destination = pdf.context.lookup(place);
  const page = destination instanceof PDFArray ? destination.get(0) : undefined;
  return page instanceof PDFRef && pdf.context.lookup(page) !== undefined;
}

function lead(annotation: PDFDict, names: ReadonlyMap<string, PDFName>): void {
  const action = annotation.get(keys.A);
  const address = action instanceof PDFDict ? textAt(action, 'URI') : undefined;
  if (address === undefined || !address.startsWith(elsewhere)) return;
  const place = names.get(decodeURIComponent(address.slice(elsewhere.length)));
  if (place === undefined) throw new Error(`no print has the place ${address}`);
  annotation.delete(keys.A);
  annotation.set(keys.Dest, place);
}
