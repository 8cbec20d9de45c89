import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faceWidth, type TypeFace } from '../../../src/craft/draw/advance.ts';
import { readAdvances } from './read-advances.ts';

const packages = new URL('../../../node_modules/@fontsource/arimo/files/', import.meta.url);
const vendored = new URL('../../../templates/fonts/', import.meta.url);

/** The web font comes in parts, one for each script. */
const arimo = (style: string) =>
  ['latin', 'latin-ext', 'cyrillic'].map((script) => new URL(`arimo-${script}-${style}.woff`, packages));

const files: Readonly<Record<TypeFace, readonly URL[]>> = {
  sans: [new URL('SourceSans3-Regular.ttf.woff2', vendored)],
  'sans-semibold': [new URL('SourceSans3-Semibold.ttf.woff2', vendored)],
  'sans-bold': [new URL('SourceSans3-Bold.ttf.woff2', vendored)],
  'serif-display': [new URL('SourceSerif4Display-Regular.ttf.woff2', vendored)],
  serif: [new URL('SourceSerif4-Regular.ttf.woff2', vendored)],
  arimo: arimo('400-normal'),
  'arimo-bold': arimo('700-normal'),
  'arimo-italic': arimo('400-italic'),
};

const latin = Array.from({ length: 0x17f - 0x20 + 1 }, (_, at) => at + 0x20);
const cyrillic = Array.from({ length: 0x44f - 0x410 + 1 }, (_, at) => at + 0x410);
const signs = [...'‐‑–—‘’“”„†•…′″‹›€−≤≥'].map((sign) => sign.codePointAt(0) ?? 0);

test.each(Object.keys(files) as TypeFace[])('the table of %s is that of the font', (face) => {
  const advances = new Map(files[face].flatMap((file) => [...readAdvances(readFileSync(file))]));
  const letters =
    face === 'sans' || face === 'sans-semibold' ? [...latin, ...signs] : [...latin, ...cyrillic, ...signs];
  // Controls and the soft hyphen are not seen.
  const known = letters.filter(
    (code) => advances.has(code) && code !== 0xad && !(code > 0x7e && code < 0xa0),
  );
  expect(known.length).toBeGreaterThan(250);
  const wrong = known.filter(
    (code) => Math.abs(faceWidth(String.fromCodePoint(code), face) * 1000 - (advances.get(code) ?? 0)) > 1,
  );
  expect(wrong.map((code) => String.fromCodePoint(code))).toEqual([]);
});
