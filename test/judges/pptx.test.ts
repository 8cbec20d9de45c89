/** What Microsoft's validator and LibreOffice say of a deck with every layout, in both ratios, both directions, both schemes. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import { bytesOf, type Output, pathsEnding, readOutput } from '../product/output.ts';
import { readPlaces } from '../product/pdf.ts';
import { deck } from '../write/deck-fixture.ts';
import { pptxBytes } from '../write/deck-pptx/opened-deck.ts';
import { ask, judged } from './judged.ts';
import { officeErrors } from './office-errors.ts';

const decks: Readonly<Record<string, Deck>> = {
  wide: deck,
  narrow: cutDeck({ ...deck, ratio: '4:3' }).deck,
  dark: { ...deck, scheme: 'dark' },
  'right-to-left': { ...deck, imprint: { ...deck.imprint, language: 'ar', direction: 'rtl' } },
};

judged('every PowerPoint file of the library', () => {
  let output: Output;
  let folder = '';
  beforeAll(async () => {
    output = await readOutput();
    folder = await mkdtemp(join(tmpdir(), 'lectern-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is sound, says the Open XML validator', () => {
    const paths = pathsEnding(output, '.pptx');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      expect.soft(officeErrors(join(output.folder, path)), path).toEqual([]);
    }
  });

  test.skipIf(!hasOffice())(
    'opens with all its slides, says LibreOffice (skipped without soffice)',
    async () => {
      const paths = pathsEnding(output, '.pptx');
      printAll(
        paths.map((path) => join(output.folder, path)),
        folder,
      );
      for (const path of paths) {
        const { pageCount } = await readPlaces(
          await readFile(join(folder, basename(path, '.pptx').concat('.pdf'))),
        );
        const printed = await readPlaces(bytesOf(output, path.replace(/\.pptx$/, '.pdf')));
        expect.soft(pageCount, path).toBe(printed.pageCount);
      }
    },
  );
});

judged('a deck in PowerPoint', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-pptx-'));
    for (const [name, shown] of Object.entries(decks))
      await writeFile(join(folder, `${name}.pptx`), pptxBytes(shown));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(decks))('%s: is sound, says the Open XML validator', (name) => {
    expect(officeErrors(join(folder, `${name}.pptx`))).toEqual([]);
  });

  test.skipIf(!hasOffice())(
    'opens with all its slides, says LibreOffice (skipped without soffice)',
    async () => {
      const files = Object.keys(decks).map((name) => join(folder, `${name}.pptx`));
      printAll(files, folder);
      for (const [name, shown] of Object.entries(decks)) {
        const { pageCount } = await readPlaces(await readFile(join(folder, `${name}.pdf`)));
        expect.soft(pageCount, name).toBe(shown.slides.length);
      }
    },
  );
});

/** Into PDFs of the same names in the folder. */
function printAll(files: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const { code, said } = ask('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ]);
  expect.soft(code, said).toBe(0);
}

function hasOffice(): boolean {
  try {
    return ask('soffice', ['--version']).code === 0;
  } catch {
    return false;
  }
}
