/** A deck as the preview shows it → its PDF. Nothing is composed again: the page on the screen is what is printed. */
import type { Deck } from '../compose/deck/deck.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Press } from '../ports/press.ts';
import { writeDeckPdf } from '../write/deck-pdf/write-deck-pdf.ts';
import { loadFinish } from './paper-tasks.ts';

/** What a PDF is printed of. Another object wherever something of it is another. */
export interface Sheet {
  readonly deck: Deck;
  readonly html: Artifact;
}

/** Of decks as they were shown last, by the path of their PDF. */
export type Sheets = Map<string, Sheet>;

export function keepSheet(sheets: Sheets, path: string, { deck, html }: Sheet): void {
  const last = sheets.get(path);
  if (last?.deck !== deck || last.html !== html) sheets.set(path, { deck, html });
}

export async function printSheet({ deck, html }: Sheet, press: Press): Promise<Uint8Array> {
  const { bytes } = await writeDeckPdf(deck, { html, press, finish: loadFinish() });
  return bytes;
}
