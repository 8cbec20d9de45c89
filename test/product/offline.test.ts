/** Nothing that was made asks the network for anything: read as text, and opened in a real browser. */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from './browser.ts';
import { elementsOf } from './html.ts';
import { bookPages, deckIds, type Output, pathsEnding, readOutput, textOf } from './output.ts';

let output: Output;
let browser: RunningBrowser;
beforeAll(async () => {
  output = await readOutput();
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('as text', () => {
  test('pages fetch nothing from elsewhere', () => {
    const fetched = pathsEnding(output, '.html').flatMap((path) =>
      elementsOf(textOf(output, path)).flatMap(({ name, attributes }) =>
        fetchedBy(name, attributes)
          .filter(isRemote)
          .map((address) => `${path}: <${name}> ${address}`),
      ),
    );
    expect(fetched).toEqual([]);
  });

  test('styles and drawings fetch nothing from elsewhere', () => {
    const kinds = ['.html', '.css', '.svg', '.md'];
    const fetched = kinds
      .flatMap((kind) => pathsEnding(output, kind))
      .flatMap((path) =>
        styledIn(textOf(output, path))
          .filter(isRemote)
          .map((address) => `${path}: ${address}`),
      );
    expect(fetched).toEqual([]);
  });

  test('drawings hold no script and refer to nothing outside', () => {
    const bad = pathsEnding(output, '.svg').flatMap((path) => {
      const elements = elementsOf(textOf(output, path));
      return elements
        .filter(({ name, attributes }) => {
          const refers = [attributes.href, attributes['xlink:href'], attributes.src].some(
            (each) => each !== undefined && !each.startsWith('#'),
          );
          const acts = Object.keys(attributes).some((each) => each.startsWith('on'));
          return refers || acts || ['script', 'foreignobject', 'iframe'].includes(name);
        })
        .map(({ name }) => `${path}: <${name}>`);
    });
    expect(bad).toEqual([]);
  });

  test('Markdown shows pictures from its own folder only', () => {
    const remote = pathsEnding(output, '.md').flatMap((path) =>
      [...textOf(output, path).matchAll(/!\[[^\]]*\]\(([^)\s]+)|<(?:img|script|link|iframe)\b[^>]*/g)]
        .map(([all, address]) => address ?? all)
        .filter((address) => isRemote(address) || address.startsWith('<'))
        .map((address) => `${path}: ${address}`),
    );
    expect(remote).toEqual([]);
  });
});

describe('in a browser', () => {
  test('each kind of page asks for files of its own folder only, and complains of nothing', async () => {
    const home = pathToFileURL(output.folder).href;
    const decks = deckIds(output).map((id) => `decks/${id}/${id}.html`);
    for (const path of [
      ...decks,
      ...bookPages(output),
      'index.html',
      'glossary/index.html',
      'glossary/igf.html',
    ]) {
      const { page, asked, complaints } = await openPage(browser, output.folder, path);
      for (const key of ['End', 'o', 'Escape', 'Tab'] as const) await page.keyboard.press(key);
      await page.close();
      expect
        .soft(
          asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:')),
          path,
        )
        .toEqual([]);
      expect.soft(complaints, path).toEqual([]);
      expect.soft(asked.length, path).toBeGreaterThan(0);
    }
  });

  test('a deck needs no other file', async () => {
    const [id = ''] = deckIds(output);
    const { page, asked } = await openPage(browser, output.folder, `decks/${id}/${id}.html`);
    await page.close();
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
  });
});

/** What a browser fetches of its own accord: links that a reader follows are not among it. */
function fetchedBy(name: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  const { src, srcset, poster, data, background, action, href, content } = attributes;
  const linked = name === 'a' || name === 'area' ? undefined : (href ?? attributes['xlink:href']);
  const refreshed = attributes['http-equiv'] === 'refresh' ? content?.split('url=')[1] : undefined;
  const sets = srcset?.split(',').map((each) => each.trim().split(/\s+/)[0]) ?? [];
  return [src, poster, data, background, action, linked, refreshed, ...sets].filter(
    (each) => each !== undefined,
  );
}

/** Addresses in `url(…)` and `@import`, wherever styles stand. */
function styledIn(text: string): readonly string[] {
  const urls = [...text.matchAll(/url\(\s*(?:&quot;|["'])?([^"')&]*)/gi)].map(([, address = '']) => address);
  const imports = [...text.matchAll(/@import\s+(?:url\()?\s*["']?([^"');\s]+)/gi)].map(
    ([, address = '']) => address,
  );
  return [...urls, ...imports];
}

function isRemote(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/|\\)/i.test(address.trim()) && !/^data:/i.test(address.trim());
}
