/** Every number printed in every edition on every paper, in every deck, held against the page or slide it names. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBook } from '../write/handbook-pdf/printed-book.ts';
import { elementsOf } from './html.ts';
import { leftOpeners, type NumberedBook, pagesSaid, readBooks, wrongNumbers } from './numbered-books.ts';
import { deckIds, type Output, readOutput, textOf } from './output.ts';
import { ownerOf, readSections, type Sections } from './owned-slides.ts';
import { type SlideClaim, slideClaims } from './slide-claims.ts';

const companion = 'wsis-and-internet-governance';
let output: Output;
let books: readonly NumberedBook[];
let sections: Sections;

beforeAll(async () => {
  output = await readOutput();
  books = await readBooks(output);
  sections = await readSections();
});

describe('pages', () => {
  test('are named by their own numbers in contents, lists, text, index and glossary of every book', () => {
    expect(books.length).toBeGreaterThan(0);
    for (const { path, book } of books) {
      const { numbers, wrong } = wrongNumbers(book);
      expect.soft(numbers, path).toBeGreaterThan(400);
      expect.soft(wrong, path).toEqual([]);
    }
  });

  test('on which a part or a chapter opens are right-hand pages with odd numbers', () => {
    for (const book of books) expect.soft(leftOpeners(book), book.path).toEqual([]);
  });

  test('say the same under the same number on every paper', () => {
    for (const edition of new Set(books.map((book) => book.edition))) {
      const [first, ...others] = books.filter((book) => book.edition === edition).map(pagesSaid);
      for (const other of others) expect.soft(other, edition).toEqual(first);
    }
  });

  test('are caught where one number is wrong', async () => {
    const [book] = books;
    const moved = await withOneMoved(book?.bytes ?? new Uint8Array());
    const { wrong } = wrongNumbers(await readBook(moved));
    expect(wrong.length).toBeGreaterThan(0);
    expect(new Set(wrong.map((each) => each.replace(/^.*: | is on .*$/g, ''))).size).toBe(1);
  });
});

describe('slides', () => {
  test('named beside a section or on a chapter’s opener are those that show it, and all of them', () => {
    for (const book of books) {
      const claims = slideClaims(book, sections);
      // Who only reads is told of no slides.
      const least = book.edition.endsWith('-reader') ? 0 : 20;
      expect.soft(claims.length, book.path).toBeGreaterThanOrEqual(least);
      expect.soft(falseClaims(claims), book.path).toEqual([]);
    }
  });

  test('are caught where one number is wrong', () => {
    const [first] = books.flatMap((book) => slideClaims(book, sections));
    const claims = first === undefined ? [] : [{ ...first, slides: first.slides.map((slide) => slide + 1) }];
    expect(falseClaims(claims).length).toBe(1);
  });

  test('name the page on which their section or block begins in the participants’ book', () => {
    const book = books.find(({ edition }) => edition.endsWith('-participant'));
    const cited = deckIds(output).flatMap((deck) => slidesOf(deck).map((slide) => ({ deck, ...slide })));
    const named = cited.filter(({ folio }) => folio !== undefined);
    expect(named.length).toBeGreaterThan(20);
    const wrong = named.filter((slide) => book === undefined || slide.folio !== pageOf(slide, book));
    expect(wrong).toEqual([]);
    const silent = cited.filter(({ id, folio }) => folio === undefined && book?.places.named.has(id));
    expect(silent).toEqual([]);
  });
});

/** What is said of slides and is not so. Several claims about one thing name its slides between them; a chapter's are those of its sections. */
function falseClaims(claims: readonly SlideClaim[]): readonly string[] {
  const slides = slidesOf(companion).map(({ id }, at) => ({
    number: at + 1,
    owner: ownerOf(id, sections),
  }));
  return [...new Set(claims.map(({ about }) => about))].flatMap((about) => {
    const shown = slides.filter(
      ({ owner }) => owner === about || (!about.includes('.') && owner?.startsWith(`${about}.`)),
    );
    const own = claims.filter((claim) => claim.about === about).flatMap((claim) => claim.slides);
    const wanted = shown.map(({ number }) => number);
    const said = [...new Set(own)].sort((one, other) => one - other).join(' ');
    return wanted.join(' ') === said ? [] : [`${about}: ${said}, not ${wanted.join(' ')}`];
  });
}

/** Of the block where it begins: at a place of its own, or where its title stands in its section; else of the section. */
function pageOf({ id, title }: ShownSlide, { book, places }: NumberedBook): string | undefined {
  const whole = id.replace(/--\d+$/, '');
  const owner = ownerOf(id, sections) ?? '';
  const section = places.named.get(owner)?.page ?? Number.NaN;
  const begins = places.bookmarks.find(({ page, title: next }) => page > section && /^\d+\.\d+ /.test(next));
  const isHere = (said: string, at: number) =>
    at >= section && at <= (begins?.page ?? section) && said.includes(squeezed(title));
  const said = book.pages.map(({ texts }) => squeezed(texts.map(({ text }) => text).join('')));
  const found = sections.get(owner)?.includes(whole) === true ? said.findIndex(isHere) : -1;
  const own = places.named.get(whole)?.page ?? (found < 0 ? section : found);
  return places.labels[own];
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

interface ShownSlide {
  readonly id: string;
  readonly title: string;
  readonly folio: string | undefined;
}

function slidesOf(deck: string): readonly ShownSlide[] {
  return elementsOf(textOf(output, `decks/${deck}/${deck}.html`))
    .filter(({ name, attributes }) => name === 'section' && attributes['data-number'] !== undefined)
    .map(({ attributes, text, inside }) => ({
      id: attributes.id ?? '',
      title: inside.find(({ name }) => name === 'h1' || name === 'h2')?.text ?? '',
      folio: /Handbook p\.\s*(\w+)/.exec(text)?.[1],
    }));
}

/** A copy in which the place of one section is a page further on. */
async function withOneMoved(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  const names = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
  const [name] = [...sections.keys()].filter((id) => names.has(PDFName.of(id)));
  const place = names.lookup(PDFName.of(name ?? ''), PDFArray);
  const at = pdf.getPages().findIndex(({ ref }) => ref === place.get(0));
  place.set(0, pdf.getPage(at + 1).ref);
  return pdf.save();
}
