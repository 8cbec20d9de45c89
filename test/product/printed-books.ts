/** The handbooks of a build → what each prints and where its names lead, read once for all test files. */

import { readOnce } from '../build/read-once.ts';
import { type ReadBook, readBook } from '../write/handbook-pdf/printed-book.ts';
import { bytesOf, type Output } from './output.ts';
import { type PdfPlaces, readPlaces } from './pdf.ts';

export interface PrintedBook {
  readonly book: ReadBook;
  readonly places: PdfPlaces;
}

export function printedBook(output: Output, path: string): Promise<PrintedBook> {
  return readOnce(path, async () => {
    const bytes = new Uint8Array(bytesOf(output, path));
    return { book: await readBook(bytes), places: await readPlaces(bytes) };
  });
}
