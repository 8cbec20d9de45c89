/** The manifest lists exactly what was made, as it was made. */
import { beforeAll, expect, test } from 'vitest';
import { checkManifest, manifestOf } from '../build/manifest.ts';
import { bytesOf, deckIds, handbookPaths, type Output, pathsEnding, readOutput, textOf } from './output.ts';
import { readPlaces } from './pdf.ts';

let output: Output;
beforeAll(async () => {
  output = await readOutput();
});

test('its rows are the files, with their sizes and hashes', () => {
  expect(checkManifest(output.files)).toEqual([]);
});

test('its counts are those of the files', async () => {
  const { artifacts, slides, pages, entries } = manifestOf(output.files);
  for (const path of pathsEnding(output, '.pdf')) {
    const { pageCount } = await readPlaces(bytesOf(output, path));
    expect(artifacts.find((row) => row.path === path)?.pages, path).toBe(pageCount);
  }
  for (const id of deckIds(output)) {
    const shown = [...textOf(output, `decks/${id}/${id}.html`).matchAll(/<section id="/g)].length;
    expect(slides.filter(({ deck }) => deck === id)).toHaveLength(shown);
    expect(artifacts.find(({ path }) => path === `decks/${id}/${id}.html`)?.slides).toBe(shown);
  }
  const [path = ''] = handbookPaths(output);
  const { bookmarks } = await readPlaces(bytesOf(output, path));
  const sections = pages.filter(({ kind, edition }) => kind === 'section' && path.includes(`-${edition}-`));
  expect(sections).toHaveLength(bookmarks.filter(({ title }) => /^\d+\.\d+ /.test(title)).length);
  const terms = pathsEnding(output, '.html').filter((each) => /^glossary\/(?!index)/.test(each));
  expect(entries).toHaveLength(terms.length);
});
