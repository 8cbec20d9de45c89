/** Characters nobody can see and nobody means: controls, bidirectional overrides, isolates left open. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Fix, replacing } from '../model/edit.ts';
import { lineSpan, type SourceText, type Span } from '../model/span.ts';

/** Controls but tab and line ends, separators of lines, bidirectional overrides, annotations, a byte order mark within, unreadable bytes. */
const refused = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\ufff9-\ufffb\ufffd]|(?<!^)\ufeff|\r(?!\n)/gu;
const isolates = /[\u2066-\u2069]/gu;

/** Lines that end as no editor ends them today: to YAML the whole file is one line. */
export function oldLineEnds({ path, text }: SourceText): Diagnostic | undefined {
  const first = text.indexOf('\r');
  if (first === -1 || text.includes('\n')) return undefined;
  const ends = [...text.matchAll(/\r/g)].map(({ index }) => ({
    span: { path, start: index, end: index + 1 },
    text: '\n',
  }));
  const [edit, ...edits] = ends;
  const fix: Fix | undefined =
    edit === undefined ? undefined : { does: 'Write the line ends of today', edits: [edit, ...edits] };
  return {
    code: 'text-control',
    severity: 'error',
    span: { path, start: first, end: first + 1 },
    message: 'The lines of this file end as on old Macs: U+000D',
    cure: 'Save the file with line ends of Unix or Windows',
    fix,
  };
}

export function characterFaults(source: SourceText): readonly Diagnostic[] {
  const found = [...source.text.matchAll(refused)].map((match) => fault(source, match.index, match[0]));
  return [...found, ...openIsolates(source)];
}

/** An isolate must be closed on its own line, else it reaches into what follows. */
function openIsolates(source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  let lineAt = 0;
  for (const line of source.text.split('\n')) {
    const open: number[] = [];
    for (const match of line.matchAll(isolates)) {
      if (match[0] !== '\u2069') open.push(match.index);
      else if (open.pop() === undefined) found.push(fault(source, lineAt + match.index, match[0]));
    }
    found.push(...open.map((at) => fault(source, lineAt + at, line[at] ?? '')));
    lineAt += line.length + 1;
  }
  return found;
}

function fault({ path, text }: SourceText, at: number, character: string): Diagnostic {
  if (character === '\ufffd') return unreadable(path, at);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'text-control',
    severity: 'error',
    span: { path, start: at, end: at + character.length },
    message: `An invisible control character stands here: U+${code}`,
    ...cureOf(character, { path, start: at, end: at + character.length }, text),
  };
}

/** What turns text round may have been meant to where some of it runs from right to left: its writer must look. */
function cureOf(character: string, span: Span, text: string): Pick<Diagnostic, 'cure' | 'fix'> {
  if (/[\u0085\u2028\u2029]/.test(character))
    return { cure: 'Write a space', fix: replacing(span, ' ', 'Write a space') };
  const cure = 'Delete it; retype the words around it if need be';
  const isTurning = /[\u202a-\u202e\u2066-\u2069]/.test(character) && hasRightToLeft(lineOf(text, span));
  return isTurning || character === '\r'
    ? { cure }
    : { cure, fix: { does: 'Delete it', edits: [{ span, text: '' }] } };
}

function hasRightToLeft(words: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(words);
}

function lineOf(text: string, span: Span): string {
  const { start, end } = lineSpan(text, span);
  return text.slice(start, end);
}

function unreadable(path: string, at: number): Diagnostic {
  return {
    code: 'text-control',
    severity: 'error',
    span: { path, start: at, end: at + 1 },
    message: 'A character that could not be read stands here: U+FFFD',
    cure: 'Save the file as UTF-8, then write the character again',
  };
}
