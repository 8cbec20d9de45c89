/** A book printed in several gatherings is the same book as one printed at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preflight } from '../../../src/craft/preflight/preflight.ts';
import {
  asDraft,
  asFinal,
  gatheringOpeners,
  gatheringsOf,
} from '../../../src/write/handbook-pdf/gatherings.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { fixtureLocators, handbookFixture } from '../handbook-fixture.ts';
import { openPdf, readBook } from './printed-book.ts';
import { openTools } from './tools.ts';

describe('a book printed in gatherings', () => {
  let tools: Awaited<ReturnType<typeof openTools>>;
  let whole: PrintedBook;
  let gathered: PrintedBook;

  beforeAll(async () => {
    tools = await openTools();
    whole = await write();
    gathered = await write(40_000);
  });

  afterAll(() => tools.press.close());

  function write(mostCharacters?: number): Promise<PrintedBook> {
    const chosen = mostCharacters === undefined ? tools : { ...tools, mostCharacters };
    return writeHandbookPdf(chosen, handbookFixture, { paper: 'a4', locators: fixtureLocators });
  }

  test('falls into several', () => {
    expect(whole.plan.gatherings).toEqual([]);
    expect(gathered.plan.gatherings.length).toBeGreaterThan(1);
  });

  test('says the same in the same places, with the same links, labels and bookmarks', async () => {
    const [one, other] = await Promise.all([whole, gathered].map(({ artifact }) => readBook(artifact.bytes)));
    expect(rounded(other)).toEqual(rounded(one));
    expect([...gathered.folios]).toEqual([...whole.folios]);
  });

  test('has the same tags', async () => {
    const [one, other] = await Promise.all([whole, gathered].map(({ artifact }) => tagsOf(artifact.bytes)));
    expect(other).toEqual(one);
  });

  test('passes the preflight', async () => {
    expect(await preflight(gathered.artifact.bytes)).toEqual([]);
  });

  test('keeps nothing of what held it together while it was printed', () => {
    const text = Buffer.from(gathered.artifact.bytes).toString('latin1');
    expect(text).not.toContain('gathering.invalid');
    expect(text).not.toContain('book.end');
    expect((text.match(/\/Type \/Page\n/g) ?? []).length).toBe(gathered.pages);
  });

  test('same bytes twice', async () => {
    const again = await write(40_000);
    expect(Buffer.compare(again.artifact.bytes, gathered.artifact.bytes)).toBe(0);
  });
});

/** Places as near as they are printed, without what goes by the numbers of objects. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (key === 'font' || key === 'num') return undefined;
    return typeof each === 'number' ? Math.round(each) : each;
  });
}

async function tagsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
  const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
  await pdf.destroy();
  return trees.map((tree) => withoutIds(tree));
}

/** Objects have other numbers in another file. */
function withoutIds(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree ?? null), (key, each: unknown) => (key === 'id' ? undefined : each));
}

describe('gatherings', () => {
  const openers = ['title', 'one', 'two', 'three'];
  const section = (id: string, text: string) => `<section id="${id}">${text}</section>`;
  const body = [
    section('title', 'T'.repeat(50)),
    section('one', `${'1'.repeat(500)}<a href="#two">p. 9</a>`),
    section('two', `${'2'.repeat(500)}<a href="#two">p. 9</a> <a href="#nowhere">?</a>`),
    `<div class="blank"></div>${section('three', `${'3'.repeat(500)}<a href="#one">p. 1</a>`)}`,
  ].join('\n');
  const sheets = [0, 1].map((at) => `<div class="sheet" style="page: sheet-${at + 1}"></div>`).join('\n');
  const html = `<html><head></head><body>\n<main>${body}</main>\n<div class="blank"></div>\n${sheets}</body></html>`;

  test('are one for a short book, which is printed as it is', () => {
    expect(gatheringOpeners(html, openers, 5000)).toEqual([]);
    const [only, ...others] = asFinal(gatheringsOf(html, [], { sheets: [head(0), head(0)] }));
    expect(others).toEqual([]);
    expect(only?.html.replace(/\s/g, '')).toBe(html.replace(/\s/g, ''));
  });

  test('begin with openers, and are about as long', () => {
    expect(gatheringOpeners(html, openers, 1000)).toEqual(['three']);
    expect(gatheringOpeners(html, openers, 800)).toEqual(['two', 'three']);
  });

  test('hold the blank page before the next, the last one those at the end', () => {
    const [first, last] = gatheringsOf(html, ['three'], { sheets: [] });
    expect(first?.html).toMatch(/<div class="blank"><\/div>\s*<\/main>\s*<\/body>/);
    expect(last?.html).toMatch(/<\/main>\s*<div class="blank"><\/div>\s*<\/body>/);
  });

  test('have the sheets of their own pages', () => {
    const gathered = gatheringsOf(html, ['three'], { sheets: [head(0), head(1)] });
    expect(gathered.map(({ html: each }) => each.match(/sheet-\d/g))).toEqual([['sheet-1'], ['sheet-2']]);
  });

  test('are linked by addresses while they are printed, and tell the places of all that is linked', () => {
    const [first, last] = asFinal(gatheringsOf(html, ['two'], { sheets: [] })).map((each) => each.html);
    expect(first).toContain('<a href="https://gathering.invalid/#two">p. 9</a>');
    expect(last).toContain('<a href="#two">p. 9</a> <a href="#nowhere">?</a>');
    expect(last).toContain('<a href="https://gathering.invalid/#one">p. 1</a>');
    expect(wantedIn(first)).toEqual(['book.end', 'one']);
    expect(wantedIn(last)).toEqual(['book.end', 'two']);
  });

  test('tell every place of theirs as drafts', () => {
    const drafts = asDraft(gatheringsOf(html, ['two'], { sheets: [] }));
    expect(drafts.map((each) => wantedIn(each.html))).toEqual([
      ['book.end', 'title', 'one'],
      ['book.end', 'two', 'three'],
    ]);
  });
});

function head(gathering: number) {
  return { text: 'A head', over: 'text', gathering } as const;
}

function wantedIn(html = ''): readonly string[] {
  const wanted = /<div class="wanted"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
  return [...wanted.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
}
