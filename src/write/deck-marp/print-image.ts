/** A figure's file and description become a Markdown image that Marp takes for nothing more. */
import { type Markdown, markdown } from './markdown.ts';
import { escapeMarkdown } from './markdown-unsafe.ts';

export function printImage(file: string, alternative: string): Markdown {
  const words = alternative.trim().split(/\s+/).map(harmlessWord);
  return markdown(`![${words.join(' ')}](${file})`);
}

/** Marp reads sizes, filters and places out of a description: `contrast` would be applied and lost. */
const keyword =
  /^(?:bg|fit|auto|contain|cover|left|right|vertical|horizontal|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?=:|$)|^(?:left|right|w|h|width|height):|^[\d.]+%$/;

function harmlessWord(word: string): string {
  if (!keyword.test(word)) return escapeMarkdown(word);
  const [first = '', ...others] = [...word];
  return `&#${first.codePointAt(0)};${escapeMarkdown(others.join(''))}`;
}
