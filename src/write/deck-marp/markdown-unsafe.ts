/** Plain text becomes Markdown that reads as exactly that text, in any Marp tool and whatever plugins it has. */
import { lastUsed } from '../../model/last-used.ts';
import { type Markdown, markdown } from './markdown.ts';

/** Everything that could mean something. Each pattern matches the place where a backslash, or a `guard`, takes the meaning away. */
export const unsafe: readonly {
  readonly match: RegExp;
  readonly meaning: string;
  readonly guard?: string;
}[] = [
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
  // Names of emoji are looked for after backslashes are gone: an invisible joiner stays in the way.
  { match: /(?<=:)(?=[\w+-]+:)/g, meaning: 'emoji by name', guard: '&#8288;' },
  { match: /:(?=\/\/)/g, meaning: 'bare address made a link' },
  { match: /:(?=:)/g, meaning: 'container' },
];

/** Line ends and runs of spaces are one space: Markdown would read indentation and breaks into them. */
export function escapeMarkdown(text: string): Markdown {
  return escapeSpelling(text, { first: false, last: false });
}

/** The first or last letter spelled as an entity, where what stands beside the text would be misread with it. */
export function escapeSpelling(
  text: string,
  spelled: { readonly first: boolean; readonly last: boolean },
): Markdown {
  const letters = [...text.replaceAll(/\s*[\n\r\u2028\u2029\v\f]\s*|[ \t]{2,}|\t/g, ' ')];
  const guards = guardsOf(letters.join(''));
  let place = 0;
  const escaped = letters.map((letter, at) => {
    const guard = guards.get(place) ?? '';
    place += letter.length;
    const entity = (spelled.first && at === 0) || (spelled.last && at === letters.length - 1);
    if (!entity || letter.trim() === '') return guard + letter;
    return `${guard === '\\' ? '' : guard}&#${letter.codePointAt(0)};`;
  });
  return markdown(escaped.join(''));
}

/** What to insert, by place. The same texts are asked for again and again, and most hold nothing. */
function guardsOf(text: string): ReadonlyMap<number, string> {
  return known(text, () => findGuards(text));
}

const known = lastUsed<ReadonlyMap<number, string>>(8000);

function findGuards(text: string): ReadonlyMap<number, string> {
  return new Map(
    unsafe.flatMap(({ match, guard = '\\' }) =>
      [...text.matchAll(match)].map((found): [number, string] => [found.index, guard]),
    ),
  );
}
