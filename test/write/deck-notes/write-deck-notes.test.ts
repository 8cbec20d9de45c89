import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deck, Note, Slide } from '../../../src/compose/deck/deck.ts';
import { finishPdf } from '../../../src/craft/pdf/finish.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import { sectionAnchor } from '../../../src/model/ids.ts';
import { plainText, type Runs } from '../../../src/model/run.ts';
import { clockText } from '../../../src/write/deck-notes/clock.ts';
import { fittingTerms } from '../../../src/write/deck-notes/fitting-terms.ts';
import { writeDeckNotes } from '../../../src/write/deck-notes/write-deck-notes.ts';
import { deckOf, deck as fixture, locators } from '../deck-fixture.ts';
import { said } from '../deck-nouns.ts';
import { htmlOf } from '../deck-supplies.ts';
import {
  bookmarksOf,
  drawnThings,
  fonts,
  open,
  pagesOf,
  paperStyle,
  readAloud,
  wordsOn,
} from '../printed-pages.ts';

const note = (runs: Runs): Note => ({ runs, body: undefined });
const sentence = (at: number) => `Paragraph ${at} of what there is to say about the question of the hour.`;
const long = Array.from({ length: 60 }, (_, at) => note(said(sentence(at + 1))));
const toDebate: Runs = [
  ...said('Look back at '),
  {
    kind: 'reference',
    anchor: sectionAnchor('wsis-geneva', 'debate'),
    text: 'the debate in Geneva',
  },
];

/** The third slide's notes fill pages; the fourth names sources and points back. */
const slides = fixture.slides.slice(0, 6).map((slide): Slide => {
  if (slide.number === 3) return { ...slide, notes: long, seconds: 90 };
  if (slide.number !== 4) return slide;
  return {
    ...slide,
    notes: [note(toDebate)],
    evidence: [
      { id: 'report', text: 'WGIG report, para 10', href: 'https://example.org/report' },
      { id: 'other', text: 'A paper without an address', href: undefined },
    ],
  };
});
const deck: Deck = deckOf(slides);

let press: OpenPress;
let bytes: Uint8Array;

async function print(of: Deck): Promise<Uint8Array> {
  const style = paperStyle('notes.css');
  const supplies = { html: await htmlOf(of), style, fonts, locators, paper: 'a4', press, finish: finishPdf };
  return (await writeDeckNotes(of, { ...supplies, paper: 'a4' })).bytes;
}

beforeAll(async () => {
  press = await openPress({ notice: () => {} });
  bytes = await print(deck);
});
afterAll(() => press.close());

describe('the notes of a deck', () => {
  test('have a page for each slide, and more where the notes go on', async () => {
    const pages = await Promise.all((await pagesOf(await open(bytes))).map(wordsOn));
    const first = deck.slides.map(({ number }) => pages.findIndex((words) => headOf(words, number)));
    expect(first).toEqual([0, 1, 2, ...[0, 1, 2].map((at) => pages.length - 3 + at)]);
    expect(pages.length).toBeGreaterThan(deck.slides.length + 1);
  });

  test('repeat the slide’s title at the head of the pages that go on', async () => {
    const pages = await Promise.all((await pagesOf(await open(bytes))).map(wordsOn));
    const title = plainText(deck.slides[2]?.title ?? []);
    for (const words of pages.slice(2, -3)) expect(words).toContain(`3 ${title}`);
    expect(await readAloud(await (await open(bytes)).getPage(4))).not.toContain(title);
  });

  test('say every paragraph once, in order, after the slide', async () => {
    const aloud = (await Promise.all((await pagesOf(await open(bytes))).map(readAloud))).join(' ');
    const places = long.map((_, at) => aloud.split(sentence(at + 1)).length);
    expect(new Set(places)).toEqual(new Set([2]));
    const order = [plainText(deck.slides[2]?.title ?? []), ...long.map((_, at) => sentence(at + 1))];
    const found = order.map((text) => aloud.indexOf(text));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('tell the time of each slide and when it comes', async () => {
    const words = await wordsOn(await (await open(bytes)).getPage(3));
    expect(words).toContain('Planned 1:30');
    expect(words).toContain('On the clock 2:00 – 3:30');
    expect(words).toContain('Part 1 Two summits and one open question');
    expect(words).toContain('Handbook p. 14');
  });

  test('name all sources, with their addresses, and what the terms mean', async () => {
    const pdf = await open(bytes);
    const page = await pdf.getPage(pdf.numPages - 2);
    expect(await readAloud(page)).toContain('Sources WGIG report, para 10 A paper without an address');
    const links: readonly { url?: string }[] = await page.getAnnotations();
    expect(links.map(({ url }) => url)).toContain('https://example.org/report');
    expect(await wordsOn(await pdf.getPage(3))).toContain('Forty people from governments');
  });

  test('lead from a reference to the page of the slide it names', async () => {
    const pdf = await open(bytes);
    const page = await pdf.getPage(pdf.numPages - 2);
    expect(await readAloud(page)).toContain('Look back at the debate in Geneva (slide 3)');
    const links: readonly { dest?: string }[] = await page.getAnnotations();
    const [link] = links.flatMap(({ dest }) => (dest === undefined ? [] : [dest]));
    const [target] = (await pdf.getDestination(link ?? '')) ?? [];
    expect(await pdf.getPageIndex(target)).toBe(2);
  });

  test('have bookmarks, labels and real letters', async () => {
    const pdf = await open(bytes);
    expect(await bookmarksOf(pdf)).toEqual(deck.slides.map(({ title }) => plainText(title)));
    expect((await pdf.getPageLabels())?.at(-1)).toBe(String(pdf.numPages));
    expect(await drawnThings(bytes)).toEqual({ type3: 0, images: 0, drawings: 0 });
  });

  test('give the same bytes again', async () => {
    expect(Buffer.compare(bytes, await print(deck))).toBe(0);
  });
});

test.for([
  [0, '0:00'],
  [45, '0:45'],
  [725, '12:05'],
  [3725, '1:02:05'],
] as const)('%i seconds are %s', ([seconds, text]) => {
  expect(clockText(seconds)).toBe(text);
});

test('definitions that would run beyond the page are left out, from the last', () => {
  const terms = fixture.slides.flatMap((slide) => slide.terms);
  expect(fittingTerms(terms, 200)).toEqual(terms);
  expect(fittingTerms(terms, 40)).toEqual(terms.slice(0, 1));
  expect(fittingTerms(terms, 5)).toEqual([]);
});

/** The number stands in the head of the page, before the slide's title. */
function headOf(words: string, number: number): boolean {
  const title = plainText(deck.slides[number - 1]?.title ?? []);
  return words.includes(`${number} ${title}`);
}
