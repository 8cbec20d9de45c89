/** A printed book or chapter, turned into a second file to print on both sides, to fold and to bind. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { type Booklet, imposeBooklet } from '../../craft/pdf/impose.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { PrintPaper } from './geometry.ts';

export interface BookletOptions extends Pick<Booklet, 'signature' | 'creep'> {
  readonly paper: PrintPaper;
  readonly path: string;
}

export interface PrintedBooklet {
  readonly artifact: Artifact;
  readonly sheets: number;
  /** What one asks a copy shop for: `A3`. */
  readonly sheet: string;
  readonly signatures: number;
  /** Pages of a whole one. */
  readonly signature: number;
}

/** Sheets twice as wide as the page, as they lie. */
const sheets: Readonly<Record<PrintPaper, Booklet['sheet'] & { readonly name: string }>> = {
  a5: { name: 'A4', width: 297, height: 210 },
  a4: { name: 'A3', width: 420, height: 297 },
  letter: { name: 'Tabloid', width: 431.8, height: 279.4 },
};

export async function writeBooklet(
  book: { readonly artifact: Artifact },
  { title, imprint }: Handbook,
  { paper, path, ...options }: BookletOptions,
): Promise<PrintedBooklet> {
  const { name, ...sheet } = sheets[paper];
  const metadata = {
    title: `${title} (${imprint.words.booklet})`,
    author: imprint.publisher,
    subject: imprint.words['booklet-use'],
    keywords: [],
    language: imprint.language,
    date: imprint.date,
  };
  const { bytes, ...counts } = await imposeBooklet(book.artifact.bytes, { ...options, sheet, metadata });
  return { artifact: { path, bytes }, sheet: name, ...counts };
}
