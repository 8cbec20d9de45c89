/** The faces a deck is set in become rules with the fonts inside them; faces no slide needs stay away. */
import { elementsOf, type Tree, type TreeElement } from './tree.ts';

interface Face {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** Whether anything in the deck is set in it. */
  readonly used: (elements: readonly TreeElement[]) => boolean;
}

const always = () => true;
const has = (name: string) => (elements: readonly TreeElement[]) =>
  elements.some((element) => element.name === name);
const layout =
  (...names: readonly string[]) =>
  (elements: readonly TreeElement[]) =>
    elements.some(
      ({ name, attributes }) =>
        name === 'section' && names.includes((attributes.class ?? '').split(' ')[0] ?? ''),
    );

export const deckFaces: readonly Face[] = [
  {
    file: 'SourceSans3-Regular.ttf.woff2',
    family: 'Source Sans 3',
    weight: 400,
    style: 'normal',
    used: always,
  },
  {
    file: 'SourceSans3-Semibold.ttf.woff2',
    family: 'Source Sans 3',
    weight: 600,
    style: 'normal',
    used: always,
  },
  {
    file: 'SourceSans3-It.ttf.woff2',
    family: 'Source Sans 3',
    weight: 400,
    style: 'italic',
    used: has('em'),
  },
  {
    file: 'SourceSerif4Display-Regular.ttf.woff2',
    family: 'Source Serif 4 Display',
    weight: 400,
    style: 'normal',
    used: layout('title', 'closing', 'section', 'statement', 'question', 'definition', 'steps'),
  },
  {
    file: 'SourceSerif4-Regular.ttf.woff2',
    family: 'Source Serif 4',
    weight: 400,
    style: 'normal',
    used: layout('definition'),
  },
  {
    file: 'SourceCodePro-Regular.ttf.woff2',
    family: 'Source Code Pro',
    weight: 400,
    style: 'normal',
    used: has('code'),
  },
];

/** `fonts` by file name, as they lie in `templates/fonts`. */
export function fontCss(tree: Tree, fonts: ReadonlyMap<string, Uint8Array>): string {
  const elements = elementsOf(tree);
  return deckFaces
    .filter(({ used }) => used(elements))
    .map((face) => faceRule(face, fonts))
    .join('\n');
}

function faceRule({ file, family, weight, style }: Face, fonts: ReadonlyMap<string, Uint8Array>): string {
  const bytes = fonts.get(file);
  if (bytes === undefined) throw new Error(`the font ${file} was not handed to the deck`);
  const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")`;
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: ${source}; }`;
}
