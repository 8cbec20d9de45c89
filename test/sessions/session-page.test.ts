/** A plan's page is valid, leads where it says, and keeps what only a facilitator should read to itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slideLocators } from '../../src/build/numbers.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { moduleAnchor, sectionAnchor } from '../../src/model/ids.ts';
import { noLocators } from '../../src/model/locators.ts';
import { writeSessionPage } from '../../src/write/session-page/session-page.ts';
import { fetchedAddresses, htmlFaults, localLinks, textOf } from '../write/portal/page-rules.ts';
import { readTemplates } from '../write/portal/read-templates.ts';
import { everything, librarySaying, planOf } from './small-plan.ts';

const templates = readTemplates('web', 'sessions');
const library = librarySaying(everything, 'everything');
const plan = planOf(library, 'everything');
const recogniser = makeRecogniser(library.terms.values());
const decks = [...library.decks.values()].map((recipe) => draftDeck(library, recipe, recogniser));
const folios = new Map([
  [moduleAnchor('forum'), '1'],
  [sectionAnchor('forum', 'origin'), '2'],
  [sectionAnchor('forum', 'numbers'), '4'],
  [sectionAnchor('mandate', 'limits'), '7'],
]);
const page = writeSessionPage(plan, { ...noLocators, slides: slideLocators(decks), folios }, templates);
const html = textOf(page).replaceAll('\u00a0', ' ');
const [, ...rows] = html.split('<tr class="').map((row) => row.replace(/\s+/g, ' '));

test('valid HTML that fetches the site’s style only', async () => {
  expect(page.path).toBe('sessions/everything.html');
  expect(await htmlFaults(page)).toEqual([]);
  expect(fetchedAddresses(page)).toEqual(['../assets/site.css']);
});

test('every slide linked is a slide of the plan’s deck, every page a place of its handbook', () => {
  const [deck] = decks;
  const slides = (deck?.slides ?? []).map(({ id }) => `decks/talk/talk.html#${id}`);
  const book = 'handbook/book-participant-a4.pdf';
  const places = [...folios.keys()].map((anchor) => `${book}#nameddest=${anchor.replace('/', '.')}`);
  const known = ['index.html', 'index.html#sessions', 'decks/talk/talk.html', book, ...slides, ...places];
  const links = localLinks(page).filter((link) => !link.startsWith('assets/') && !link.includes('#content'));
  expect(links.filter((link) => !known.includes(link))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(places));
});

test('a plan leads to the edition that is bound, and to none where everybody may have none', () => {
  const pages = (editions: string) => {
    const bound = planOf(librarySaying(everything, 'everything', editions), 'everything');
    const links = localLinks(writeSessionPage(bound, { ...noLocators, folios }, templates));
    return new Set(links.flatMap((link) => /^handbook\/[^#]*/.exec(link) ?? []));
  };
  expect(pages('reader')).toEqual(new Set(['handbook/book-reader-a4.pdf']));
  expect(pages('facilitator')).toEqual(new Set());
});

test('a row says when, how long, what, with which slides and pages', () => {
  const numbers = (decks[0]?.slides ?? [])
    .filter(({ anchors }) => anchors.includes(sectionAnchor('forum', 'numbers')))
    .map(({ number }) => number);
  expect(rows[1]).toContain('09:06');
  expect(rows[1]).toContain('>4</td>');
  expect(rows[1]).toContain(`>${numbers[0]}–${numbers.at(-1)}</a>`);
  expect(rows[1]).toMatch(/pp\. <a [^>]*>4<\/a>, <a [^>]*>7<\/a>/);
  expect(rows[2]).toMatch(/Exercise<\/span> <span class="title">Who plans what/);
  expect(rows[2]).toContain('p. <a');
  expect(html).toContain('<em>Pens</em>');
  expect(html).toContain('Everything &lt;once&gt;');
  expect(html).toMatch(/Day 2 <span class="span">13:30–13:52<\/span>/);
});

test('no notes, no tasks, no questions, no answers', () => {
  expect(html).not.toMatch(/Ask who has been|Stay neutral|Write down who plans|The agenda of Tunis says so/);
});

test('without deck and handbook there is no column for them', async () => {
  const bare = everything.replace('deck: talk\nhandbook: book\n', '');
  const alone = writeSessionPage(
    planOf(librarySaying(bare, 'everything'), 'everything'),
    noLocators,
    templates,
  );
  expect(await htmlFaults(alone)).toEqual([]);
  expect(textOf(alone)).not.toMatch(/class="(slides|pages)"/);
});

test('no row looks like a box of the book, whose style is in the same file', () => {
  const kinds = new Set((rows ?? []).map((row) => row.split('"')[0] ?? ''));
  expect(kinds.size).toBeGreaterThan(2);
  const book = readFileSync(new URL('../../templates/web/book.css', import.meta.url), 'utf8');
  const selectors = [...book.matchAll(/^ *([^@\n{}]+)\{/gm)].flatMap(([, list]) => (list ?? '').split(', '));
  const bare = selectors.map((selector) => /^\.([a-z-]+)/.exec(selector)?.[1] ?? '');
  expect(bare.filter((name) => kinds.has(name))).toEqual([]);
});
