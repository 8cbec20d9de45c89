/** Lexemes → anchors, aliases and tags, refused where they stand and taken out of the text. */
import { placeOf } from '../model/span.ts';
import { type Finding, lineAt, type Mend, mend, type Patch } from './patch.ts';
import { quotingMends } from './quoting-mends.ts';
import { writtenOut } from './written-out.ts';
import type { Lexeme } from './yaml.ts';

export function refusedLexemes(text: string, lexemes: readonly Lexeme[]): readonly Finding[] {
  const anchors = lexemes.filter(({ kind }) => kind === 'anchor');
  const names = new Set(anchors.map(({ source }) => source.slice(1)).filter((name) => name !== ''));
  const isWord = ({ kind, source }: Lexeme): boolean =>
    (kind === 'alias' && !names.has(source.slice(1))) || (kind === 'anchor' && source === '&');
  const aliases = lexemes.filter((lexeme) => lexeme.kind === 'alias' && !isWord(lexeme));
  return [
    ...together(text, [...anchors.filter((lexeme) => !isWord(lexeme)), ...aliases]),
    ...lexemes.filter(isWord).map((lexeme) => starDash(text, lexeme) ?? misread(text, lexeme)),
    ...lexemes.filter(({ kind }) => kind === 'explicit-key-ind').map((lexeme) => misread(text, lexeme)),
    ...lexemes.filter(({ kind }) => kind === 'tag').map((lexeme) => tag(text, lexeme)),
  ].sort((one, other) => one.start - other.start);
}

/** One anchor and its aliases are one device, and a file that uses several has one habit: a single message with all the lines. */
function together(text: string, lexemes: readonly Lexeme[]): readonly Finding[] {
  const [first, ...others] = [...lexemes].sort((one, other) => one.start - other.start);
  if (first === undefined) return [];
  const lines = [...new Set(others.map(({ start }) => placeOf(text, start).line))];
  const also = lines.length === 0 ? '' : `; so do ${lineList(lines)}`;
  return [
    {
      ...spanOf(first),
      code: 'yaml-anchor',
      message: `${clip(first.source)} makes one place of the file stand in another${also}`,
      cure: 'Write the text out in each place, or refer to things by their ids',
      patches: [lexemes.map(without)],
      mends: writtenOut(text, lexemes),
    },
  ];
}

const mostLines = 5;

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).join(', ');
  const more = lines.length - mostLines;
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** An alias leaves an empty text behind, since something must stand in its place. */
function without({ kind, start, source }: Lexeme): Patch {
  return { start, text: kind === 'alias' ? '""'.padEnd(source.length) : ' '.repeat(source.length) };
}

/** `* Say who`, where a list of other programs starts its lines so. */
function starDash(text: string, lexeme: Lexeme): Finding | undefined {
  const line = lineAt(text, lexeme.start);
  if (lexeme.source !== '*' || text.slice(line.start, lexeme.start).trim() !== '') return undefined;
  const cure = 'Start the line with a dash and a space';
  return {
    ...spanOf(lexeme),
    code: 'yaml-syntax',
    message: 'To YAML * is no dash',
    cure,
    patches: [[{ start: lexeme.start, text: '-' }]],
    mends: mend(cure, { start: lexeme.start, end: lexeme.start + 1 }, '-'),
  };
}

/** `- *Important* words`: emphasis at the start of a text. */
function misread(text: string, lexeme: Lexeme): Finding {
  const [mark = ''] = lexeme.source;
  return {
    ...spanOf(lexeme),
    code: mark === '?' ? 'yaml-syntax' : 'yaml-anchor',
    message: `A text cannot start with ${mark}, which has a meaning of its own in YAML`,
    cure: 'Put the whole text in quotation marks',
    patches: [[{ start: lexeme.start, text: '.' }]],
    mends: quotingMends(text, lexeme.start),
  };
}

function tag(text: string, lexeme: Lexeme): Finding {
  const line = lineAt(text, lexeme.start);
  const behind = line.text.slice(lexeme.start - line.start + lexeme.source.length).trim();
  return {
    ...spanOf(lexeme),
    code: 'yaml-tag',
    message: `${clip(lexeme.source)} is a tag; tags are not used in Lectern content`,
    cure:
      behind === '' || !lexeme.source.startsWith('!!')
        ? 'Take it away, or put the text in quotation marks'
        : 'Take it away',
    patches: [[{ start: lexeme.start, text: ' '.repeat(lexeme.source.length) }]],
    mends: lexeme.source.startsWith('!!') ? withoutTag(text, lexeme) : quotingMends(text, lexeme.start),
  };
}

function withoutTag(text: string, lexeme: Lexeme): readonly Mend[] {
  const end = lexeme.start + lexeme.source.length;
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return mend('Take the tag away', { start: lexeme.start, end: end + blanks }, '');
}

function spanOf({ start, source }: Lexeme): { readonly start: number; readonly end: number } {
  return { start, end: start + source.length };
}

function clip(source: string): string {
  return source.length > 24 ? `${source.slice(0, 23)}…` : source;
}
