import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deck, Slide } from '../../../src/compose/deck/deck.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import { cutDeck } from '../../../src/lay/cut-deck.ts';
import { measureFit } from '../../../src/write/deck-html/fit.ts';
import { deck } from '../deck-fixture.ts';
import { body, passage, points, slides, table } from '../deck-nouns.ts';
import { htmlOf, htmlWithPicture } from '../deck-supplies.ts';
import { pngOf } from '../png.ts';

let press: OpenPress;
beforeAll(async () => {
  press = await openPress({ notice: () => {} });
});
afterAll(() => press.close());

/** Set densely and left whole: the judge is to see what the cut would have parted. */
async function faultsOf(shown: readonly Slide[]) {
  const measured: Deck = { ...deck, slides: shown.map((slide) => ({ ...slide, density: 'dense' })) };
  return measureFit(measured, await htmlOf(measured), press);
}

const long =
  'A point that says far more than anybody could read while somebody else is speaking about another thing';

test('the fixture fits, every layout of it, in both ratios', async () => {
  for (const ratio of ['16:9', '4:3'] as const) {
    const { deck: cut, diagnostics } = cutDeck({ ...deck, ratio });
    const faults = await measureFit(cut, await htmlOf(cut), press);
    // One title was written for the wide ratio; cut and judge must agree on it.
    expect
      .soft(
        faults.map(({ span }) => span),
        ratio,
      )
      .toEqual(diagnostics.map(({ span }) => span));
  }
});

test.each([
  ['16:9', 2400, 1800],
  ['16:9', 900, 2000],
  ['16:9', 3000, 700],
  ['4:3', 2400, 1800],
] as const)(
  'a picture in %s gives way to its title and credit, %d by %d pixels',
  async (ratio, width, height) => {
    const shown = deck.slides.filter(({ layout }) => layout === 'picture');
    const { deck: cut } = cutDeck({ ...deck, ratio, slides: shown });
    const page = await htmlWithPicture(cut, pngOf(width, height));
    expect(shown).toHaveLength(1);
    expect(await measureFit(cut, page, press)).toEqual([]);
  },
);

test('too many points are reported at their block, with how much to cut', async () => {
  const wall = points('wall', ...Array.from({ length: 8 }, () => long));
  const [fault, ...others] = await faultsOf(
    slides({ id: 'wall', layout: 'points', title: 'A wall', bodies: [wall] }),
  );
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ code: 'slide-overflow', severity: 'error', span: wall.span });
  expect(fault?.message).toMatch(/slide 1 \(wall\) is \d{2,3} pixels too high/);
  expect(fault?.cure).toMatch(/cut about \d+ characters/);
});

test('a table too long is cut by rows', async () => {
  const rows = table('rows', ['One', 'Two'], ...Array.from({ length: 16 }, () => ['a', 'b']));
  const [fault] = await faultsOf(slides({ id: 'rows', layout: 'table', title: 'Rows', bodies: [rows] }));
  expect(fault).toMatchObject({ code: 'slide-overflow', span: rows.span });
  expect(fault?.cure).toMatch(/^cut about \d rows/);
});

test('a figure that reaches into its note is reported at the figure', async () => {
  const [chart] = deck.slides.filter(({ layout }) => layout === 'chart').flatMap(({ bodies }) => bodies);
  if (chart?.kind !== 'chart') throw new Error('the fixture has no chart');
  const categories = Array.from({ length: 40 }, (_, at) => `Meeting ${at}`);
  const values = categories.map(() => ({ value: 7, bound: 'exact' as const }));
  const tall = {
    ...chart,
    chart: { ...chart.chart, form: 'bars' as const, categories, series: [{ title: 'On site', values }] },
  };
  const faults = await faultsOf(slides({ id: 'tall', layout: 'chart', title: 'Tall', bodies: [tall] }));
  expect(faults[0]).toMatchObject({ code: 'slide-overflow', span: tall.span });
});

test('points that reach into the caution below them are reported', async () => {
  const wall = points('wall', ...Array.from({ length: 5 }, () => long));
  const caution = body({ kind: 'callout', key: 'c', content: { form: 'caution', text: passage(long) } });
  const faults = await faultsOf(
    slides({ id: 'c', layout: 'points', title: 'Into', bodies: [wall, caution] }),
  );
  expect(faults.map(({ span }) => span)).toEqual([wall.span]);
});

test('a word wider than its slide breaks', async () => {
  const wide = points('wide', 'W'.repeat(80), `https://example.org/${'path/'.repeat(40)}`);
  const shown = slides({ id: 'wide', layout: 'points', title: 'Wide', bodies: [wide] });
  expect(await faultsOf(shown)).toEqual([]);
});

test('a title of three lines is one fault, at the slide', async () => {
  const [slide] = slides({
    id: 'title',
    layout: 'points',
    title: `${long} and ${long}`,
    bodies: [points('p', 'a')],
  });
  const faults = slide === undefined ? [] : await faultsOf([slide]);
  expect(faults.map(({ code, span }) => ({ code, span }))).toEqual([
    { code: 'title-long', span: slide?.span },
  ]);
});

test('a foot of more than two lines is reported', async () => {
  const sources = Array.from({ length: 12 }, (_, at) => ({
    id: `s${at}`,
    text: `Report ${at} of the working group, annex`,
    href: undefined,
  }));
  const [fault] = await faultsOf(
    slides({ id: 'foot', layout: 'points', title: 'Foot', sources, bodies: [points('p', 'a')] }),
  );
  expect(fault?.message).toContain('the sources of slide 1 (foot) take');
});
