/** Prints of the gatherings of one book, concatenated but each still a document of its own, joined into one: pages, bookmarks, tags, links. */
import { type OpenPdf, PDFCatalog } from '../pdf-objects.ts';
import { leadAcross } from './across.ts';
import { joinOutlines } from './outlines.ts';
import { type GatheringPages, joinPages } from './pages.ts';
import { joinStructures } from './structures.ts';

/** In order; nothing to do where the whole book is one. */
export function joinGatherings(
  pdf: OpenPdf,
  { gatherings = [] }: { readonly gatherings?: readonly GatheringPages[] },
): void {
  if (gatherings.length < 2) return;
  const catalogs = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFCatalog ? [{ ref, catalog: object }] : []));
  if (catalogs.length !== gatherings.length)
    throw new Error(`${gatherings.length} gatherings came as ${catalogs.length} documents`);
  const all = catalogs.map(({ catalog }) => catalog);
  joinPages(pdf, all, gatherings);
  joinOutlines(pdf, all);
  joinStructures(pdf, all);
  leadAcross(pdf, all);
  for (const { ref } of catalogs.slice(1)) pdf.context.delete(ref);
}
