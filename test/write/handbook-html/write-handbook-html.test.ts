/** The book's web pages are valid, hold together, say what the book says, and are found under the names they had. */
import { describe, expect, test } from 'vitest';
import { htmlId } from '../../../src/model/ids.ts';
import { plainText } from '../../../src/model/run.ts';
import { runs } from '../handbook-pdf/fixture/make.ts';
import { fetchedAddresses, htmlFaults, idsOf, localLinks, textOf } from '../portal/page-rules.ts';
import { book, folder, locators, site, writeSite } from './sample-site.ts';

const pages = site.filter(({ path }) => path.endsWith('.html'));
const chapters = book.parts.flatMap((part) => part.chapters);

function pageText(file: string): string {
  const page = pages.find(({ path }) => path === `${folder}/${file}`);
  if (page === undefined) throw new Error(`there is no ${file}`);
  return textOf(page).replaceAll('\u00a0', ' ');
}

test('a page for the contents, for every chapter by its id, for the bibliography, for the id a chapter had', () => {
  const files = pages.map(({ path }) => path.slice(folder.length + 1));
  expect(files).toEqual([
    'index.html',
    ...chapters.map(({ anchor }) => `${anchor}.html`),
    'geneva.html',
    'book.bibliography.html',
  ]);
});

test.each(pages.map((page) => [page.path, page] as const))('%s is valid HTML', async (_, page) => {
  expect(await htmlFaults(page)).toEqual([]);
});

test.each(pages.map((page) => [page.path, page] as const))('%s fetches its own files only', (_, page) => {
  expect(fetchedAddresses(page)).toEqual(['../../assets/site.css', 'book.js']);
  expect(textOf(page)).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
});

test('no link inside the book leads nowhere, and every id stands once on its page', () => {
  const places = new Set(
    pages.flatMap((page) => [page.path, ...idsOf(page).map((id) => `${page.path}#${id}`)]),
  );
  const links = pages.flatMap(localLinks).filter((link) => link.startsWith(`${folder}/`));
  const files = new Set(site.map(({ path }) => path));
  expect(links.filter((link) => !places.has(link) && !files.has(link))).toEqual([]);
  for (const page of pages) expect(new Set(idsOf(page)).size, page.path).toBe(idsOf(page).length);
});

test('every chapter, section, numbered table and figure is found by its id', () => {
  for (const chapter of chapters) {
    const html = pageText(`${chapter.anchor}.html`);
    const listed = [...book.tables, ...book.figures].filter(({ number }) =>
      number.startsWith(`${chapter.number}.`),
    );
    for (const { anchor } of [chapter, ...chapter.sections, ...listed])
      expect(html).toContain(`id="${htmlId(anchor)}"`);
  }
});

describe('numbers', () => {
  test('contents and sections say the printed page', () => {
    const [section] = chapters[1]?.sections ?? [];
    const folio = locators.folios.get(
      section?.anchor ?? chapters[0]?.anchor ?? (book.parts[0]?.anchor as never),
    );
    expect(pageText('index.html')).toContain(`<span class="folio">p. ${folio}</span>`);
    expect(pageText(`${chapters[1]?.anchor}.html`)).toContain(`<span class="folio">p. ${folio}</span>`);
  });

  test('a section’s slides are links into the deck that carries it', () => {
    expect(pageText('why-summit.html')).toContain(
      'Slides <a href="../../decks/igf-in-brief/igf-in-brief.html#4">4–5</a>',
    );
  });

  test('a cross-reference leads to its page and says the printed one', () => {
    const target = chapters
      .flatMap((chapter) => chapter.sections)
      .find(({ anchor }) => anchor === 'wsis-geneva/debate');
    const folio = target && locators.folios.get(target.anchor);
    expect(pageText('why-summit.html')).toContain(
      `<a class="reference" href="wsis-geneva.html#wsis-geneva.debate">${plainText(target?.title ?? [])}</a>, p. ${folio}`,
    );
  });
});

test('references are linked both ways', () => {
  for (const { anchor, references } of chapters) {
    const html = pageText(`${anchor}.html`);
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    for (const { number } of references) expect(ids).toContain(`ref.${number}`);
    for (const [, to = ''] of html.matchAll(/<a class="back" href="#([^"]*)"/g)) expect(ids).toContain(to);
    for (const [, to = ''] of html.matchAll(/<sup class="refs">.*?href="#([^"]*)"/g))
      expect(ids).toContain(to);
  }
});

test('a term leads to the glossary, and its meaning stands at the end of the chapter', () => {
  const html = pageText('why-summit.html');
  expect(html).toContain(
    '<a class="term" href="../../glossary/wsis.html" aria-describedby="def.term.wsis">WSIS</a>',
  );
  expect(html).toMatch(/<dd id="def\.term\.wsis" data-term="WSIS">/);
});

test('drawings are in the page, in two widths, with their descriptions and named colours', () => {
  const drawn =
    pages
      .map(textOf)
      .join('')
      .match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(drawn.length).toBeGreaterThan(4);
  for (const svg of drawn) {
    expect(svg).toMatch(/^<svg class="(wide|narrow)"/);
    expect(svg).toMatch(/<desc id="[^"]+">[^<]{10,}/);
    expect(svg).not.toMatch(/(fill|stroke)="#/);
  }
});

describe('former names', () => {
  test('a section keeps the anchor it had', () => {
    const html = pageText('wsis-geneva.html');
    expect(html).toContain('<span id="wsis-geneva.dispute"></span>');
    expect(html).not.toContain('id="geneva.debate"');
  });

  test('a chapter keeps a page that leads on, to each of its sections', () => {
    const html = pageText('geneva.html');
    expect(html).toContain('<a href="wsis-geneva.html">');
    expect(html).toMatch(
      /<span id="geneva\.debate"><\/span><a href="wsis-geneva\.html#wsis-geneva\.debate">/,
    );
  });
});

test('what a facilitator alone reads never comes here, even if the book held it', () => {
  const canary = runs('Canary');
  const guide = {
    seconds: 60,
    slideSeconds: 60,
    notes: [{ title: canary, anchor: undefined, paragraphs: [canary] }],
    guidance: [[canary]],
    keys: [{ right: [0], why: canary }],
  };
  const guided = book.parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, guide })),
    })),
  }));
  const written = writeSite({ ...book, parts: guided })
    .map(textOf)
    .join('\n');
  expect(written).not.toContain('Canary');
});
