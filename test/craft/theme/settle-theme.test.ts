import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/craft/theme/colour.ts';
import { contrastRules } from '../../../src/craft/theme/contrast-rules.ts';
import { groundOf } from '../../../src/craft/theme/grounds.ts';
import { shippedThemes, type Theme } from '../../../src/model/theme.ts';
import { faultsOf, ownTheme, shippedTheme } from './themes.ts';

const schemes = ['light', 'dark'] as const;

function low(theme: Theme): readonly string[] {
  const pairs = schemes.flatMap((scheme) =>
    contrastRules.flatMap(({ front, grounds, ratio }) =>
      grounds.map((ground) => ({ scheme, front, ground, ratio })),
    ),
  );
  return pairs
    .filter(
      ({ scheme, front, ground, ratio }) => contrast(theme[scheme][front], theme[scheme][ground]) < ratio,
    )
    .map(({ scheme, front, ground }) => `${scheme}: ${front} on ${ground}`);
}

describe.each(shippedThemes)('%s', (id) => {
  const theme = shippedTheme(id);

  test('keeps the contrast it asks of others', () => {
    expect(low(theme)).toEqual([]);
  });

  test.each(schemes)('%s: whatever stands on a ground can be read there', (scheme) => {
    for (const name of ['paper', 'tint', 'deep', 'primary'] as const) {
      const { ground, words, soft, strong, warm } = groundOf(theme, scheme, name);
      for (const colour of [words, soft, strong])
        expect.soft(contrast(colour, ground), `${name} ${colour}`).toBeGreaterThanOrEqual(4.5);
      expect.soft(contrast(warm, ground), `${name} ${warm}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('two colours make a whole theme', () => {
  test.each([
    ['deep blue', '14406b', 'c2410c'],
    ['bright red', 'c8102e', '00838f'],
    ['black', '000000', '767676'],
    ['dark green', '0a5c36', 'b8860b'],
  ])('%s', (_name, primary, accent) => {
    const theme = ownTheme(`primary: "${primary}"`, `accent: "${accent}"`);
    expect(theme.light).toMatchObject({ primary: `#${primary}`, accent: `#${accent}`, deep: `#${primary}` });
    expect(low(theme)).toEqual([]);
  });

  test('what it says of the dark variant stands, the rest is made from its light colours', () => {
    const theme = ownTheme('primary: "14406b"', 'dark: { accent: "ffd23f" }');
    expect(theme.dark.accent).toBe('#ffd23f');
    expect(contrast(theme.dark.primary, theme.dark.paper)).toBeGreaterThanOrEqual(4.5);
    expect(theme.dark.primary).not.toBe(shippedTheme('lectern').dark.primary);
  });

  test('without colours it is the theme it rests on', () => {
    const { light, dark, fonts, marks } = shippedTheme('beacon');
    expect(ownTheme('from: beacon')).toMatchObject({ id: 'mine', light, dark, fonts, marks });
  });
});

describe('colours too much alike', () => {
  test('are told with a colour that passes', () => {
    const [fault] = faultsOf('primary: "9ab8d6"');
    const [, proposed = ''] = /"(#[0-9a-f]{6})"/.exec(fault?.cure ?? '') ?? [];
    expect(faultsOf(`primary: "${proposed}"`)).toEqual([]);
  });

  test('every one that is made can be seen, so that nothing is told of what nobody wrote', () => {
    expect(faultsOf('paper: "102030"')).toEqual([]);
    expect(faultsOf('deep: "ffd23f"')).toEqual([]);
  });
});
