import { Marp } from '@marp-team/marp-core';
import { describe, expect, test } from 'vitest';
import { termAnchor } from '../../../src/model/ids.ts';
import { slideClasses } from '../deck-classes.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { body, passage, said, slides } from '../deck-nouns.ts';
import { marpOf, textOf, theme } from '../deck-supplies.ts';

const artifacts = marpOf(deck);
const markdown = textOf(
  artifacts.find(({ path }) => path.endsWith('.md')) ?? { path: '', bytes: new Uint8Array() },
);

function render(source: string) {
  const marp = new Marp({ script: false });
  marp.themeSet.add(theme);
  return marp.render(source);
}

test('the deck’s folder holds the Markdown, the theme and every figure', () => {
  expect(artifacts.map(({ path }) => path.replace('decks/wsis-and-igf/', ''))).toEqual([
    'wsis-and-igf.md',
    'theme.css',
    'figures/phases.svg',
    'figures/groups.svg',
    'figures/attendance.svg',
    'figures/flow.svg',
    'figures/hall.png',
  ]);
});

describe('any Marp tool', () => {
  const { html, css, comments } = render(markdown);

  test('shows one slide for each of the deck’s, in its layout', () => {
    expect(slideClasses(html)).toEqual(deck.slides.map(({ layout }) => layout));
  });

  test('takes notes for notes, whatever they look like', () => {
    expect(comments[2]).toEqual([
      'Note: Ask the room for its own definition first.',
      'Note: footer: remember to thank the host - - > now',
    ]);
    expect(comments.flat()).toHaveLength(2);
  });

  test('finds the theme, which asks for nothing outside', () => {
    expect(css).toContain('Source Sans 3');
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('shows the page of the handbook and the sources at the foot', () => {
    expect(html).toContain('<strong>Handbook p.\u00a014</strong>');
    expect(html).toContain('<footer><em>Geneva Plan of Action, para 13(b)</em>');
  });
});

test('a term is linked where it is first met on a slide, and nowhere else', () => {
  const term = { kind: 'term', anchor: termAnchor('igf'), text: 'IGF', expansion: undefined } as const;
  const twice = body({ kind: 'prose', key: 'p', paragraphs: [passage([term, ...said(' and '), term])] });
  const source = markdownOf(slides({ id: 'a', layout: 'prose', title: 'T', bodies: [twice] }));
  expect(source).toContain('[IGF](../../glossary/igf.html) and IGF');
});

test('a description of Marp’s own words keeps them', () => {
  const picture = body({
    kind: 'picture',
    key: 'hall',
    file: 'hall.png',
    alternative: 'contrast left w:300 of 50%',
    credit: [],
  });
  const source = markdownOf(slides({ id: 'a', layout: 'picture', title: 'T', bodies: [picture] }));
  expect(render(source).html.replaceAll('\u2060', '')).toContain('alt="contrast left w:300 of 50%"');
  expect(render(source).html).not.toContain('filter');
});

function markdownOf(shown: ReturnType<typeof slides>): string {
  const [first] = marpOf(deckOf(shown));
  return first === undefined ? '' : textOf(first);
}

test('a table is set as roomy as its slide allows, by how its cells wrap', () => {
  expect(markdown).toContain('<!-- _class: table roomy -->');
});
