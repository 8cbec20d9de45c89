import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import type { PictureBody } from '../../../src/model/body.ts';
import { pictureFiles } from '../../../src/write/handbook-pdf/drawings.ts';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { fixtureLocators, handbookFixture } from '../handbook-fixture.ts';
import { runs, span } from './fixture/make.ts';
import { openPdf } from './printed-book.ts';
import { openTools } from './tools.ts';

/** Two by one pixels: red, white. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8Dw//9/AAv7A/3dF29HAAAAAElFTkSuQmCC',
  'base64',
);

const picture: PictureBody = {
  kind: 'picture',
  key: 'a-hall',
  anchor: undefined,
  title: runs('The hall in Tunis'),
  number: '1.9',
  refs: [],
  span,
  file: 'tunis/the hall.png',
  alternative: 'A hall full of delegates',
  credit: runs('Photograph: nobody'),
};

const illustrated: Handbook = withFirstBody(handbookFixture, picture);
let tools: Awaited<ReturnType<typeof openTools>>;

beforeAll(async () => {
  tools = await openTools();
});

afterAll(() => tools.press.close());

test('a book names the pictures it wants', () => {
  expect(pictureFiles(illustrated)).toEqual(['tunis/the hall.png']);
});

test('a picture is printed, described and credited', async () => {
  const pictures = new Map([[picture.file, { type: 'image/png', bytes: png }]]);
  const { artifact } = await writeHandbookPdf({ ...tools, pictures }, illustrated, {
    paper: 'a4',
    locators: fixtureLocators,
  });
  const pdf = await openPdf(artifact.bytes);
  const pages = await Promise.all([9, 10].map((number) => pdf.getPage(number)));
  const trees = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
  expect(trees).toContain('"alt":"A hall full of delegates"');
  expect(Buffer.from(artifact.bytes).toString('latin1')).toContain('/Subtype /Image');
  const words = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items));
  expect(JSON.stringify(words)).toContain('Photograph: nobody');
});

/** The book with a body before the first of its first section. */
function withFirstBody(handbook: Handbook, body: PictureBody): Handbook {
  const [part] = handbook.parts;
  const [chapter, ...chapters] = part?.chapters ?? [];
  const [section, ...sections] = chapter?.sections ?? [];
  if (part === undefined || chapter === undefined || section === undefined) return handbook;
  const shown = { ...section, bodies: [body, ...section.bodies] };
  const first = { ...part, chapters: [{ ...chapter, sections: [shown, ...sections] }, ...chapters] };
  return { ...handbook, parts: [first] };
}
