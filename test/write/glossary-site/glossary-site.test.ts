/** The glossary's pages are valid, hold together without a network, and say everything an entry says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Glossary } from '../../../src/compose/glossary/glossary.ts';
import type { Artifact } from '../../../src/model/artifact.ts';
import { termAnchor } from '../../../src/model/ids.ts';
import { noLocators } from '../../../src/model/locators.ts';
import { writeGlossaryExchange } from '../../../src/write/glossary-exchange/glossary-exchange.ts';
import { writeGlossarySite } from '../../../src/write/glossary-site/glossary-site.ts';
import { shippedBase } from '../../craft/terms/term-samples.ts';
import { fetchedAddresses, htmlFaults, idsOf, localLinks, textOf } from '../portal/page-rules.ts';
import { readAssets, readTemplates } from '../portal/read-templates.ts';
import { sampleGlossary, sampleLocators } from './sample-glossary.ts';

const templates = readTemplates('web', 'glossary');
const assets = readAssets();
const artifacts = [...writeGlossarySite(sampleGlossary, sampleLocators, templates, assets)];
const pages = artifacts.filter(({ path }) => path.endsWith('.html'));

/** The search, and linked data that is JSON and holds nothing that could end it. */
function withoutOwnScripts(page: Artifact): string {
  return textOf(page)
    .replace('<script src="search.js" defer></script>', '')
    .replace(/<script type="application\/ld\+json">([^<]*)<\/script>/, (_, json: string) => {
      expect(JSON.parse(json)).toHaveProperty('@context', 'https://schema.org');
      return '';
    });
}

function pageText(path: string): string {
  const page = pages.find((artifact) => artifact.path === path);
  return page === undefined ? '' : textOf(page);
}

test('an index, a page for every term, the stylesheet and the faces it names', () => {
  const paths = artifacts.map(({ path }) => path);
  expect(pages).toHaveLength(11);
  expect(paths).toContain('glossary/index.html');
  expect(paths).toContain('glossary/igf.html');
  expect(paths.filter((path) => path.startsWith('assets/fonts/'))).toHaveLength(7);
  const css = artifacts
    .filter(({ path }) => path === 'assets/site.css')
    .map(textOf)
    .join('');
  const named = [...css.matchAll(/url\("([^"]*)"\)/g)].map(([, address]) => `assets/${address}`);
  expect(paths).toEqual(expect.arrayContaining(named));
  expect(css).not.toMatch(/https?:|@import|url\(\s*["']?(?!fonts\/|["'])/);
});

test.each(pages.map((page) => [page.path, page] as const))('%s is valid HTML', async (_, page) => {
  expect(await htmlFaults(page)).toEqual([]);
});

test.each(pages.map((page) => [page.path, page] as const))('%s fetches its own files only', (_, page) => {
  expect(fetchedAddresses(page)).toEqual(['../assets/site.css', 'search.js']);
  expect(withoutOwnScripts(page)).not.toMatch(/<script|<style|style=|\son\w+=/);
});

test('no link inside the glossary leads nowhere', () => {
  const places = new Set([
    ...[...artifacts, ...writeGlossaryExchange(sampleGlossary, shippedBase())].map(({ path }) => path),
    ...pages.flatMap((page) => idsOf(page).map((id) => `${page.path}#${id}`)),
  ]);
  const links = pages.flatMap(localLinks).filter((link) => link.startsWith('glossary/'));
  expect(links.filter((link) => !places.has(decodeURIComponent(link)))).toEqual([]);
});

test('a term says what it means, on what ground and where it is used', () => {
  const igf = pageText('glossary/igf.html').replaceAll('\u00a0', ' ');
  expect(igf).toContain('<h1>IGF</h1>');
  expect(igf).toContain('Internet Governance Forum');
  expect(igf).toContain('<a class="term" href="wgig.html">WGIG</a>');
  expect(igf).toContain('href="../decks/igf-in-brief/igf-in-brief.html#mandate"');
  expect(igf).toContain('<span class="folio">p. 46</span>');
  expect(igf).toContain('<li>a term that has no page</li>');
  expect(igf).toMatch(/rel="prev"[\s\S]*ICANN[\s\S]*rel="next"[\s\S]*multistakeholder/);
  expect(pageText('glossary/wgig.html')).toContain('Historical term');
  expect(pageText('glossary/civil-society.html')).not.toContain('where-used');
});

test('a term says what was then, what is now, how it is used, and where it stands among others', () => {
  const coalition = pageText('glossary/dynamic-coalition.html');
  expect(coalition).toMatch(/>Then<[\s\S]*five coalitions[\s\S]*>Now<[\s\S]*report to the/);
  expect(coalition).toMatch(/>Usage<[\s\S]*Not a coalition of governments/);
  expect(coalition).toMatch(/>Broader<[\s\S]*href="igf.html"[\s\S]*>Topic<[\s\S]*#topic-forum"/);
  expect(coalition).toContain('<p>Preferred term</p>');
  expect(pageText('glossary/igf.html')).toMatch(/>Narrower<[\s\S]*href="dynamic-coalition.html"/);
  // What is narrower is not named once more beside it.
  expect(pageText('glossary/igf.html')).not.toMatch(/See also<[\s\S]*dynamic-coalition\.html[\s\S]*used/);
});

test('the index lists the terms of each topic, and every page leads there', () => {
  const index = pageText('glossary/index.html');
  expect(index).toMatch(
    /id="topic-forum">The Forum<[\s\S]*href="dynamic-coalition.html"[\s\S]*href="igf.html"/,
  );
  for (const page of pages) expect(textOf(page)).toMatch(/href="(index\.html)?#by-topic"/);
});

test('a page tells search engines what its term means', () => {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pageText('glossary/igf.html')) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'DefinedTerm',
    '@id': 'igf.html',
    name: 'IGF',
    alternateName: ['Internet Governance Forum', 'the Forum', 'UN IGF'],
    inDefinedTermSet: 'index.html',
  });
});

test('whatever an entry says, it is text on the page', () => {
  const awkward = fc.string({
    unit: fc.constantFrom('<script>', '</p>', '"', "'", '&', '{{title}}', ' x', '-->'),
  });
  fc.assert(
    fc.property(awkward, (said) => {
      const made = [...writeGlossarySite(oneTerm(`x${said}`), noLocators, templates, assets)];
      const texts = made.filter(({ path }) => path.endsWith('.html'));
      for (const page of texts) expect(withoutOwnScripts(page)).not.toMatch(/<script|<!--/);
      const own = ['../assets/site.css', 'search.js'];
      expect(texts.flatMap(fetchedAddresses)).toEqual([...own, ...own]);
    }),
    { numRuns: 50 },
  );
});

function oneTerm(said: string): Glossary {
  const runs = [{ kind: 'text', text: said } as const];
  const entry: Entry = {
    id: 'x',
    anchor: termAnchor('x'),
    preferred: said,
    expansion: said,
    aliases: [said],
    definition: runs,
    status: 'preferred',
    once: runs,
    today: runs,
    usage: runs,
    topic: { id: said, title: said },
    broader: [],
    narrower: [],
    sources: [{ text: said, href: 'https://a.org/?a="b"' }],
    see: [],
    usedInHandbook: [],
    span: { path: 'x.yaml', start: 0, end: 0 },
  };
  return { ...sampleGlossary, letters: [{ letter: 'X', entries: [entry] }] };
}
