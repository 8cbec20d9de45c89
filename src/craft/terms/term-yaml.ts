/** Terms → a glossary file as an author would write it. */
import type { TermRecord, TopicRecord } from '../../model/term-record.ts';

export function termsYaml(terms: readonly TermRecord[], topics: readonly TopicRecord[]): string {
  const named = topics.flatMap(({ id, title }) => [`  - topic: ${word(id)}`, `    title: ${line(title)}`]);
  return [
    '# yaml-language-server: $schema=../../schema/glossary.json',
    ...(named.length === 0 ? [] : ['topics:', ...named]),
    'terms:',
    ...terms.flatMap(termLines),
    '',
  ].join('\n');
}

function termLines(record: TermRecord): readonly string[] {
  const { status, cite } = record;
  return [
    `  - term: ${word(record.id)}`,
    `    preferred: ${line(record.preferred)}`,
    ...textLines('expansion', record.expansion),
    ...listLines('aliases', record.aliases.map(line)),
    ...textLines('definition', record.definition),
    ...(status === 'preferred' ? [] : [`    status: ${status}`]),
    ...textLines('then', record.once),
    ...textLines('today', record.today),
    ...textLines('usage', record.usage),
    ...(record.topic === undefined ? [] : [`    topic: ${line(record.topic)}`]),
    ...listLines('broader', record.broader.map(word)),
    ...listLines('see', record.see.map(word)),
    ...(cite === 'none' ? ['    cite: none'] : cite === 'inherit' ? [] : listLines('cite', cite.map(word))),
  ];
}

function listLines(key: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`    ${key}: [${items.join(', ')}]`];
}

function textLines(key: string, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const isLong = text.length > 90 || text.includes('\n');
  if (!isLong || !standsInBlock(text)) return [`    ${key}: ${line(text)}`];
  return [`    ${key}: |`, ...text.split('\n').map((each) => (each === '' ? '' : `      ${each}`))];
}

/** A block below a `|` keeps what stands in it, but for its first indent, its last line ends, and signs that are not seen. */
function standsInBlock(text: string): boolean {
  return !/^\s|\s$|[^\n\P{C}]|[\u2028\u2029]|\n[ \t]+(?:\n|$)/u.test(text);
}

/** An id as it is; quoted where YAML would take it for a number or a value. */
function word(id: string): string {
  return /^[a-z][a-z-]*[a-z]$|^[A-Z]{1,2}-\d+$/.test(id) && !valueLike.test(id) ? id : quoted(id);
}

function line(text: string): string {
  return plainWords.test(text) && !valueLike.test(text) ? text : quoted(text);
}

const plainWords = /^\p{L}(?:[\p{L}\p{M}\p{N} .()/’–+-]*[\p{L}\p{M}\p{N}.)])?$/u;
const valueLike = /^(?:true|false|null|yes|no|on|off|y|n|none)$/i;

/** JSON's strings are YAML's; what is not seen is written by its number. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
