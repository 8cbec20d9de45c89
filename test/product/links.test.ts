/** Every link inside what was made leads to something that is there, and every id stands once on its page. */
import { posix } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Element, elementsOf } from './html.ts';
import { type Output, pathsEnding, readOutput, textOf } from './output.ts';

let output: Output;
const pages = new Map<string, readonly Element[]>();

beforeAll(async () => {
  output = await readOutput();
  for (const path of pathsEnding(output, '.html')) pages.set(path, elementsOf(textOf(output, path)));
});

test('every link of every page resolves, with its fragment', () => {
  const dead = [...pages].flatMap(([path, elements]) =>
    addressesOf(elements).flatMap((address) => (leads(path, address) ? [] : [`${path}: ${address}`])),
  );
  expect(dead).toEqual([]);
});

test('every link of the Markdown resolves', () => {
  const dead = pathsEnding(output, '.md').flatMap((path) => {
    const links = textOf(output, path).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g);
    return [...links].flatMap(([, address = '']) => (leads(path, address) ? [] : [`${path}: ${address}`]));
  });
  expect(dead).toEqual([]);
});

test('every id is unique on its page', () => {
  const twice = [...pages].flatMap(([path, elements]) => {
    const ids = idsOf(elements);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test('what is named by an id is there', () => {
  const naming = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
  const missing = [...pages].flatMap(([path, elements]) => {
    const ids = new Set(idsOf(elements));
    const named = elements.flatMap(({ attributes }) =>
      naming.flatMap((name) => attributes[name]?.split(/\s+/) ?? []),
    );
    return named.filter((id) => id !== '' && !ids.has(id)).map((id) => `${path}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test('links lead to https, http sources, mail or a place here', () => {
  const strange = [...pages].flatMap(([path, elements]) =>
    addressesOf(elements)
      .filter(
        (address) =>
          /^[a-z][a-z\d+.-]*:|^\/|^\\/i.test(address) && !/^(https?:\/\/|mailto:|data:)/.test(address),
      )
      .map((address) => `${path}: ${address}`),
  );
  expect(strange).toEqual([]);
});

test('every page is reached from the start page', () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const elements = pages.get(path) ?? [];
    for (const address of addressesOf(elements)) if (isLocal(address)) visit(targetOf(path, address).file);
  };
  visit('index.html');
  const kinds = ['.html', '.pdf', '.md', '.png', '.css'];
  const lost = kinds.flatMap((kind) => pathsEnding(output, kind)).filter((path) => !reached.has(path));
  // A deck's style sheet belongs to its Markdown, which names it by its theme.
  expect(lost.filter((path) => !path.endsWith('/theme.css'))).toEqual([]);
});

function addressesOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ attributes }) =>
    [attributes.href, attributes.src].filter((each) => each !== undefined),
  );
}

function idsOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes.id ?? []);
}

function isLocal(address: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(address);
}

function targetOf(path: string, address: string): { readonly file: string; readonly fragment: string } {
  const [named = '', fragment = ''] = address.split('#');
  // What a page is asked to show of itself is still that page.
  const place = named.replace(/\?.*$/, '');
  const file = place === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(place));
  return { file: file.endsWith('/') ? `${file}index.html` : file, fragment: decodeURIComponent(fragment) };
}

function leads(path: string, address: string): boolean {
  if (!isLocal(address)) return true;
  const { file, fragment } = targetOf(path, address);
  if (!output.files.has(file)) return false;
  return fragment === '' || !file.endsWith('.html') || idsOf(pages.get(file) ?? []).includes(fragment);
}
