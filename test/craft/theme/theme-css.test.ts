import { describe, expect, test } from 'vitest';
import { shownLogo } from '../../../src/craft/theme/logo.ts';
import { themeCss, themeRoot } from '../../../src/craft/theme/theme-css.ts';
import { ownTheme, shippedTheme } from './themes.ts';

const beacon = shippedTheme('beacon');

test('a stylesheet finds colours, faces and weights as properties', () => {
  const css = themeRoot(beacon, 'light');
  for (const line of ['--paper: #ffffff;', '--weight-strong: 700;', '--face-display: "Source Sans 3", Arial'])
    expect(css).toContain(line);
  expect(themeRoot(beacon, 'dark')).toContain(`--paper: ${beacon.dark.paper};`);
});

test('slides with a voice of their own have a ground of their own', () => {
  const css = themeCss(beacon, 'light');
  expect(css).toContain(`section:is(.title, .closing) {\n  --ground: ${beacon.light.deep};`);
  expect(css).toContain(`section.section {\n  --ground: ${beacon.light.primary};`);
});

test('in a dark hall no ground is bright', () => {
  expect(themeCss(beacon, 'dark')).toContain(`section.section {\n  --ground: ${beacon.light.primary};`);
});

test('the name of a font cannot end its rule', () => {
  const theme = ownTheme(
    `fonts: { text: { family: 'A"; } x { color: red', faces: [{ file: a.woff2, weight: 400 }] } }`,
  );
  expect(themeRoot(theme, 'light')).toContain('--face-sans: "A  x  color red", Arial');
});

describe('a logo', () => {
  const logo = 'logo: { file: house.png, alternative: The House }';

  test('made for paper gets a white plate on the deep ground', () => {
    expect(shownLogo(ownTheme(logo), 'light')).toMatchObject({ file: 'house.png', plate: '#ffffff' });
  });

  test('stands by itself on light ones', () => {
    expect(shownLogo(ownTheme('openings: quiet', logo), 'light')).toMatchObject({ plate: undefined });
  });

  test('of its own for dark grounds is taken there', () => {
    const both = ownTheme('logo: { file: house.png, on_dark: white.png, alternative: The House }');
    expect(shownLogo(both, 'dark')).toMatchObject({ file: 'white.png', plate: undefined });
  });
});
