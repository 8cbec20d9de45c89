/** What the PDFs of a deck say about themselves: slides, handout and notes alike. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Finish } from '../craft/pdf/finish.ts';
import { plainText } from '../model/run.ts';

/** Pages are numbered from 1, and every slide's title is a bookmark and the name of the slide's place. */
export function deckFinish(deck: Deck): Finish {
  const { imprint, slides } = deck;
  const titles = slides.map((slide): [string, string] => [slide.id, slideTitle(slide)]);
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
export function slideTitle({ title, piece }: Pick<Slide, 'title' | 'piece'>): string {
  const mark = piece === undefined ? '' : ` (${piece.number}/${piece.count})`;
  return plainText(title) + mark;
}

/** The terms the deck explains, each once, in the order met. */
function keywords({ slides }: Deck): readonly string[] {
  return [...new Set(slides.flatMap(({ terms }) => terms.map(({ preferred }) => preferred)))];
}
