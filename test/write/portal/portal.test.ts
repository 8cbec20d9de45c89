/** The start page is valid, complete, and needs no network. */
import { expect, test } from 'vitest';
import { byteText } from '../../../src/write/portal/byte-text.ts';
import { writePortal } from '../../../src/write/portal/portal.ts';
import { fetchedAddresses, htmlFaults, localLinks, textOf } from './page-rules.ts';
import { readTemplates } from './read-templates.ts';
import { samplePortal } from './sample-portal.ts';

const templates = readTemplates('web', 'portal');
const [page = { path: '', bytes: new Uint8Array() }] = writePortal(samplePortal, templates);

test('valid HTML that fetches its own files only', async () => {
  expect(await htmlFaults(page)).toEqual([]);
  expect(fetchedAddresses(page).filter((address) => /^\w+:|^\/|^\.\./.test(address))).toEqual([]);
});

test('every format of everything is linked', () => {
  const { decks, handbooks, glossary } = samplePortal;
  const variants = decks.flatMap((deck) => deck.variants);
  const formats = [
    ...decks,
    ...variants,
    ...handbooks,
    ...(glossary === undefined ? [] : [glossary]),
  ].flatMap((item) => item.formats);
  const links = localLinks(page);
  expect(formats.filter(({ path }) => !links.includes(path))).toEqual([]);
  expect(links).toContain('glossary/index.html');
  expect(links).toContain('sessions/morning.html');
});

test('a variant is told by what is different', () => {
  const words = textOf(page)
    .replaceAll(/<span class="unseen">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(words).toContain('The IGF in five minutes 5 min · 6 slides HTML 700 kB');
  expect(words).toContain(' 4:3 · Dark HTML 700 kB');
});

test('every part is a jump away, and what is new is told', () => {
  const words = textOf(page);
  const ids = [...words.matchAll(/<h2 id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids).toEqual(['decks', 'handbooks', 'sessions', 'glossary', 'changes']);
  for (const id of ids) expect(words).toContain(`href="#${id}"`);
  expect(words).toContain('<li>A chapter on the meetings since 2020</li>');
});

test('a format says what it is a format of to those who hear the links alone', () => {
  expect(textOf(page)).toMatch(/PDF<span class="unseen">, The IGF in brief<\/span>/);
});

test('what was not built is not mentioned', () => {
  const [empty] = writePortal(
    { ...samplePortal, decks: [], handbooks: [], sessions: [], glossary: undefined, changes: [] },
    templates,
  );
  expect(empty === undefined ? '' : textOf(empty)).not.toMatch(/<h2|<nav/);
});

test.each([
  [12, '1\u00a0kB'],
  [342_112, '342\u00a0kB'],
  [1_240_000, '1.2\u00a0MB'],
  [999_999, '1.0\u00a0MB'],
])('%d bytes read as %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});
