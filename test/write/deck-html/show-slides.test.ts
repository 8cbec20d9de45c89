import { expect, test } from 'vitest';
import type { Slide } from '../../../src/compose/deck/deck.ts';
import { piecesOf } from '../../../src/write/deck-html/pieces.ts';
import { renderMarp } from '../../../src/write/deck-html/render-marp.ts';
import { elementsOf, readTree } from '../../../src/write/deck-html/tree.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { htmlOf, marpOf, textOf } from '../deck-supplies.ts';

const [markdown = ''] = marpOf(deck)
  .filter(({ path }) => path.endsWith('.md'))
  .map(textOf);
const css = textOf(
  marpOf(deck).find(({ path }) => path.endsWith('theme.css')) ?? { path: '', bytes: new Uint8Array() },
);
const ids = deck.slides.map(({ id }) => id);

/** Every section as Marp makes it, without the number it counts. */
function sections(html: string) {
  const found = elementsOf(readTree(html)).filter(({ name }) => name === 'section');
  return found.map(
    ({
      attributes: { 'data-marpit-pagination': _, 'data-marpit-pagination-total': __, ...rest },
      children,
    }) => ({
      ...rest,
      children,
    }),
  );
}

test('a deck is rendered slide by slide, and Marp makes of the slides what it makes of the whole', () => {
  const pieces = piecesOf(markdown, deck.slides);
  expect(pieces.map(({ slides }) => slides)).toEqual(deck.slides.map((slide) => [slide]));
  const apart = pieces.map((piece) =>
    renderMarp(
      piece.markdown,
      css,
      piece.slides.map(({ id }) => id),
    ),
  );
  const together = renderMarp(markdown, css, ids);
  expect(apart.flatMap(({ html }) => sections(html))).toEqual(sections(together.html));
  expect(new Set(apart.map((piece) => piece.css))).toEqual(new Set([together.css]));
});

test.each([
  ['a style', '<style>h1 { color: red }</style>'],
  ['a class for every slide from here', '<!-- class: lead -->'],
  ['the same among other lines', '<!--\nnote: x\nbackgroundColor: black\n-->'],
  ['a directive for all', '<!-- $theme: gaia -->'],
  ['a page that is not counted', '<!-- _paginate: skip -->'],
  ['the address of a link elsewhere', '[there]: https://example.org'],
  ['a rule that is no end of a slide', '```\n\n---\n\n```'],
])('with %s on a slide of its own template, a deck is rendered as one', (_name, said) => {
  const changed = markdown.replace('\n# ', `\n${said}\n\n# `);
  expect(changed).not.toBe(markdown);
  expect(piecesOf(changed, deck.slides)).toEqual([{ markdown: changed, slides: deck.slides }]);
});

test('a slide that was shown before is not taken for one that says something else', async () => {
  const change = (slide: Slide, at: number): Slide =>
    at === 2 ? { ...slide, seconds: slide.seconds + 60, notes: [] } : slide;
  const before = textOf(await htmlOf(deck));
  const changed = textOf(await htmlOf(deckOf(deck.slides.map(change))));
  const again = textOf(await htmlOf(deck));
  expect(changed).not.toBe(before);
  expect(again).toBe(before);
  const numbered = deck.slides.slice(1).map((slide, at): Slide => ({ ...slide, number: at + 1 }));
  const fewer = textOf(await htmlOf(deckOf(numbered)));
  const numbers = elementsOf(readTree(fewer.slice(fewer.indexOf('<main')))).flatMap(
    ({ attributes }) => attributes['data-marpit-pagination'] ?? [],
  );
  const places = elementsOf(readTree(before.slice(before.indexOf('<main')))).flatMap(
    ({ attributes }) => attributes['data-marpit-pagination'] ?? [],
  );
  expect(numbers).toEqual(places.map((number) => String(Number(number) - 1)));
});
