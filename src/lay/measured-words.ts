/** Runs of text → the lines they take in a width, without a browser: widths of words, measured once. */
import { faceWidth, type TypeFace } from '../craft/draw/advance.ts';
import { plainText, type Run, type Runs } from '../model/run.ts';
import type { Medium } from './setting.ts';

/** The faces of a text: its own, what stands out in it, what is stressed in it. */
export interface Voice {
  readonly plain: TypeFace;
  readonly strong: TypeFace;
  readonly emphasis: TypeFace;
  /** Added to every letter, in sizes of the type. */
  readonly tracking: number;
}

const sans: Voice = { plain: 'sans', strong: 'sans-semibold', emphasis: 'sans', tracking: 0 };
const arial: Voice = { plain: 'arimo', strong: 'arimo-bold', emphasis: 'arimo-italic', tracking: 0 };
const semibold: Voice = { ...only('sans-semibold'), tracking: -0.009 };
const arialBold = only('arimo-bold');
const display: Voice = { ...only('serif-display'), tracking: -0.005 };
const serif = only('serif');

function only(face: TypeFace): Voice {
  return { plain: face, strong: face, emphasis: face, tracking: 0 };
}

/** What words are for decides their faces. */
export const voices = {
  screen: { words: sans, bold: only('sans-semibold'), title: semibold, display, wording: serif },
  hall: { words: arial, bold: arialBold, title: arialBold, display: arialBold, wording: arial },
} as const satisfies Record<Medium, object>;

/** A word and what stands before it, in sizes of the type. */
interface Word {
  readonly text: string;
  readonly width: number;
  /** Nothing where a line may break inside what is written as one: after a hyphen. */
  readonly space: number;
}

/** What is known of a text in a voice: its words, and how many lines they took in each width asked for. */
interface Measured {
  readonly words: readonly Word[];
  readonly lines: Map<number, number>;
}

const measured = new WeakMap<Runs, Map<Voice, Measured>>();

function measure(runs: Runs, voice: Voice): Measured {
  let voicesOf = measured.get(runs);
  if (voicesOf === undefined) {
    voicesOf = new Map();
    measured.set(runs, voicesOf);
  }
  let known = voicesOf.get(voice);
  if (known === undefined) {
    known = { words: measureWords(runs, voice), lines: new Map() };
    voicesOf.set(voice, known);
  }
  return known;
}

export function lineCount(runs: Runs, voice: Voice, size: number, width: number): number {
  const { words, lines } = measure(runs, voice);
  const room = width / size;
  let count = lines.get(room);
  if (count === undefined) {
    count = countLines(words, room);
    lines.set(room, count);
  }
  return count;
}

/** The width of the text on one line, and of its widest word; CSS pixels. */
export function spans(
  runs: Runs,
  voice: Voice,
  size: number,
): { readonly line: number; readonly word: number } {
  const { words } = measure(runs, voice);
  const line = words.reduce((sum, word) => sum + word.space + word.width, 0);
  return { line: line * size, word: Math.max(0, ...words.map(({ width }) => width)) * size };
}

function countLines(words: readonly Word[], width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of words) {
    const space = filled === 0 ? 0 : word.space;
    if (filled + space + word.width <= width) {
      filled += space + word.width;
      continue;
    }
    if (filled > 0) lines += 1;
    filled = word.width;
    if (word.width > width) [lines, filled] = cutWord(word, width, lines);
  }
  return lines;
}

/** A word wider than the line is cut where the line ends; a letter that does not fit leaves a gap, so a line holds a little less. */
function cutWord({ text, width }: Word, room: number, lines: number): readonly [number, number] {
  const held = Math.max(0.5, room - 0.9 * Math.min(1, (2 * width) / text.length));
  const more = Math.floor(width / held);
  return [lines + more, width - more * held];
}

function measureWords(runs: Runs, voice: Voice): readonly Word[] {
  const words: Word[] = [];
  let space = 0;
  let open = false;
  for (const { text, face, scale } of pieces(runs, voice, voice.plain)) {
    const blank = faceWidth(' ', face) + voice.tracking;
    for (const part of text.split(/([ \t\r\n]+)|(?<=[\p{L}\d][-–‐])(?=\p{L})/u)) {
      if (part === undefined || part === '') continue;
      if (part.trim() === '') {
        open = false;
        space = blank;
        continue;
      }
      const width = scale * faceWidth(part, face) + voice.tracking * part.length;
      const last = words.at(-1);
      if (open && last !== undefined && !breaksAfter(last.text))
        words[words.length - 1] = { ...last, text: last.text + part, width: last.width + width };
      else words.push({ text: part, width, space: open ? 0 : space });
      open = true;
    }
  }
  return words;
}

function breaksAfter(text: string): boolean {
  return /[\p{L}\d][-–‐]$/u.test(text);
}

interface Piece {
  readonly text: string;
  readonly face: TypeFace;
  readonly scale: number;
}

function pieces(runs: Runs, voice: Voice, face: TypeFace): readonly Piece[] {
  return runs.flatMap((run) => pieceOf(run, voice, face));
}

function pieceOf(run: Run, voice: Voice, face: TypeFace): readonly Piece[] {
  if (run.kind === 'strong') return pieces(run.runs, voice, voice.strong);
  if (run.kind === 'emphasis') return pieces(run.runs, voice, face === voice.plain ? voice.emphasis : face);
  if (run.kind === 'link') return pieces(run.runs, voice, face);
  // Every letter of a face for code is as wide as this sign of another.
  if (run.kind === 'code') return [{ text: run.text.replaceAll(/\S/gu, 'n'), face, scale: codeScale }];
  const words = plainText([run]);
  // Where it stands is said after it, and known only once all is numbered.
  return [{ text: run.kind === 'reference' ? words + locator : words, face, scale: 1 }];
}

const codeScale = 1.12;
const locator = ' (Handbook p.\u00a0000)';
