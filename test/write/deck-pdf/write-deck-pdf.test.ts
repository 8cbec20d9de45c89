import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPdf } from '../../../src/craft/pdf/finish.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import { plainText } from '../../../src/model/run.ts';
import { writeDeckPdf } from '../../../src/write/deck-pdf/write-deck-pdf.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { htmlOf } from '../deck-supplies.ts';

let press: OpenPress;
let bytes: Uint8Array;
const print = async (of = deck) => writeDeckPdf(of, { html: await htmlOf(of), press, finish: finishPdf });

beforeAll(async () => {
  press = await openPress({ notice: () => {} });
  bytes = (await print()).bytes;
});
afterAll(() => press.close());

async function open(pdf: Uint8Array) {
  return getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
}

describe('the PDF of a deck', () => {
  test('has one page of 13.333 by 7.5 inches for each slide, labelled by its number', async () => {
    const pdf = await open(bytes);
    expect(pdf.numPages).toBe(deck.slides.length);
    for (const number of [1, 9, deck.slides.length])
      expect((await pdf.getPage(number)).view).toEqual([0, 0, 960, 540]);
    expect(await pdf.getPageLabels()).toEqual(deck.slides.map(({ number }) => String(number)));
  });

  test('has every slide’s title as a bookmark', async () => {
    const outline = (await (await open(bytes)).getOutline()) ?? [];
    const titles = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
    expect(titles).toEqual(deck.slides.map(({ title }) => plainText(title)));
  });

  test('says what it is and in which language', async () => {
    const pdf = await open(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: deck.title, Author: 'Lectern editors', Language: 'en' });
  });

  test('shows each slide’s words on its own page', async () => {
    const page = await (await open(bytes)).getPage(3);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain('Names and numbers only');
    expect(text).not.toContain('Forty people');
  });

  test('is 10 by 7.5 inches in the other ratio', async () => {
    const narrow = { ...deckOf(deck.slides.slice(0, 3)), ratio: '4:3' } as const;
    const pdf = await open((await print(narrow)).bytes);
    expect(pdf.numPages).toBe(3);
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 720, 540]);
  });
});
