/** The glossary has every term, and the pages it names are the handbook's. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { repository } from '../build/lectern.ts';
import { elementsOf } from './html.ts';
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

async function termIds(): Promise<readonly string[]> {
  const folder = join(repository, 'content/en/glossary');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^ {2}- term: (\S+)/gm)].map(([, id = '']) => id));
}

function usesOn(
  page: string,
): readonly { readonly page: string; readonly section: string; readonly folio: string }[] {
  const rows = elementsOf(textOf(output, page)).filter(
    ({ name, inside }) => name === 'li' && inside.some(isFolio),
  );
  return rows.map(({ text, inside }) => {
    const folio = inside.find(isFolio)?.text ?? '';
    return { page, section: plain(text.replace(folio, '')), folio: folio.replace(/\D/g, '') };
  });
}

function isFolio({ attributes }: { readonly attributes: Readonly<Record<string, string>> }): boolean {
  return attributes.class === 'folio';
}

/** Spaces and hyphenation apart. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
