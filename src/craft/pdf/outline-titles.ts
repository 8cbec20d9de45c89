/** Chromium's bookmarks, which lose their spaces where a heading wraps, given back the document's own titles. */
import { name, type OpenPdf, PDFDict, textAt, textString } from './pdf-objects.ts';

export function nameOutline(pdf: OpenPdf, { outline }: { readonly outline?: readonly string[] }): void {
  const root = pdf.catalog.lookup(name('Outlines'));
  if (!(root instanceof PDFDict)) return;
  const items = itemsBelow(root);
  let next = 0;
  items.forEach((item, place) => {
    const printed = textAt(item, 'Title') ?? '';
    // Where every heading has its bookmark, their order tells more than Chromium's words, which it may say twice.
    const found =
      items.length === outline?.length
        ? place
        : (outline ?? []).findIndex((title, at) => at >= next && squeeze(title) === squeeze(printed));
    item.set(name('Title'), textString(outline?.[found] ?? tidy(printed)));
    if (found >= 0) next = found + 1;
  });
}

/** The items of an outline in reading order. */
function itemsBelow(parent: PDFDict): readonly PDFDict[] {
  const items: PDFDict[] = [];
  for (let item = parent.lookup(name('First')); item instanceof PDFDict; item = item.lookup(name('Next'))) {
    items.push(item, ...itemsBelow(item));
  }
  return items;
}

function squeeze(title: string): string {
  return title.replace(/[\s\u00ad]+/g, '');
}

function tidy(title: string): string {
  return title.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
