/** A finished PDF, read by another program than the one that made it: pages of text with places, links, labels, bookmarks. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

export interface PlacedLink {
  readonly destination: string;
  /** Index of the page it leads to. */
  readonly target: number | undefined;
  /** The words under its rectangle. */
  readonly words: string;
  /** The rectangle's foot. */
  readonly y: number;
  /** Left, bottom, right and top. */
  readonly rect: readonly number[];
}

export interface ReadPage {
  readonly texts: readonly PlacedText[];
  readonly links: readonly PlacedLink[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export interface ReadBook {
  readonly pages: readonly ReadPage[];
  readonly labels: readonly string[];
  readonly bookmarks: readonly Bookmark[];
}

export function openPdf(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  const pdf = await openPdf(bytes);
  const names: Record<string, readonly unknown[]> = await pdf.getDestinations();
  const targets = new Map<string, number>();
  for (const [name, [page]] of Object.entries(names)) {
    if (isReference(page)) targets.set(name, await pdf.getPageIndex(page));
  }
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item)] : []));
    const annotations: readonly Annotation[] = await page.getAnnotations();
    const links = annotations
      .filter((link) => typeof link.dest === 'string')
      .map((link) => linkOf(link, texts, targets));
    pages.push({ texts, links });
  }
  return { pages, labels: (await pdf.getPageLabels()) ?? [], bookmarks: (await pdf.getOutline()) ?? [] };
}

interface Annotation {
  readonly dest?: unknown;
  readonly rect: readonly number[];
}

function isReference(page: unknown): page is { num: number; gen: number } {
  return typeof page === 'object' && page !== null && 'num' in page;
}

function placed(item: {
  str: string;
  transform: readonly number[];
  width: number;
  fontName: string;
}): PlacedText {
  const [, , , size = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size, font: item.fontName };
}

function linkOf(
  { dest, rect }: Annotation,
  texts: readonly PlacedText[],
  targets: ReadonlyMap<string, number>,
): PlacedLink {
  const destination = typeof dest === 'string' ? dest : '';
  return {
    destination: decodeURIComponent(destination),
    target: targets.get(destination),
    words: wordsUnder(rect, texts),
    y: rect[1] ?? Number.NaN,
    rect,
  };
}

/** One run of text may reach beyond a link on both sides: its letters are taken as evenly spaced, give or take half of one. */
function wordsUnder(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  texts: readonly PlacedText[],
): string {
  return texts
    .filter(({ y }) => y >= bottom && y <= top)
    .map(({ text, x, width }) => {
      const step = width / text.length;
      return [...text]
        .filter((_, at) => x + (at + 0.5) * step > left && x + (at + 0.5) * step < right)
        .join('');
    })
    .join('')
    .trim();
}
