/** A drawing → SVG for pages that are light or dark as their reader likes: its colours have names, which the style sheet gives values. */
import { keysOf, tableOf } from '../../model/table.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { Drawing } from './sheet.ts';
import { writeSvg } from './svg.ts';

/** The same marks, their colours named: `var(--drawn-ink)`. `keyPrefix` goes before every id. */
export function screenSvg({ plan, alternative }: Drawing, title: string, keyPrefix: string): string {
  return writeSvg(plan, {
    scheme: 'light',
    colours: undefined,
    keyPrefix,
    title,
    description: alternative.short,
    palette: named,
  });
}

/** What the names mean: on paper and on light screens, and on dark ones. */
export function drawingCss(): string {
  const dark = `@media screen and (prefers-color-scheme: dark) {\n${valuesOf('dark')}}\n`;
  return `${valuesOf('light')}\n${dark}`;
}

const light = paletteOf('light');
const named: Palette = tableOf(keysOf(light).map((role) => [role, `var(--drawn-${role})`]));

function valuesOf(scheme: 'light' | 'dark'): string {
  const values = Object.entries(paletteOf(scheme)).map(([role, colour]) => `  --drawn-${role}: ${colour};`);
  return `:root {\n${values.join('\n')}\n}\n`;
}
