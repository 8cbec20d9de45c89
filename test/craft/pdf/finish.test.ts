import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDestinations } from '../../../src/craft/pdf/destinations.ts';
import { type Finish, finishPdf } from '../../../src/craft/pdf/finish.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';

const html = `<!doctype html><html lang="en"><head><title>T</title><style>
  @page { size: 100mm 100mm } h1 { font-size: 40px } section { break-before: page }</style></head><body>
  <h1 id="part.one">Summit on the Information Society is a long title</h1>
  <p><a href="#été">on</a> <a href="#part.one">here</a> <a href="https://example.org/">out</a> <em>em</em></p>
  <section><h2 id="été">What <em>is</em><br>it?</h2><ul><li>one</li><li><p>two</p></li></ul>
  <table><tr><th scope="col">head</th></tr><tr><td>cell</td></tr></table></section>
  </body></html>`;

const finish: Finish = {
  title: 'Été & after',
  author: 'Lectern',
  subject: 'A test',
  keywords: ['one', 'two'],
  language: 'en',
  date: '2026-11-20',
  labels: [
    { from: 0, style: 'roman', start: 1 },
    { from: 1, style: 'arabic', start: 1 },
  ],
  outline: ['Summit on the Information Society is a long title', 'What is it?'],
  places: new Map([['été', 'What is it?']]),
};

let press: OpenPress;
let raw: Uint8Array;

beforeAll(async () => {
  press = await openPress({ notice: () => {} });
  raw = await press.print({ subject: 'the test', html, files: new Map() }, { kind: 'final' });
});

afterAll(() => press.close());

test('named destinations are read from the raw print, names decoded', () => {
  expect(readDestinations(raw)).toEqual({
    pages: 2,
    places: new Map([
      ['part.one', 0],
      ['été', 1],
    ]),
  });
});

test('a document without links has no destinations', async () => {
  const plain = { subject: 'a page', html: '<!doctype html><title>t</title>x', files: new Map() };
  expect(readDestinations(await press.print(plain, { kind: 'draft' }))).toEqual({
    pages: 1,
    places: new Map(),
  });
});

test('anything else is refused', () => {
  expect(() => readDestinations(new TextEncoder().encode('%PDF-1.7 nothing'))).toThrow(
    /as Chromium prints it/,
  );
});

test('a finished file says who, what and when', async () => {
  const pdf = await open(await finishPdf(raw, finish));
  const { info, metadata } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Été & after',
    Author: 'Lectern',
    CreationDate: 'D:20261120000000Z',
    Language: 'en',
    Producer: expect.stringContaining('Skia'),
  });
  expect(metadata?.get('dc:title')).toBe('Été & after');
  expect(await pdf.getPageLabels()).toEqual(['i', '1']);
  expect(await pdf.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
});

test('bookmarks read as the headings do', async () => {
  const [first] = await (await open(await finishPdf(raw, finish))).getOutline();
  expect(first?.title).toBe('Summit on the Information Society is a long title');
  expect(first?.items.map((item) => item.title)).toEqual(['What is it?']);
});

test('every list item has a body', async () => {
  const tree = JSON.stringify(
    await (await (await open(await finishPdf(raw, finish))).getPage(2)).getStructTree(),
  );
  expect(tree.match(/"role":"LI"/g)).toHaveLength(2);
  expect(tree.match(/"role":"LBody"/g)).toHaveLength(2);
});

test('links say where they lead', async () => {
  const page = await (await open(await finishPdf(raw, finish))).getPage(1);
  const links: { contentsObj: { str: string } }[] = await page.getAnnotations();
  expect(links.map((link) => link.contentsObj.str)).toEqual([
    'What is it?',
    'part.one',
    'https://example.org/',
  ]);
});

test('heads printed on sheets are laid over their pages, and the sheets are gone', async () => {
  const style =
    '@page a { @top-left { content: "First head" } } @page b { @top-left { content: "Second head" } }';
  const sheets = ['a', 'b'].map(
    (page) => `<div style="page: ${page}; break-before: page; height: 1px"></div>`,
  );
  const long = html.replace('</style>', `${style}</style>`).replace('</body>', `${sheets.join('')}</body>`);
  const bytes = await press.print({ subject: 'the test', html: long, files: new Map() }, { kind: 'final' });
  const running = {
    sheets: 2,
    heads: [
      { page: 0, sheet: 1 },
      { page: 1, sheet: 0 },
    ],
  };
  const pdf = await open(await finishPdf(bytes, { ...finish, running }));
  expect(pdf.numPages).toBe(2);
  expect(await headOf(pdf, 1)).toBe('Second head');
  expect(await headOf(pdf, 2)).toBe('First head');
  const spoken = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  expect(spoken).not.toContain('Second head');
});

test('the same document gives the same bytes, in whatever minute and after whatever else it is printed', async () => {
  const again = await press.print({ subject: 'the test', html, files: new Map() }, { kind: 'final' });
  const later = Buffer.from(again)
    .toString('latin1')
    .replace(/\(D:\d{14}/g, '(D:20990101000000')
    .replace(/\(node0(\d{7})/g, '(node1$1');
  const [one, two] = await Promise.all([
    finishPdf(raw, finish),
    finishPdf(Buffer.from(later, 'latin1'), finish),
  ]);
  expect(Buffer.compare(one, two)).toBe(0);
});

/** The topmost line of a page. */
async function headOf(pdf: Awaited<ReturnType<typeof open>>, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const texts = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
  );
  const top = Math.max(...texts.map(({ y }) => y));
  return texts
    .filter(({ y }) => y === top)
    .map(({ text }) => text)
    .join('');
}

function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}
