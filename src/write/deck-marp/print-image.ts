/** A figure's file and description become a Markdown image that Marp takes for nothing more. */
import { type Markdown, markdown } from './markdown.ts';

export function printImage(file: string, alternative: string): Markdown {
  const words = alternative.trim().split(/\s+/).map(harmlessWord);
  return markdown(`![${words.join(' ')}](${file})`);
}

/** Marp reads sizes, filters and places out of a description: `contrast` would be applied and lost. */
const keyword =
  /^(?:bg|fit|auto|contain|cover|left|right|vertical|horizontal|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?=:|$)|^(?:left|right|w|h|width|height):|^[\d.]+%$/;

/** A joiner that cannot be seen or heard makes it another word. */
const joiner = '\u2060';

function harmlessWord(word: string): string {
  const plain = word.replaceAll(/[*_`[\]<>\\~]|&(?=#|\w+;)/g, (character) => likenesses[character] ?? '');
  return keyword.test(plain) ? joiner + plain : plain;
}

/** Backslashes and entities are lost inside a description, so signs with a meaning give way to their likenesses. */
const likenesses: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '<': '‹',
  '>': '›',
  '*': '∗',
  _: '‗',
  '`': '’',
  '~': '∼',
  '\\': '∖',
  '&': '＆',
};
