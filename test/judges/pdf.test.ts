/** What qpdf and poppler say of every PDF. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { elementsOf } from '../product/html.ts';
import {
  bytesOf,
  deckIds,
  handbookPaths,
  type Output,
  pathsEnding,
  readOutput,
  textOf,
} from '../product/output.ts';
import { readPlaces } from '../product/pdf.ts';
import { ask, judged } from './judged.ts';
import { rolesRead, rolesTagged } from './tag-counts.ts';

judged('every PDF', () => {
  let output: Output;
  beforeAll(async () => {
    output = await readOutput();
  });

  test('is sound, says qpdf', () => {
    for (const path of pathsEnding(output, '.pdf')) {
      const { code, said } = ask('qpdf', ['--check', join(output.folder, path)]);
      expect
        .soft([code, said], path)
        .toEqual([0, expect.stringContaining('No syntax or stream encoding errors')]);
    }
  });

  test('brings all its fonts, none as Type 3, says pdffonts', () => {
    for (const path of pathsEnding(output, '.pdf')) {
      const { said } = ask('pdffonts', [join(output.folder, path)]);
      const fonts = said
        .split('\n')
        .slice(2)
        .filter((line) => line !== '');
      expect.soft(fonts.length, path).toBeGreaterThan(0);
      // Columns from the end: emb, sub, uni, object and its generation.
      const bad = fonts.filter((line) => /Type 3/.test(line) || line.trim().split(/\s+/).at(-5) !== 'yes');
      expect.soft(bad, path).toEqual([]);
    }
  });

  test('has the headings and heads of tables that our own preflight reads, says pdf.js', async () => {
    for (const path of pathsEnding(output, '.pdf')) {
      const [theirs, ours] = [
        await rolesRead(bytesOf(output, path)),
        await rolesTagged(bytesOf(output, path)),
      ];
      expect.soft(theirs, path).toEqual(ours);
    }
  });

  test('gives its words back as they are read, says pdftotext', async () => {
    for (const id of deckIds(output)) {
      const titles = elementsOf(textOf(output, `decks/${id}/${id}.html`))
        .filter(({ name, attributes }) => name === 'section' && attributes['data-number'] !== undefined)
        .flatMap(({ inside }) => inside.filter(({ name }) => name === 'h1' || name === 'h2'))
        .map(({ text }) => plain(text));
      expect.soft(titles.length, id).toBeGreaterThan(5);
      const words = wordsOf(output, `decks/${id}/${id}.pdf`);
      expect
        .soft(
          titles.filter((title) => !words.includes(title)),
          id,
        )
        .toEqual([]);
    }
    for (const path of handbookPaths(output)) {
      const { bookmarks } = await readPlaces(bytesOf(output, path));
      const titles = bookmarks.flatMap(({ title }) => /^\d+\.\d+ (.*)/.exec(plain(title))?.[1] ?? []);
      const words = wordsOf(output, path);
      expect.soft(titles.length, path).toBeGreaterThan(40);
      expect
        .soft(
          titles.filter((title) => !words.includes(title)),
          path,
        )
        .toEqual([]);
    }
  });
});

function wordsOf({ folder }: Output, path: string): string {
  return plain(ask('pdftotext', [join(folder, path), '-']).said);
}

/** Line ends and soft hyphens are not part of what was written. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
