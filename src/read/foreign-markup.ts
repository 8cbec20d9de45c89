/** Lists, headings, tables, HTML and pictures written into a text would print as they stand; their writers meant something else. */
import type { Fix } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { Fault } from './shape/shape.ts';
import type { ScalarStyle } from './tree.ts';

interface Foreign {
  readonly pattern: RegExp;
  readonly what: string;
  readonly cure: string;
}

/**
 * Known by their lines, so not looked for in a text of one line: a cell may begin with `1.`. A wrapped line may well begin
 * with a year and a full stop; only `1.` or two numbers in a row make a list.
 */
const ofLines: readonly Foreign[] = [
  {
    pattern: /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S|^[ \t]*\d{1,3}[.)][ \t]+\S[^\n]*\n[ \t]*\d{1,3}[.)][ \t]+\S/mu,
    what: 'A list is',
    cure: 'Use a points: or steps: block',
  },
  {
    pattern: /^[ \t]*#{1,6}[ \t]+\S/mu,
    what: 'A heading is',
    cure: 'Give the block a title:, or start a new section',
  },
  { pattern: /^[ \t]*\|[^\n]*\|[ \t]*$/mu, what: 'A table is', cure: 'Use a table: block' },
  { pattern: /^[ \t]*(?:```|~~~)/mu, what: 'A code block is', cure: 'Use `code` within the text' },
];

const ofWords: readonly Foreign[] = [
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu,
    what: 'HTML is',
    cure: 'Use *emphasis*, **strong** or a block kind',
  },
  {
    pattern: /&(?:[a-z]{2,8}\d?|#\d{2,5}|#x[0-9a-f]{2,5});/iu,
    what: 'A character by its HTML name is',
    cure: 'Write the character itself',
  },
  { pattern: /!\[[^\]\n]*\]\(/u, what: 'A picture is', cure: 'Use a picture: block' },
  { pattern: /<https?:\/\/[^\s<>]+>/u, what: 'A bare address is', cure: 'Write [words](https://…)' },
];

/** The first of them in a text; the others come to light when it is gone. */
export function foreignMarkup(
  source: string,
  style: ScalarStyle,
  spanIn: (from: number, to: number) => Span,
): Fault | undefined {
  const words = withoutAddresses(withoutCode(source));
  const hasLines = style === 'literal' || style === 'folded' || source.includes('\n');
  const found = [...(hasLines ? ofLines : []), ...ofWords]
    .map((each) => ({ ...each, match: each.pattern.exec(words) }))
    .find(({ match }) => match !== null);
  if (found?.match === undefined || found.match === null) return undefined;
  const { match, what, cure } = found;
  const lead = match[0].length - match[0].trimStart().length;
  const end = match.index + (match[0].includes('\n') ? match[0].indexOf('\n', lead) : match[0].length);
  return {
    code: 'markup-unsupported',
    span: spanIn(match.index + lead, Math.max(end, match.index + lead + 1)),
    message: `${what} not written inside a text`,
    cure,
    fix: asMarkdown(source, match.index + lead, spanIn),
  };
}

/** Those that word processors and pages leave behind. A space that does not break is a space: texts are set by Lectern. */
const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
]);

const tags: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** `<b>new</b>`, and an address alone: what Markdown says as well. */
function asMarkdown(source: string, at: number, spanIn: (from: number, to: number) => Span): Fix | undefined {
  const rest = source.slice(at);
  const [entity = '', named = ''] = /^&(#?\w+);/.exec(rest) ?? [];
  const character = entities.get(named);
  if (character !== undefined)
    return {
      does: 'Write the character',
      edits: [{ span: spanIn(at, at + entity.length), text: character }],
    };
  const address = /^<(https:\/\/[^\s<>()]+)>/.exec(rest);
  const [whole = '', tag = '', words = ''] =
    /^<(b|strong|i|em)>([^\s<>*](?:[^<>*]*[^\s<>*])?)<\/\1>/.exec(rest) ?? [];
  if (address !== null) {
    const [all, url = ''] = address;
    const text = `[${url.replace(/^https:\/\//, '')}](${url})`;
    return { does: 'Write it as a link', edits: [{ span: spanIn(at, at + all.length), text }] };
  }
  const sign = tags[tag];
  if (sign === undefined) return undefined;
  const close = at + whole.length - tag.length - 3;
  return {
    does: `Write ${sign}${words}${sign}`,
    edits: [
      { span: spanIn(at, at + tag.length + 2), text: sign },
      { span: spanIn(close, at + whole.length), text: sign },
    ],
  };
}

/** `[words](<address>)` */
function withoutAddresses(source: string): string {
  return source.replace(/\]\(\s*<[^<>\n]*>/gu, (address) => 'x'.repeat(address.length));
}

/** What is shown as code may look like anything. */
function withoutCode(source: string): string {
  return source.replace(/(?<!`)(`{1,2})(?!`)(.+?)(?<!`)\1(?!`)/gsu, (code) => 'x'.repeat(code.length));
}
