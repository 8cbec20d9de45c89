/** A printed book → every link whose words are a page number, with the label of the page it leads to. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isFolio } from './book-pages.ts';

export interface FolioLink {
  /** Index of the page it stands on. */
  readonly page: number;
  readonly destination: string;
  readonly words: string;
  /** Of the page it leads to; undefined where it leads nowhere. */
  readonly label: string | undefined;
}

interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export async function readFolioLinks(bytes: Uint8Array): Promise<readonly FolioLink[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const labels: readonly string[] = (await pdf.getPageLabels()) ?? [];
  const names: Readonly<Record<string, readonly unknown[]>> = await pdf.getDestinations();
  const labelOf = async (name: string): Promise<string | undefined> => {
    const page = names[name]?.[0];
    return isPageReference(page) ? labels[await pdf.getPageIndex(page)] : undefined;
  };
  const links: FolioLink[] = [];
  for (let at = 0; at < pdf.numPages; at += 1) {
    const page = await pdf.getPage(at + 1);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = items.filter((item) => 'str' in item);
    const annotations: readonly { readonly dest?: unknown; readonly rect: readonly number[] }[] =
      await page.getAnnotations();
    for (const { dest, rect } of annotations) {
      if (typeof dest !== 'string' || isSourceNumber(dest)) continue;
      const words = wordsUnder(rect, runs);
      if (isFolio(words)) links.push({ page: at, destination: dest, words, label: await labelOf(dest) });
    }
  }
  return links;
}

/** References are numbered too, but lead to or from a chapter's list of them. */
function isSourceNumber(destination: string): boolean {
  return /^(ref|cite)\./.test(destination);
}

function isPageReference(page: unknown): page is { num: number; gen: number } {
  return typeof page === 'object' && page !== null && 'num' in page;
}

/** Words that begin under the rectangle, whole: a rectangle may end where the column does, inside a letter. */
function wordsUnder(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  runs: readonly Run[],
): string {
  const slack = 1.5;
  const words = runs
    .filter(({ transform: [, , , , , y = 0] }) => y >= bottom && y <= bottom + (top - bottom) * 0.5)
    .flatMap(placedWords)
    .filter(({ from, to }) => from >= left - slack && from < right - slack && to > left + slack)
    .map(({ word }) => word);
  return words.join(' ');
}

/** The words of a run with where each stands: of a run we know the whole width, and guess each letter's share of it. */
function placedWords({ str, transform: [, , , , x = 0], width }: Run) {
  const shares = [...str].map(shareOf);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const xAt = (at: number): number =>
    x + (shares.slice(0, at).reduce((sum, share) => sum + share, 0) / whole) * width;
  return [...str.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    word,
    from: xAt(index),
    to: xAt(index + word.length),
  }));
}

function shareOf(letter: string): number {
  if (/[.,;:'’|ijlIt\s]/.test(letter)) return 0.28;
  if (/[mwMW—]/.test(letter)) return 0.85;
  return /[A-Z]/.test(letter) ? 0.62 : 0.5;
}
