import { describe, expect, test } from 'vitest';
import { dressAll, fixedHues, seriesHues } from '../../../src/craft/draw/hue.ts';
import { paletteOf } from '../../../src/craft/draw/palette.ts';
import { contrast } from '../../../src/craft/theme/colour.ts';
import { shippedThemes } from '../../../src/model/theme.ts';
import { shippedTheme } from '../theme/themes.ts';

const palettes = [
  ...(['light', 'print', 'dark'] as const).map((scheme) => [scheme, paletteOf(scheme)] as const),
  ...shippedThemes.flatMap((id) =>
    (['light', 'dark'] as const).map(
      (scheme) => [`${id}, ${scheme}`, paletteOf(scheme, shippedTheme(id)[scheme])] as const,
    ),
  ),
];

describe.each(palettes)('%s', (_name, palette) => {
  test.each([...fixedHues, ...seriesHues])('%s stands off the paper, and its text is readable', (hue) => {
    expect(contrast(palette[hue], palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette[`${hue}-text`], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[`${hue}-text`], palette.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[`${hue}-on`], palette[hue])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette[`${hue}-tint`])).toBeGreaterThanOrEqual(7);
  });

  test('quiet text is still text', () => {
    expect(contrast(palette.quiet, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.quiet, palette.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.line, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

test('lanes and stakeholder groups keep their colour whatever stands beside them', () => {
  expect(dressAll(['Votes', 'IGF', 'Civil society']).map(({ hue }) => hue)).toEqual([
    'series-1',
    'igf',
    'civil-society',
  ]);
  expect(dressAll(['civil-society', 'igf']).map(({ hue }) => hue)).toEqual(['civil-society', 'igf']);
});

test('things side by side differ in more than colour', () => {
  const dresses = dressAll(['wsis', 'wgig', 'igf', 'icann', 'ec', 'other']);
  expect(new Set(dresses.map(({ shape }) => shape)).size).toBe(6);
  expect(new Set(dressAll(['a', 'b', 'c']).map(({ texture }) => texture)).size).toBe(3);
});

test('on slides the first series wear the theme, and lanes do not', () => {
  const { light } = shippedTheme('beacon');
  const [ours, worn] = [paletteOf('light'), paletteOf('light', light)];
  expect([worn['series-1'], worn['series-2']]).toEqual([light.primary, light.accent]);
  expect(worn.wsis).toBe(ours.wsis);
});
