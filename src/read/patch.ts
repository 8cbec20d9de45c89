/** A faulty text → one of the same length in which the fault is mended, so that the parser finds the next fault too. */
import type { Code } from '../model/codes.ts';
import type { Complaint, Lexeme } from './yaml.ts';

/** A piece of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What to write over the text from `start`; never longer or shorter than what it covers. */
export interface Patch {
  readonly start: number;
  readonly text: string;
}

/** A way of mending what was written, on the text as it is. */
export interface Mend {
  /** In a contributor's words: `Put it in quotation marks`. */
  readonly does: string;
  readonly edits: readonly (Stretch & { readonly text: string })[];
}

/** A fault of writing, with the ways of mending it, best first. */
export interface Finding {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly cure: string;
  readonly patches: readonly (readonly Patch[])[];
  /** What its writer may have meant, to be tried: only what leaves no doubt is offered. */
  readonly mends?: readonly Mend[];
}

/** What is looked at to find out what a complaint is about. */
export interface Scene {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly complaint: Complaint;
  /** The line complained about. */
  readonly line: Line;
}

interface Said {
  readonly message: string;
  readonly cure: string;
  readonly code?: Code;
  readonly mends?: readonly Mend[] | undefined;
}

/** A fault the parser has no word for; where nothing better is known, leaving its line out may help. */
export function finding(
  { text }: Scene,
  start: number,
  said: Said,
  patches: Finding['patches'] = [],
): Finding {
  const { code = 'yaml-syntax', message, cure, mends = [] } = said;
  return {
    code,
    start,
    end: start + 1,
    message,
    cure,
    patches: [...patches, [blankLine(lineAt(text, start))]],
    mends,
  };
}

/** One text in place of one stretch. */
export function mend(does: string, { start, end }: Stretch, text: string): readonly Mend[] {
  return [{ does, edits: [{ start, end, text }] }];
}

export function patched(text: string, patches: readonly Patch[]): string {
  let made = '';
  let at = 0;
  for (const { start, text: over } of [...patches].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    made += text.slice(at, start) + over;
    at = start + over.length;
  }
  return made + text.slice(at);
}

/** A line of a text, without its end. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

export function lineAt(text: string, offset: number): Line {
  // lastIndexOf takes a place before the text for its first character, and would find a line end there.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') };
}

/** The next line, or undefined at the end. */
export function lineAfter(text: string, line: Line): Line | undefined {
  const end = text.indexOf('\n', line.start);
  return end === -1 || end + 1 >= text.length ? undefined : lineAt(text, end + 1);
}

export function blankLine(line: Line): Patch {
  return { start: line.start, text: ' '.repeat(line.text.length) };
}
