/** A sheet to correct a printed book by, as its readers meet it on either paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shapeText } from '../../../src/craft/markup/shape-text.ts';
import { finishPdf } from '../../../src/craft/pdf/finish.ts';
import { preflight } from '../../../src/craft/preflight/preflight.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import type { Paper } from '../../../src/model/recipe.ts';
import { errataShapes, writeErrataPdf } from '../../../src/write/errata-pdf/write-errata-pdf.ts';
import { readTemplates } from '../portal/read-templates.ts';
import { bookmarksOf, drawnThings, fonts, open, pagesOf, readAloud, wordsOn } from '../printed-pages.ts';
import { errata } from './errata-fixture.ts';

const folder = new URL('../../../templates/', import.meta.url);
const style = readFileSync(new URL('errata/errata.css', folder), 'utf8');
const templates = readTemplates('errata');

let press: OpenPress;
beforeAll(async () => {
  press = await openPress({ notice: () => {} });
});
afterAll(() => press.close());

test.each(Object.entries(errataShapes))('the template %s is without fault, and described', (name, shape) => {
  expect(templates.check(name, shape)).toEqual([]);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  expect(readme).toContain(`### \`${name}.hbs\``);
  expect(readme).toContain(`\`\`\`\n${shapeText(shape)}\n\`\`\``);
});

describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const sheet = await print(paper);
    expect(sheet.path).toBe(`pond-book-participant-errata-${paper}.pdf`);
    bytes = sheet.bytes;
  });

  test('every correction is read aloud once, where it belongs', async () => {
    const pages = await pagesOf(await open(bytes));
    const spoken = bare((await Promise.all(pages.map(readAloud))).join(' '));
    for (const said of [
      'From version 1.0 of 1 March 2026 to version 1.1 of 1 May 2026',
      'p. 3 Opening page The time: for “12 min” read “15 min”',
      'p. 4 1.1 It was dug',
      'Paragraph 1: for “… all of it by hand, to have water for …” read “… all of it by spade, to have water for …”',
      'Paragraph 3: its emphasis or its references changed',
      'p. 5 1.2 It was measured Rewritten: see the replacement chapter.',
      '1.3 It froze New: see the replacement chapter.',
      'p. 6 1.4 It dried up Withdrawn: strike it out.',
      'heron Now reads: “A bird that waits.”',
      'p. 14 Bibliography Changed in the new print.',
      'p. 3–6 p. 3–8',
      'the last 2 page numbers stand twice',
      '2.1 The ducks <decide> 8 10',
    ])
      expect(spoken.split(bare(said)).length - 1, said).toBe(1);
  });

  test('a stretch replaced by another is struck out and added', async () => {
    const pages = await pagesOf(await open(bytes));
    const words = (await Promise.all(pages.map(wordsOn))).join(' ');
    expect(words).toContain('Paragraph 2:');
    expect(words).toContain('herons');
  });

  test('it names itself, its language and its date, and draws with letters', async () => {
    const pdf = await open(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Errata: The Pond Book',
      Author: 'Friends of the Pond',
      Language: 'en',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await bookmarksOf(pdf)).toEqual(
      expect.arrayContaining(['Errata', 'Replacement chapters', '1 The pond']),
    );
    expect(await drawnThings(bytes)).toEqual({ type3: 0, images: 0, drawings: 0 });
  });

  test('its tags keep nobody from reading it', async () => {
    expect(await preflight(bytes)).toEqual([]);
  });

  test('qpdf finds nothing wrong with it', () => {
    if (!canRun('qpdf')) return console.warn('qpdf is not installed: the file is not checked by it');
    const place = mkdtempSync(join(tmpdir(), 'lectern-errata-'));
    writeFileSync(join(place, 'errata.pdf'), bytes);
    expect(String(execFileSync('qpdf', ['--check', join(place, 'errata.pdf')]))).toContain(
      'No syntax or stream',
    );
    rmSync(place, { recursive: true });
  });

  test('the same sheet has the same bytes', async () => {
    expect(Buffer.compare((await print(paper)).bytes, bytes)).toBe(0);
  });
});

function print(paper: Paper) {
  return writeErrataPdf(errata, { templates, style, fonts, paper, press, finish: finishPdf });
}

/** Spaces between tags are the reader's own. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}
