/** A deck's HTML file, printed, becomes its PDF: one slide a page, tagged, with bookmarks, labels and metadata. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Finish } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import { plainText } from '../../model/run.ts';
import type { Press } from '../../ports/press.ts';

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
  const bytes = await finish(printed, finishOf(deck));
  return { path: `decks/${deck.id}/${deck.name}.pdf`, bytes };
}

function finishOf(deck: Deck): Finish {
  const { imprint, slides } = deck;
  const titles = slides.map((slide): [string, string] => [
    slide.id,
    plainText(slide.title) + pieceMark(slide),
  ]);
  return {
    title: deck.title,
    author: imprint.publisher,
    subject: deck.subtitle ?? imprint.project,
    keywords: keywords(deck),
    language: imprint.language,
    date: imprint.date,
    labels: [{ from: 0, style: 'arabic', start: 1 }],
    outline: titles.map(([, title]) => title),
    places: new Map(titles),
  };
}

/** As the heading says it: the bookmark of the second of two slides is not that of the first. */
function pieceMark({ piece }: Slide): string {
  return piece === undefined ? '' : ` (${piece.number}/${piece.count})`;
}

/** The terms the deck explains, each once, in the order met. */
function keywords({ slides }: Deck): readonly string[] {
  return [...new Set(slides.flatMap(({ terms }) => terms.map(({ preferred }) => preferred)))];
}
