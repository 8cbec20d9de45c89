import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';
import { UnservedRequestError } from '../../src/host/browser/sealed-tab.ts';
import type { PressDocument, PressFile } from '../../src/ports/press.ts';

const serif = new URL('../../templates/fonts/SourceSerif4-Regular.ttf.woff2', import.meta.url);
const face = '@font-face { font-family: Test; src: url(fonts/serif.woff2) }';
const font: PressFile = { type: 'font/woff2', bytes: await readFile(serif) };
const notices: string[] = [];
let press: OpenPress;

beforeAll(async () => {
  press = await openPress({ notice: (text) => notices.push(text) });
});

afterAll(() => press.close());

function page(body: string, style = ''): PressDocument {
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>${face} body { font-family: Test } ${style}</style></head><body>${body}</body></html>`;
  return { subject: 'the test page', html, files: new Map([['fonts/serif.woff2', font]]) };
}

function without(document: PressDocument): PressDocument {
  return { ...document, files: new Map() };
}

function withFile(document: PressDocument, path: string, type: string): PressDocument {
  const damaged = { type, bytes: new Uint8Array([1, 2, 3]) };
  return { ...document, files: new Map([...document.files, [path, damaged]]) };
}

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('printing', () => {
  test('gives a PDF with the document’s own font and bookmarks', async () => {
    const pdf = text(await press.print(page('<h1>Summit</h1><p>Tunis → Geneva ≥ 2</p>'), { kind: 'final' }));
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/BaseFont \/[A-Z]{6}\+SourceSerif4-Regular/);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/StructTreeRoot');
  });

  test('gives a draft without tags', async () => {
    expect(text(await press.print(page('<h1>Summit</h1>'), { kind: 'draft' }))).not.toContain(
      '/StructTreeRoot',
    );
  });

  test('follows the document’s page size', async () => {
    const pdf = text(await press.print(page('x', '@page { size: 100mm 50mm }'), { kind: 'draft' }));
    expect(pdf).toMatch(/MediaBox \[0 0 28[23]\.\d+ 14[12]\.\d+\]/);
  });

  test('prints the same document to the same bytes, dates aside', async () => {
    const table = '<h2>Table</h2><table><tr><th>a<th>b</tr><tr><td>1<td>2</td></tr></table>';
    const prints = Array.from({ length: 12 }, () => press.print(page(table.repeat(8)), { kind: 'final' }));
    const dateless = (await Promise.all(prints)).map((pdf) => text(pdf).replace(/\(D:[^)]*\)/g, ''));
    expect(new Set(dateless).size).toBe(1);
  });

  test('keeps the language and title the document gives itself', async () => {
    const pdf = text(await press.print(page('<h1>x</h1>'), { kind: 'final' }));
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toContain('/Title (T)');
  });
});

test('pictures written into the document itself are welcome', async () => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`;
  const document = page(`<img src="${picture}">`, `p { background: url("${picture}") }`);
  expect(await press.print(document, { kind: 'draft' })).toBeInstanceOf(Uint8Array);
});

test('pictures in page margins are printed', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const picture = { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) };
  const withMark = (mark: string) => {
    const document = page('x', `@page { margin: 20mm; @top-left { content: ${mark} } }`);
    return { ...document, files: new Map([...document.files, ['mark 1.svg', picture]]) };
  };
  const print = (mark: string) => press.print(withMark(mark), { kind: 'draft' });
  // The drawing is in the page's compressed stream: enough that there is more of it.
  expect((await print('url("mark 1.svg")')).length).toBeGreaterThan((await print('""')).length);
});

describe('a document that asks for what it does not bring fails by name', () => {
  const failing: [string, PressDocument, string][] = [
    ['a missing font', without(page('x')), 'fonts/serif.woff2'],
    [
      'a missing font nothing uses yet',
      page('x', '@font-face { font-family: Other; src: url(fonts/other.woff2) }'),
      'fonts/other.woff2',
    ],
    ['a missing picture', page('<img src="picture.svg">'), 'picture.svg'],
    ['a picture elsewhere', page('<img src="https://example.org/p.png">'), 'https://example.org/p.png'],
    [
      'a style sheet elsewhere',
      page('<link rel="stylesheet" href="https://example.org/s.css">'),
      'https://example.org/s.css',
    ],
    ['a frame', page('<iframe src="file:///etc/passwd"></iframe>'), 'file:///etc/passwd'],
    [
      'a refresh elsewhere',
      page('<meta http-equiv="refresh" content="0;url=https://example.org/r">'),
      'https://example.org/r',
    ],
    [
      'a picture to be loaded later',
      page('<p style="height: 9000px"></p><img loading="lazy" src="l.png">'),
      'l.png',
    ],
    ['a background', page('x', 'body { background: url(bg.png) }'), 'bg.png'],
    ['a damaged picture', withFile(page('<img src="p.png">'), 'p.png', 'image/png'), 'p.png'],
    ['a damaged font', withFile(page('x'), 'fonts/serif.woff2', 'font/woff2'), 'the font Test'],
  ];
  test.for(failing)('%s', async ([, document, named]) => {
    await expect(press.print(document, { kind: 'draft' }).then(() => 'printed')).rejects.toThrow(named);
  });
});

test('a refused document leaves the press usable', async () => {
  await expect(press.print(without(page('x')), { kind: 'draft' })).rejects.toBeInstanceOf(
    UnservedRequestError,
  );
  expect(await press.print(page('x'), { kind: 'draft' })).toBeInstanceOf(Uint8Array);
  expect(notices.filter((notice) => notice.includes('started again'))).toEqual([]);
});

test('scripts in a document do nothing', async () => {
  const boxes = await press.measure(
    page('<p data-box="a">one</p><script>document.querySelector("p").dataset.box = "b"</script>'),
    { width: 400, height: 300 },
  );
  expect(boxes.map((box) => box.key)).toEqual(['a']);
});

describe('measuring', () => {
  test('counts the lines text is set on, however its pieces are shifted', async () => {
    const body = `<p data-box="one">H<sub>2</sub>O and a note<sup>1</sup></p>
      <p data-box="two">first<br>second <b>bold</b></p>
      <p data-box="tight" style="line-height: 1">first<br>second<br>third</p>
      <p data-box="none"></p>`;
    const boxes = await press.measure(page(body), { width: 800, height: 600 });
    expect(boxes.map((box) => [box.key, box.lines])).toEqual([
      ['one', 1],
      ['two', 2],
      ['tight', 3],
      ['none', 0],
    ]);
  });

  test('sees what overflows', async () => {
    const style = 'body { margin: 0; font-size: 20px } div { width: 100px; height: 50px; overflow: hidden }';
    const [box] = await press.measure(
      page('<div data-box="a"><p style="height: 90px; margin: 0">x</p></div>', style),
      {
        width: 800,
        height: 600,
      },
    );
    expect(box).toMatchObject({
      x: 0,
      y: 0,
      width: 100,
      height: 50,
      clientHeight: 50,
      scrollHeight: 90,
      fontSize: 20,
    });
  });
});

test('a picture has the viewport’s size times the scale', async () => {
  const png = await press.picture(page('<h1>Summit</h1>'), { width: 320, height: 180 }, 2);
  const header = new DataView(png.buffer, png.byteOffset);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([640, 360]);
});
