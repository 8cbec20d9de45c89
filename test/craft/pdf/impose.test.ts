import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Booklet, imposeBooklet } from '../../../src/craft/pdf/impose.ts';
import { bookletSides, usualSignature } from '../../../src/craft/pdf/impose-order.ts';
import { type ReadPage, readBook } from '../../write/handbook-pdf/printed-book.ts';
import { leafedThrough } from './folding.ts';

const a4 = { width: 297, height: 210 } as const;
const metadata: Booklet['metadata'] = {
  title: 'A booklet',
  author: 'Lectern',
  subject: 'For paper only',
  keywords: [],
  language: 'en',
  date: '2026-11-20',
};
const plain: Booklet = { sheet: a4, signature: undefined, creep: 0, metadata };

describe('the order of pages', () => {
  test('of every booklet up to four hundred pages is right when it is folded', () => {
    for (let pages = 1; pages <= 400; pages += 1) {
      const signature = usualSignature(pages);
      const read = leafedThrough(bookletSides(pages, signature), signature / 4);
      expect(read).toEqual(counted(Math.ceil(pages / 4) * 4));
    }
  });

  test('is right in signatures of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 32 }), (pages, sheets) => {
        const read = leafedThrough(bookletSides(pages, 4 * sheets), sheets);
        expect(read).toEqual(counted(Math.ceil(pages / 4) * 4));
      }),
      { seed: 7 },
    );
  });

  test('eight pages, as every printer knows them', () => {
    expect(bookletSides(8, 8).map(({ left, right }) => [left + 1, right + 1])).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test('a thin book is stapled, a thick one made of signatures', () => {
    expect([1, 8, 13, 80, 81, 400].map(usualSignature)).toEqual([4, 8, 16, 80, 16, 16]);
  });
});

describe('the file', () => {
  test('leafed through reads as the book does, with blanks at its end', async () => {
    const { bytes, sheets, signatures } = await imposeBooklet(await bookOf(21), { ...plain, signature: 8 });
    const sides = (await readBook(bytes)).pages.map(halves);
    expect([sides.length, sheets, signatures]).toEqual([12, 6, 3]);
    const read = leafedThrough(sides, 2);
    expect(read).toEqual([...counted(21).map((at) => `page ${at + 1}`), '', '', '']);
  });

  test('has two A5 pages on A4 to a hundredth of a point, meeting at the fold', async () => {
    const { bytes } = await imposeBooklet(await bookOf(8), plain);
    const pdf = await PDFDocument.load(bytes);
    for (const page of pdf.getPages()) {
      const { width, height } = page.getMediaBox();
      expect(Math.abs(width - 841.89)).toBeLessThan(0.01);
      expect(Math.abs(height - 595.276)).toBeLessThan(0.01);
    }
    const [first] = (await readBook(bytes)).pages;
    expect(placesOf(first)).toEqual([
      ['page 8', near(420.945 - 420 + 100)],
      ['page 1', near(420.945 + 100)],
    ]);
  });

  test('moves pages of sheets further inside towards the fold', async () => {
    const { bytes } = await imposeBooklet(await bookOf(12), { ...plain, creep: 2 });
    const { pages } = await readBook(bytes);
    const shifts = [0, 2, 4].map((side) => placesOf(pages[side]).map(([, x]) => x - 100));
    const step = 72 / 25.4;
    expect(shifts.map(([left = 0]) => left)).toEqual([0.945, 0.945 + step, 0.945 + 2 * step].map(near));
    expect(shifts.map(([, right = 0]) => right)).toEqual(
      [420.945, 420.945 - step, 420.945 - 2 * step].map(near),
    );
  });

  test('says how it is to be printed, and nothing that serves a screen', async () => {
    const { bytes } = await imposeBooklet(await bookOf(4), plain);
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DuplexFlipShortEdge');
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'PageLabels', 'Names', 'Dests'])
      expect(catalog.has(PDFName.of(key))).toBe(false);
  });

  test('same bytes twice', async () => {
    const [one, other] = [
      await imposeBooklet(await bookOf(9), plain),
      await imposeBooklet(await bookOf(9), plain),
    ];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** A5 as the browser rounds it; each page says its number. */
async function bookOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
  for (const at of counted(pages)) {
    const { node } = pdf.addPage([420, 594.96]);
    const drawn = context.flateStream(`BT /F 12 Tf 100 300 Td (page ${at + 1}) Tj ET`);
    node.set(PDFName.of('Contents'), context.register(drawn));
    node.set(PDFName.of('Resources'), context.obj({ Font: { F: font } }));
  }
  return pdf.save();
}

function halves(page: ReadPage): { readonly left: string; readonly right: string } {
  const side = (isLeft: boolean) =>
    page.texts
      .filter(({ x }) => x < 420.945 === isLeft)
      .map(({ text }) => text)
      .join('');
  return { left: side(true), right: side(false) };
}

/** What stands on a side, from left to right, and where it begins. */
function placesOf(page: ReadPage | undefined): readonly (readonly [text: string, x: number])[] {
  return (page?.texts ?? []).map(({ text, x }) => [text, x] as const).sort(([, a], [, b]) => a - b);
}

function near(points: number): number {
  return expect.closeTo(points, 2);
}
