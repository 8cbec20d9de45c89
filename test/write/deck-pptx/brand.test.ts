/** A deck on an organisation's own template: its masters, its layouts, its places where words fit them. */
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/compose/deck/deck.ts';
import { brandFaults, brandServes } from '../../../src/write/deck-pptx/brand/brand-faults.ts';
import { chooseLayout } from '../../../src/write/deck-pptx/brand/choose-layout.ts';
import { attribute, elements } from '../../craft/ooxml/read-xml.ts';
import { templateBytes } from '../../craft/ooxml/template-package.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { points, slides } from '../deck-nouns.ts';
import {
  openDeck,
  outline,
  type Parts,
  partsIn,
  placeholders,
  pptxBytes,
  relations,
  slideXml,
} from './opened-deck.ts';
import { acme, brand, brandOf, layout, ownAgain, poor } from './sample-brands.ts';
import { spokenText } from './spoken-text.ts';

const place = { path: 'templates/themes/acme.yaml', start: 10, end: 20 };

function nameUnder(parts: Parts, number: number): string | undefined {
  const path = relations(parts).find(
    ({ from, type }) => from === `ppt/slides/slide${number}.xml` && type === 'slideLayout',
  )?.target;
  return attribute(elements(parts[path ?? ''] ?? '', 'p:cSld')[0] ?? '', 'name');
}

describe.each([
  ['its own names for layouts', brand],
  ['layouts nobody gave a kind', ownAgain],
])('a template with %s', (_, worn) => {
  const parts = openDeck(deck, { brand: worn });

  test('is all the deck stands on', () => {
    expect(partsIn(parts, 'ppt/slideMasters')).toEqual(worn.masters.map(({ path }) => path));
    expect(partsIn(parts, 'ppt/slideLayouts').toSorted()).toEqual(
      worn.layouts.map(({ path }) => path).toSorted(),
    );
    const names = relations(parts).filter(({ type }) => type === 'slideLayout');
    for (const { target } of names) expect(Object.keys(parts)).toContain(target);
  });

  test('shows every word in the outline', () => {
    for (const slide of deck.slides)
      expect.soft(outline(slideXml(parts, slide.number)), slide.id).toEqual(spokenText(slide));
  });

  test('gives every slide a title placeholder', () => {
    for (const { number } of deck.slides) {
      const types = placeholders(slideXml(parts, number)).map(({ type }) => type);
      expect(types.filter((type) => type === 'title' || type === 'ctrTitle')).toHaveLength(1);
    }
  });

  test('is nowhere at fault for this deck', () => {
    expect(brandFaults(deck, worn, place)).toEqual([]);
  });

  test('makes the same bytes twice', () => {
    expect(pptxBytes(deck, { brand: worn })).toEqual(pptxBytes(deck, { brand: worn }));
  });
});

test('layouts are told by their placeholders', () => {
  const parts = openDeck(deck, { brand });
  const under = new Map(deck.slides.map(({ layout, number }) => [layout, nameUnder(parts, number)]));
  expect(Object.fromEntries(under)).toMatchObject({
    title: 'Start',
    section: 'Teil',
    points: 'Eins',
    'points-figure': 'Zwei',
    table: 'Eins',
    chart: 'Eins',
    diagram: 'Nur Titel',
    columns: 'Zwei',
  });
});

test('words stand where the template has them if they fit there, else where the deck has them', () => {
  const [short, long] = slides(
    { id: 'a', layout: 'points', title: 'Few words', bodies: [points('p', 'One', 'Two')] },
    {
      id: 'b',
      layout: 'points',
      title: 'Many words',
      bodies: [points('q', ...Array.from({ length: 9 }, (_, at) => `${at} ${'many words '.repeat(9)}`))],
    },
  );
  if (short === undefined || long === undefined) throw new Error('no slides');
  const parts = openDeck(deckOf([short, long]), { brand });
  const moved = (number: number) =>
    placeholders(slideXml(parts, number))
      .slice(0, 2)
      .map(({ xml }) => xml.includes('<a:xfrm>'));
  expect(moved(1)).toEqual([false, false]);
  expect(moved(2)[1]).toBe(true);
});

test('slides wear no rules of ours', () => {
  const parts = openDeck(deck, { brand });
  for (const { number } of deck.slides) expect(slideXml(parts, number)).not.toMatch(/name="Rule \d/);
});

describe('a poor template', () => {
  test('is told what it lacks, and which slides need it', () => {
    const [fault, ...more] = brandFaults(deckOf(textSlides), brandOf(templateBytes(poor)), place);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code: 'brand-lacks', severity: 'warning', span: place });
    expect(fault?.message).toMatch(/a title and text, which slides 1, 2 of the deck .* need/);
  });

  test('still carries every word', () => {
    const parts = openDeck(deck, { brand: brandOf(templateBytes(poor)) });
    for (const slide of deck.slides)
      expect.soft(outline(slideXml(parts, slide.number)), slide.id).toEqual(spokenText(slide));
  });

  test('without any title cannot serve', () => {
    const blank = brandOf(templateBytes({ ...acme, layouts: [layout('Leer', 'blank')] }));
    expect(brandServes(deck, blank)).toBe(false);
    expect(chooseLayout('points', blank)).toBeUndefined();
    expect(brandFaults(deck, blank, place)[0]).toMatchObject({ severity: 'error' });
  });

  test('of another size cannot serve', () => {
    const narrow: Deck = { ...deck, ratio: '4:3' };
    expect(brandServes(narrow, brand)).toBe(false);
    expect(brandFaults(narrow, brand, place)[0]?.message).toMatch(/13\.33 × 7\.5 inches.* 10 × 7\.5 inches/);
  });
});

const textSlides = slides(
  { id: 'a', layout: 'points', title: 'One', bodies: [points('p', 'One')] },
  { id: 'b', layout: 'points', title: 'Two', bodies: [points('q', 'Two')] },
);
