import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/compose/deck/deck.ts';
import { finishPdf } from '../../../src/craft/pdf/finish.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import type { Artifact } from '../../../src/model/artifact.ts';
import { plainText } from '../../../src/model/run.ts';
import { writeDeckHandout } from '../../../src/write/deck-handout/write-deck-handout.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { htmlOf } from '../deck-supplies.ts';
import {
  bookmarksOf,
  drawnThings,
  flat,
  fonts,
  open,
  pagesOf,
  paperStyle,
  placedOn,
  readAloud,
  wordsOn,
} from '../printed-pages.ts';

let press: OpenPress;
let html: Artifact;
let bytes: Uint8Array;
const style = paperStyle('handout.css');

async function print(of: Deck, page = html, paper: 'a4' | 'letter' = 'a4'): Promise<Uint8Array> {
  const supplies = { html: page, style, fonts, paper, press, finish: finishPdf };
  return (await writeDeckHandout(of, supplies)).bytes;
}

beforeAll(async () => {
  press = await openPress({ notice: () => {} });
  html = await htmlOf(deck);
  bytes = await print(deck);
});
afterAll(() => press.close());

describe('the handout of a deck', () => {
  test.for([2, 3, 4, 6] as const)(
    'has %i slides on a page, each page with the next of them',
    async (handout) => {
      const pages = await pagesOf(await open(await print({ ...deck, handout })));
      expect(pages).toHaveLength(Math.ceil(deck.slides.length / handout));
      for (const [at, page] of pages.entries()) {
        const said = await readAloud(page);
        const shown = deck.slides.slice(at * handout, (at + 1) * handout);
        const places = shown.map(({ title }) => said.indexOf(flat(plainText(title))));
        expect(places.every((place) => place >= 0)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    },
  );

  test('is one file beside the deck, on the paper asked for', async () => {
    const supplies = { html, style, fonts, paper: 'letter', press, finish: finishPdf } as const;
    const { path, bytes: letter } = await writeDeckHandout(deck, supplies);
    expect(path).toBe('decks/wsis-and-igf/wsis-and-igf-handout.pdf');
    expect((await (await open(letter)).getPage(1)).view).toEqual([0, 0, 612, 792]);
    expect((await (await open(bytes)).getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
  });

  test('keeps every slide’s title as a bookmark, and says what it is', async () => {
    const pdf = await open(bytes);
    expect(await bookmarksOf(pdf)).toEqual(deck.slides.map(({ title }) => plainText(title)));
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: deck.title, Language: 'en' });
    expect(await pdf.getPageLabels()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('tells deck, edition and page in its margins, where nobody reads them aloud', async () => {
    const page = await (await open(bytes)).getPage(2);
    const words = await wordsOn(page);
    expect(words).toContain(deck.title);
    expect(words).toContain('First edition · 20 November 2026');
    expect(words).toContain('2 / 7');
    expect(await readAloud(page)).not.toContain('First edition');
  });

  test('holds no word of the notes, nor the definitions a screen shows', async () => {
    const all = (await Promise.all((await pagesOf(await open(bytes))).map(wordsOn))).join(' ');
    const notes = deck.slides.flatMap((slide) => slide.notes.map(({ runs }) => flat(plainText(runs))));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => all.includes(note))).toEqual([]);
    expect(all).not.toContain('Forty people');
  });

  test('is text and lines: no letters drawn one by one, no pictures but those of the slides', async () => {
    const pictures = deck.slides.flatMap(({ bodies }) => bodies).filter(({ kind }) => kind === 'picture');
    expect(await drawnThings(bytes)).toEqual({ type3: 0, images: pictures.length, drawings: 0 });
  });

  test('numbers each slide at its side, at the right where words run from the right', async () => {
    const number = async (pdf: Uint8Array) =>
      (await placedOn(await (await open(pdf)).getPage(1))).find(({ text }) => text === '2');
    const mirrored = { ...deckOf(deck.slides), imprint: { ...deck.imprint, direction: 'rtl' } } as const;
    expect((await number(bytes))?.x).toBeLessThan(60);
    expect((await number(await print(mirrored, await htmlOf(mirrored))))?.x).toBeGreaterThan(530);
  });

  test('gives the same bytes again', async () => {
    expect(Buffer.compare(bytes, await print(deck))).toBe(0);
  });
});
