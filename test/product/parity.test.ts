/** Slide by slide, what each format shows and says is what the deck says: words, notes, links, figures in words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../src/host/browser/press.ts';
import { openRememberingPress } from '../build/remembering-press.ts';
import { bytesOf, type Output, readOutput, textOf } from './output.ts';
import { type KnownDeck, knownDecks } from './parity/decks.ts';
import { withoutBullet, withoutParagraph } from './parity/dropped.ts';
import { htmlSlides } from './parity/html-slides.ts';
import { type PdfSlide, pdfSlides } from './parity/pdf-slides.ts';
import { type PptxSlide, pptxSlides } from './parity/pptx-slides.ts';
import { contentOf, type ReadingOrder, type SlideContent } from './parity/slide-content.ts';

let output: Output;
let decks: readonly KnownDeck[];
let press: OpenPress;

beforeAll(async () => {
  output = await readOutput();
  decks = await knownDecks();
  press = await openRememberingPress();
});
afterAll(() => press.close());

const said = (known: KnownDeck, order: ReadingOrder = 'number first'): readonly SlideContent[] =>
  known.deck.slides.map((slide) => contentOf(slide, known, order));
const inPdf = (known: KnownDeck): readonly PdfSlide[] =>
  said(known).map(({ words, foot, links, alternatives }) => ({ words: words + foot, links, alternatives }));
/** Below the notes stands what a figure shows, for those who prepare. */
const inPowerPoint = (known: KnownDeck): readonly PptxSlide[] =>
  said(known, 'title first').map(({ id: _id, ...slide }) => ({
    ...slide,
    notes: slide.notes + slide.alternatives.join(''),
  }));
const pathOf = ({ deck }: KnownDeck, ending: string) => `decks/${deck.id}/${deck.name}.${ending}`;

test('there are decks with something to compare', () => {
  const all = decks.flatMap((known) => said(known));
  expect(decks.length).toBeGreaterThan(5);
  expect(all.filter(({ notes }) => notes !== '').length).toBeGreaterThan(20);
  expect(all.filter(({ links }) => links.length > 0).length).toBeGreaterThan(20);
  expect(all.flatMap(({ alternatives }) => alternatives).length).toBeGreaterThan(3);
});

describe('the words, notes, links and alternatives of every slide are the same in', () => {
  test('HTML', () => {
    for (const known of decks) {
      const shown = htmlSlides(textOf(output, pathOf(known, 'html')));
      expect.soft(shown, known.deck.name).toEqual(said(known));
    }
  });

  test('PowerPoint', () => {
    for (const known of decks) {
      const shown = pptxSlides(bytesOf(output, pathOf(known, 'pptx')));
      expect.soft(shown, known.deck.name).toEqual(inPowerPoint(known));
    }
  });

  test('PDF, without the notes', async () => {
    for (const known of decks) {
      const shown = await pdfSlides(bytesOf(output, pathOf(known, 'pdf')));
      expect.soft(shown, known.deck.name).toEqual(inPdf(known));
    }
  });
});

describe('one bullet dropped on purpose is missed in', () => {
  test('HTML, and in the PDF printed from it', async () => {
    const [known] = decks;
    if (known === undefined) throw new Error('there is no deck');
    const html = withoutBullet(textOf(output, pathOf(known, 'html')));
    expect(differing(htmlSlides(html), said(known))).toHaveLength(1);
    const printed = await press.print(
      { subject: 'a deck that lacks a bullet', html, files: new Map() },
      { kind: 'final' },
    );
    const before = differing(await pdfSlides(bytesOf(output, pathOf(known, 'pdf'))), inPdf(known));
    expect(before).toHaveLength(0);
    const words = (slides: readonly PdfSlide[]) => slides.map((slide) => slide.words);
    expect(differing(words(await pdfSlides(printed)), words(inPdf(known)))).toHaveLength(1);
  });

  test('PowerPoint', () => {
    const [known] = decks;
    if (known === undefined) throw new Error('there is no deck');
    const bytes = withoutParagraph(bytesOf(output, pathOf(known, 'pptx')));
    expect(differing(pptxSlides(bytes), inPowerPoint(known))).toHaveLength(1);
  });
});

/** Numbers of the slides that are not alike. */
function differing(shown: readonly unknown[], wanted: readonly unknown[]): readonly number[] {
  expect(shown).toHaveLength(wanted.length);
  return wanted.flatMap((slide, at) => (JSON.stringify(slide) === JSON.stringify(shown[at]) ? [] : [at + 1]));
}
