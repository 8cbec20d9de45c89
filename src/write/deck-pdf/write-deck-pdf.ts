/** A deck's HTML file, printed, becomes its PDF: one slide a page, tagged, with bookmarks, labels and metadata. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Finish } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Press } from '../../ports/press.ts';
import { deckFinish } from '../deck-finish.ts';

export interface DeckPdfSupplies {
  /** What the HTML writer made of the same deck. */
  readonly html: Artifact;
  readonly press: Press;
  readonly finish: (bytes: Uint8Array, finish: Finish) => Promise<Uint8Array>;
}

export async function writeDeckPdf(deck: Deck, { html, press, finish }: DeckPdfSupplies): Promise<Artifact> {
  const subject = `the slides of ${deck.name}`;
  const document = { subject, html: new TextDecoder().decode(html.bytes), files: new Map() };
  const printed = await press.print(document, { kind: 'final' });
  const bytes = await finish(printed, deckFinish(deck));
  return { path: `decks/${deck.id}/${deck.name}.pdf`, bytes };
}
