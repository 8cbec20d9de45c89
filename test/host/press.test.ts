import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';
import type { PressDocument, PressFile } from '../../src/ports/press.ts';

const serif = new URL('../../templates/fonts/SourceSerif4-Regular.ttf.woff2', import.meta.url);
const face = '@font-face { font-family: Serif; src: url(fonts/serif.woff2) }';
const notices: string[] = [];
let press: OpenPress;
let font: PressFile;

beforeAll(async () => {
  font = { type: 'font/woff2', bytes: await readFile(serif) };
  press = await openPress({ notice: (text) => notices.push(text) });
});

afterAll(() => press.close());

function page(body: string, style = ''): PressDocument {
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>${face} body { font-family: Serif } ${style}</style></head><body>${body}</body></html>`;
  return { subject: 'the test page', html, files: new Map([['fonts/serif.woff2', font]]) };
}

function without(document: PressDocument): PressDocument {
  return { ...document, files: new Map() };
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
    expect(pdf).toMatch(/MediaBox \[0 0 283\.\d+ 141\.\d+\]/);
  });

  test('prints the same document to the same bytes, dates aside', async () => {
    const document = page('<table><tr><th>a</th></tr><tr><td>b</td></tr></table>');
    const [one, two] = await Promise.all([1, 2].map(() => press.print(document, { kind: 'final' })));
    const dateless = (pdf: Uint8Array | undefined) =>
      text(pdf ?? new Uint8Array()).replace(/\(D:[^)]*\)/g, '');
    expect(dateless(one)).toBe(dateless(two));
  });
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
    ['a background', page('x', 'body { background: url(bg.png) }'), 'bg.png'],
    [
      'a damaged picture',
      {
        ...page('<img src="p.png">'),
        files: new Map([
          ['fonts/serif.woff2', font],
          ['p.png', { type: 'image/png', bytes: new Uint8Array([1, 2]) }],
        ]),
      } as PressDocument,
      'p.png',
    ],
  ] as never;
  test.for(failing)('%s', async ([, document, named]) => {
    await expect(press.print(document, { kind: 'draft' }).then(() => 'printed')).rejects.toThrow(named);
  });
});

test('scripts in a document do nothing', async () => {
  const boxes = await press.measure(
    page('<p data-box="a">one</p><script>document.querySelector("p").dataset.box = "b"</script>'),
    { width: 400, height: 300 },
  );
  expect(boxes.map((box) => box.key)).toEqual(['a']);
});
