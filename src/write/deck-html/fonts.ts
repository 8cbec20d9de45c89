/** The faces a deck is set in become rules with the fonts inside them; faces no slide needs stay away. */
import { cssName, heaviest, lightest } from '../../craft/theme/weights.ts';
import { perObject } from '../../model/per-object.ts';
import type { Theme, ThemeFace, ThemeFamily, ThemeFonts } from '../../model/theme.ts';
import { elementsOf, type Tree, type TreeElement } from './tree.ts';

interface UsedFace extends ThemeFace {
  readonly family: string;
}

/** What some slides hold that decides on the faces they need: elements by name, and layouts. */
export interface Lettering {
  readonly names: ReadonlySet<string>;
  readonly layouts: ReadonlySet<string>;
}

export function letteringOf(tree: Tree): Lettering {
  const elements = elementsOf(tree);
  return { names: new Set(elements.map(({ name }) => name)), layouts: new Set(elements.map(layoutOf)) };
}

/** `fonts` by file name, as they lie in `templates/fonts`. */
export function fontCss(
  lettering: readonly Lettering[],
  theme: Theme,
  fonts: ReadonlyMap<string, Uint8Array>,
): string {
  const faces = new Map(usedFaces(lettering, theme.fonts).map((face) => [keyOf(face), face]));
  return [...faces.values()].map((face) => faceRule(face, fonts)).join('\n');
}

function usedFaces(
  lettering: readonly Lettering[],
  { text, display, quote }: ThemeFonts,
): readonly UsedFace[] {
  const has = (name: string): boolean => lettering.some(({ names }) => names.has(name));
  const shows = (wanted: ReadonlySet<string>): boolean =>
    lettering.some(({ layouts }) => [...wanted].some((layout) => layouts.has(layout)));
  return [
    ...facesOf(text, 'normal', [lightest(text), heaviest(text)]),
    ...(has('em') ? facesOf(text, 'italic', [lightest(text)]) : []),
    ...(shows(displayed) ? facesOf(display, 'normal', [heaviest(display)]) : []),
    ...(shows(quoting) ? facesOf(quote, 'normal', [lightest(quote)]) : []),
    ...(has('svg') ? drawingFaces : []),
    ...(has('code') ? [codeFace] : []),
  ];
}

/** Layouts that set something in the display face. */
const displayed: ReadonlySet<string> = new Set(
  'title closing section statement question definition steps'.split(' '),
);
const quoting: ReadonlySet<string> = new Set(['definition']);

/** What drawings are measured and lettered in, whatever the theme. */
const drawingFaces: readonly UsedFace[] = [
  { file: 'SourceSans3-Regular.ttf.woff2', family: 'Source Sans 3', weight: 400, style: 'normal' },
  { file: 'SourceSans3-Semibold.ttf.woff2', family: 'Source Sans 3', weight: 600, style: 'normal' },
];

const codeFace: UsedFace = {
  file: 'SourceCodePro-Regular.ttf.woff2',
  family: 'Source Code Pro',
  weight: 400,
  style: 'normal',
};

function layoutOf({ name, attributes }: TreeElement): string {
  return name === 'section' ? ((attributes.class ?? '').split(' ')[0] ?? '') : '';
}

function facesOf(
  { family, faces }: ThemeFamily,
  style: ThemeFace['style'],
  weights: readonly number[],
): readonly UsedFace[] {
  return faces
    .filter((face) => face.style === style && weights.includes(face.weight))
    .map((face) => ({ ...face, family }));
}

function keyOf({ family, weight, style }: UsedFace): string {
  return `${family} ${weight} ${style}`;
}

function faceRule({ file, family, weight, style }: UsedFace, fonts: ReadonlyMap<string, Uint8Array>): string {
  const bytes = fonts.get(file);
  if (bytes === undefined) throw new Error(`the font ${file} was not handed to the deck`);
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
  return `@font-face { font-family: "${cssName(family)}"; font-weight: ${weight}; font-style: ${style}; src: ${source}; }`;
}

const base64 = perObject((bytes: Uint8Array): string => Buffer.from(bytes).toString('base64'));
