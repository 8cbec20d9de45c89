/** The glossary has every term, and the pages it names are the handbook's. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { repository } from '../build/lectern.ts';
import { type Element, elementsOf } from './html.ts';
import { bytesOf, handbookPaths, type Output, pathsEnding, readOutput, textOf } from './output.ts';
import { readPlaces } from './pdf.ts';

let output: Output;
beforeAll(async () => {
  output = await readOutput();
});

test('every term has a page, and the index leads to it', async () => {
  const terms = await termIds();
  expect(terms.length).toBeGreaterThan(50);
  const linked = elementsOf(textOf(output, 'glossary/index.html')).flatMap(
    ({ attributes }) => attributes.href ?? [],
  );
  expect(terms.filter((id) => !output.files.has(`glossary/${id}.html`))).toEqual([]);
  expect(terms.filter((id) => !linked.includes(`${id}.html`))).toEqual([]);
  const pages = pathsEnding(output, '.html').filter((path) => path.startsWith('glossary/'));
  expect(pages.length).toBe(terms.length + 1);
});

test('where a term is used, the page named is the one that bears the section', async () => {
  const [path = ''] = handbookPaths(output);
  const { bookmarks, labels } = await readPlaces(bytesOf(output, path));
  const folios = new Map<string, string>();
  let chapter = '';
  for (const { title, page } of bookmarks) {
    chapter = /^Chapter \d+ (.*)/.exec(title)?.[1] ?? chapter;
    const section = /^\d+\.\d+ (.*)/.exec(title)?.[1];
    if (section !== undefined) folios.set(plain(`${chapter} ${section}`), labels[page] ?? '');
  }
  const rows = pathsEnding(output, '.html')
    .filter((page) => page.startsWith('glossary/'))
    .flatMap((page) => usesOn(page));
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ section, folio }) => folios.get(section) !== folio)).toEqual([]);
});

test('a slide or section where a term is used stands where its link leads, under the title it bears there', () => {
  const heads = new Map<string, ReadonlyMap<string, string>>();
  const links = pathsEnding(output, '.html')
    .filter((page) => page.startsWith('glossary/'))
    .flatMap((page) => usedOn(page).filter(({ name }) => name === 'a'));
  expect(links.length).toBeGreaterThan(500);
  const lost = links.filter(({ attributes: { href = '' }, text }) => {
    const [file = '', id = ''] = posix.join('glossary', href).split('#');
    const known = heads.get(file) ?? headsById(textOf(output, file));
    heads.set(file, known);
    // A section's number stands before its title, the piece of a parted slide behind it.
    return known.get(decodeURIComponent(id))?.includes(plain(text).replace(/^Slide \d+ /, '')) !== true;
  });
  expect(lost.map(({ attributes }) => attributes.href)).toEqual([]);
});

/** The first heading of each element that has an address. */
function headsById(html: string): ReadonlyMap<string, string> {
  const heads = elementsOf(html).flatMap(({ name, attributes, text, inside }) => {
    const head = /^h[1-3]$/.test(name) ? text : inside.find((each) => /^h[1-3]$/.test(each.name))?.text;
    return attributes.id === undefined || head === undefined ? [] : [[attributes.id, plain(head)] as const];
  });
  return new Map(heads);
}

async function termIds(): Promise<readonly string[]> {
  const folder = join(repository, 'content/en/glossary');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^ {2}- term: (\S+)/gm)].map(([, id = '']) => id));
}

interface Use {
  readonly page: string;
  readonly section: string;
  readonly folio: string;
}

/** Sections under the name of their chapter. */
function usesOn(page: string): readonly Use[] {
  let chapter = '';
  return usedOn(page).flatMap(({ name, attributes, text, inside }): readonly Use[] => {
    if (attributes.class === 'home') chapter = text;
    const folio = name === 'li' ? inside.find(isFolio)?.text : undefined;
    if (folio === undefined) return [];
    return [
      { page, section: plain(`${chapter} ${text.replace(folio, '')}`), folio: folio.replace(/\D/g, '') },
    ];
  });
}

function usedOn(page: string): readonly Element[] {
  const isUsed = ({ attributes }: Element) => attributes.class === 'used';
  return elementsOf(textOf(output, page)).find(isUsed)?.inside ?? [];
}

function isFolio({ attributes }: Element): boolean {
  return attributes.class === 'folio';
}

/** Spaces and hyphenation apart. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
