/** The theme sets what the cut reckons with, and nothing is set smaller than the last row can read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gridSizes } from '../../src/lay/bodies/laid-grid.ts';
import { sourceSetting } from '../../src/lay/bodies/laid-sources.ts';
import {
  densitiesFromRoomy,
  footSize,
  noteSize,
  type Setting,
  settingOf,
  slideBottom,
  slideTop,
} from '../../src/lay/setting.ts';
import { comparison } from '../write/deck-nouns.ts';

const css = (file: string) => readFileSync(new URL(`../../templates/deck/${file}`, import.meta.url), 'utf8');
const theme = css('theme.css');

const settings = (['16:9', '4:3'] as const).flatMap((ratio) =>
  densitiesFromRoomy.map((density) => settingOf({ ratio, density, medium: 'screen' })),
);

/** Custom properties by the rules that set them, later rules over earlier ones, as far as the theme uses them. */
function themed({ ratio, density }: Setting, name: string): number {
  const selectors = [
    'section',
    `section.${density}`,
    ...(ratio === '4:3' ? ['section[data-size="4:3"]', `section[data-size="4:3"].${density}`] : []),
    ...(ratio === '4:3' && density !== 'roomy' ? ['section[data-size="4:3"]:not(.roomy)'] : []),
  ];
  const found = selectors.flatMap((selector) => {
    const rules = [...theme.matchAll(/^([^\n{}@]+) \{([^}]*)\}/gm)].filter(([, name]) => name === selector);
    return rules.flatMap(([, , body = '']) => new RegExp(`--${name}: (\\d+)px`).exec(body)?.[1] ?? []);
  });
  return Number(found.at(-1));
}

test.each(settings)('sizes of $ratio $density slides are those of the theme', (setting) => {
  const { edge, head, body, gap, cell } = setting;
  const names = { edge, head, body, gap, cell, note: noteSize, foot: footSize };
  const inTheme = Object.fromEntries(Object.keys(names).map((name) => [name, themed(setting, name)]));
  expect(inTheme).toEqual(names);
});

test('the content of a slide ends where the theme pads it', () => {
  expect(theme).toContain(`padding: ${slideTop}px var(--edge) ${720 - slideBottom}px;`);
});

test.each(settings)('nothing on $ratio $density slides is smaller than can be read', (setting) => {
  expect(setting.body).toBeGreaterThanOrEqual(32);
  expect(setting.cell).toBeGreaterThanOrEqual(24);
  for (const count of [1, 8, 13, 40]) expect(sourceSetting(count, setting).size).toBeGreaterThanOrEqual(16);
  expect(Math.min(noteSize, footSize)).toBeGreaterThanOrEqual(16);
  expect(gridSizes(comparison('c', ['a']), setting).padding).toBeGreaterThan(0);
});
