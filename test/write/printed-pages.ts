/** Printed PDFs as their readers meet them: words as a screen reader says them, words as they stand on the page, bookmarks. */
import { readdirSync, readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nameAt, openPdf, PDFDict } from '../../src/craft/pdf/pdf-objects.ts';

const folder = new URL('../../templates/', import.meta.url);

export const paperStyle = (file: string) => readFileSync(new URL(`handout/${file}`, folder), 'utf8');

export const fonts: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(new URL('fonts', folder))
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => [file, new Uint8Array(readFileSync(new URL(`fonts/${file}`, folder)))]),
);

export function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

export async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
}

export interface Placed {
  readonly text: string;
  /** In points from the bottom left. */
  readonly x: number;
  readonly y: number;
}

export async function placedOn(page: PDFPageProxy): Promise<readonly Placed[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  );
}

/** All that is printed, margins and all. */
export async function wordsOn(page: PDFPageProxy): Promise<string> {
  return flat((await placedOn(page)).map(({ text }) => text).join(' '));
}

/** What is tagged, in the order of the tags. */
export async function readAloud(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tagged = new Map<string, string>();
  const within: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = within.findLast((each) => each !== undefined);
      if (id !== undefined) tagged.set(id, (tagged.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') within.pop();
    else within.push(item.id);
  }
  return flat(
    idsBelow(await page.getStructTree())
      .map((id) => tagged.get(id) ?? '')
      .join(' '),
  );
}

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function idsBelow(node: Tree): readonly string[] {
  return (node?.children ?? []).flatMap((child) => {
    if ('children' in child) return idsBelow(child);
    return 'id' in child && typeof child.id === 'string' ? [child.id] : [];
  });
}

export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const outline = (await pdf.getOutline()) ?? [];
  return outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
}

/** Fonts that are drawings of letters, pictures of dots without their masks, and drawings within drawings, whose tags are lost. */
export async function drawnThings(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const all = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = 'dict' in object ? object.dict : object;
    return dict instanceof PDFDict ? [dict] : [];
  });
  const count = (subtype: string) =>
    all.filter((dict) => nameAt(dict, 'Subtype') === subtype && nameAt(dict, 'ColorSpace') !== 'DeviceGray')
      .length;
  return { type3: count('Type3'), images: count('Image'), drawings: count('Form') };
}
