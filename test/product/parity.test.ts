/** Slide by slide, what each format shows and says is what the deck says: words, notes, links, figures in words. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, type Output, readOutput, textOf } from './output.ts';
import { type KnownDeck, knownDecks } from './parity/decks.ts';
import { htmlSlides } from './parity/html-slides.ts';
import { type PdfSlide, pdfSlides } from './parity/pdf-slides.ts';
import { contentOf, type SlideContent } from './parity/slide-content.ts';

let output: Output;
let decks: readonly KnownDeck[];

beforeAll(async () => {
  output = await readOutput();
  decks = await knownDecks();
});

const said = ({ deck, figures }: KnownDeck): readonly SlideContent[] =>
  deck.slides.map((slide) => contentOf(slide, deck, figures));
const withoutNotes = (slide: SlideContent): SlideContent => ({ ...slide, notes: '' });
const pathOf = ({ deck }: KnownDeck, ending: string) => `decks/${deck.id}/${deck.name}.${ending}`;

test('there are decks with something to compare', () => {
  const all = decks.flatMap(said);
  expect(decks.length).toBeGreaterThan(1);
  expect(all.filter(({ notes }) => notes !== '').length).toBeGreaterThan(20);
  expect(all.filter(({ links }) => links.length > 0).length).toBeGreaterThan(20);
  expect(all.flatMap(({ alternatives }) => alternatives).length).toBeGreaterThan(3);
});

describe('the words, notes, links and alternatives of every slide are the same in', () => {
  test('HTML', () => {
    for (const known of decks) {
      const shown = htmlSlides(textOf(output, pathOf(known, 'html'))).map(withoutNotes);
      expect.soft(shown, known.deck.name).toEqual(said(known).map(withoutNotes));
    }
  });

  test('PDF, without the notes', async () => {
    for (const known of decks) {
      const shown = await pdfSlides(bytesOf(output, pathOf(known, 'pdf')));
      const wanted = said(known).map(
        ({ words, foot, links, alternatives }): PdfSlide => ({ words: words + foot, links, alternatives }),
      );
      expect.soft(shown, known.deck.name).toEqual(wanted);
    }
  });
});
