/** The manifest does not depend on the order in which things were made. */
import { expect, test } from 'vitest';
import { type ManifestInput, writeManifest } from '../../../src/write/manifest/manifest.ts';

const input: ManifestInput = {
  project: 'Internet Governance, Taught',
  version: '1.0.0',
  date: '2026-11-20',
  tools: { node: '20.19.0', lectern: '0.1.0' },
  isPublic: false,
  browser: undefined,
  artifacts: [
    { path: 'index.html', bytes: 10, sha256: 'aa', slides: undefined, pages: undefined },
    { path: 'decks/a/a.pdf', bytes: 20, sha256: 'bb', slides: undefined, pages: 12 },
  ],
  slides: [
    { deck: 'a-b', id: 'title', number: 1, title: 'title', hash: '3', notes: undefined },
    { deck: 'a', id: 'end', number: 10, title: 'end', hash: '2', notes: undefined },
    { deck: 'a', id: 'title', number: 2, title: 'title', hash: '1', notes: undefined },
  ],
  pages: [],
  entries: [{ id: 'igf', preferred: 'IGF', hash: '4' }],
  plans: [],
};

test('rows are sorted and fields in one order', () => {
  const { path, bytes } = writeManifest(input);
  const reversed = writeManifest({
    ...input,
    tools: Object.fromEntries(Object.entries(input.tools).toReversed()),
    artifacts: input.artifacts.toReversed(),
    slides: input.slides.toReversed(),
  });
  expect(path).toBe('manifest.json');
  expect(reversed.bytes).toEqual(bytes);
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
  expect(manifest).toMatchObject({
    tools: { lectern: '0.1.0', node: '20.19.0' },
    artifacts: [{ path: 'decks/a/a.pdf', pages: 12 }, { path: 'index.html' }],
    slides: [{ hash: '1' }, { hash: '2' }, { hash: '3' }],
  });
});
