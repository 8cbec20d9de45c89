/** Plain text becomes Markdown that reads as exactly that text, in any Marp tool and whatever plugins it has. */
import { type Markdown, markdown } from './markdown.ts';

/** Everything that could mean something. Each pattern matches the one character a backslash takes its meaning from. */
export const unsafe: readonly { readonly match: RegExp; readonly meaning: string }[] = [
  { match: /\\/g, meaning: 'escape' },
  { match: /[*_]/g, meaning: 'emphasis, rule, bullet' },
  { match: /`/g, meaning: 'code' },
  { match: /[[\]]/g, meaning: 'link, image, footnote, task' },
  { match: /!(?=\[)/g, meaning: 'image, also a background' },
  { match: /</g, meaning: 'HTML, address, comment that Marp takes for a directive or a note' },
  { match: /&(?=#|\w+;)/g, meaning: 'entity' },
  { match: /\|/g, meaning: 'table cell' },
  { match: /~/g, meaning: 'strikethrough, fence' },
  { match: /[\^=+](?=[\^=+])/g, meaning: 'superscript, mark, insert, heading underline' },
  { match: /(?<![\\^])\^/g, meaning: 'superscript, inline footnote' },
  { match: /\$/g, meaning: 'formula' },
  { match: /[{}]/g, meaning: 'attributes' },
  { match: /(?<=^|\s)#/g, meaning: 'heading, and the end of one' },
  { match: /(?<=^\s*)[>+=-]/g, meaning: 'quotation, bullet, rule, heading underline' },
  { match: /(?<=^\s*\d+)[.)]/g, meaning: 'numbered list' },
  { match: /(?<=^\s*):/g, meaning: 'container, definition list' },
  { match: /:(?=[\w+-]+:)/g, meaning: 'emoji by name' },
  { match: /:(?=\/\/)/g, meaning: 'bare address made a link' },
  { match: /:(?=:)/g, meaning: 'container' },
];

/** Line ends and runs of spaces are one space: Markdown would read indentation and breaks into them. */
export function escapeMarkdown(text: string): Markdown {
  const line = text.replaceAll(/\s*[\n\r\u2028\u2029\v\f]\s*|[ \t]{2,}|\t/g, ' ');
  return markdown(insertBackslashes(line, unsafePlaces(line)));
}

function unsafePlaces(text: string): ReadonlySet<number> {
  return new Set(unsafe.flatMap(({ match }) => [...text.matchAll(match)].map((found) => found.index)));
}

function insertBackslashes(text: string, places: ReadonlySet<number>): string {
  return [...places]
    .sort((a, b) => b - a)
    .reduce((escaped, place) => `${escaped.slice(0, place)}\\${escaped.slice(place)}`, text);
}
