/** The ids by which a table's cells name their heads, numbered anew: Chromium counts on in them from whatever it laid out before. */
import {
  name,
  type OpenPdf,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFString,
  textOfString,
} from './pdf-objects.ts';
import type { Tag, TagKid } from './tags/tag.ts';

/** In reading order; notes, which nothing names, get ids of their own. */
export function numberElements(pdf: OpenPdf, document: Tag): Tag {
  const ids = new Map<string, PDFString>();
  const numbered = withIds(document, { ids, notes: 0 });
  if (ids.size > 0) renameHeaders(pdf, numbered, ids);
  return numbered;
}

interface Count {
  readonly ids: Map<string, PDFString>;
  notes: number;
}

function withIds(tag: Tag, count: Count): Tag {
  const id = idOf(tag, count);
  const kids = tag.kids.map(
    (kid): TagKid => (kid.kind === 'tag' ? { ...kid, tag: withIds(kid.tag, count) } : kid),
  );
  if (id === undefined) return { ...tag, kids };
  return { ...tag, extras: [...tag.extras.filter(([key]) => key !== 'ID'), ['ID', id]], kids };
}

function idOf({ role, extras }: Tag, count: Count): PDFString | undefined {
  const printed = textOfString(extras.find(([key]) => key === 'ID')?.[1]);
  if (printed !== undefined) {
    const id = numbered('node', count.ids.size + 1);
    count.ids.set(printed, id);
    return id;
  }
  if (role !== 'Note') return undefined;
  count.notes += 1;
  return numbered('note', count.notes);
}

function numbered(kind: string, number: number): PDFString {
  return PDFString.of(kind + String(number).padStart(8, '0'));
}

function renameHeaders(pdf: OpenPdf, { extras, kids }: Tag, ids: Count['ids']): void {
  const attributes = extras.find(([key]) => key === 'A')?.[1];
  if (attributes !== undefined) for (const each of headersIn(pdf, attributes)) rename(each, ids);
  for (const kid of kids) if (kid.kind === 'tag') renameHeaders(pdf, kid.tag, ids);
}

function headersIn(pdf: OpenPdf, attributes: PDFObject): readonly PDFArray[] {
  const held = pdf.context.lookup(attributes);
  const all = held instanceof PDFArray ? held.asArray().map((each) => pdf.context.lookup(each)) : [held];
  return all.flatMap((each) => {
    const headers = each instanceof PDFDict ? each.lookup(name('Headers')) : undefined;
    return headers instanceof PDFArray ? [headers] : [];
  });
}

function rename(headers: PDFArray, ids: Count['ids']): void {
  for (let at = 0; at < headers.size(); at += 1) {
    const id = ids.get(textOfString(headers.get(at)) ?? '');
    if (id !== undefined) headers.set(at, id);
  }
}
