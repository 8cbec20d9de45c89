/** Runs of text → the lines they take in a width, without a browser: widths of words, measured once. */
import { faceWidth, type TypeFace } from '../craft/draw/advance.ts';
import { plainText, type Run, type Runs } from '../model/run.ts';
import type { Medium } from './setting.ts';

/** Faces of which the wider is taken, since a theme may set either: where slides are parted must not depend on the theme. */
type Faces = readonly TypeFace[];

/** The faces of a text: its own, what stands out in it, what is stressed in it. */
export interface Voice {
  readonly plain: Faces;
  readonly strong: Faces;
  readonly emphasis: Faces;
  /** Added to every letter, in sizes of the type. */
  readonly tracking: number;
}

const sans: Voice = { plain: ['sans'], strong: ['sans-bold'], emphasis: ['sans'], tracking: 0 };
const arial: Voice = { plain: ['arimo'], strong: ['arimo-bold'], emphasis: ['arimo-italic'], tracking: 0 };
const sansBold = only('sans-bold');
const arialBold = only('arimo-bold');
const title: Voice = { ...sansBold, tracking: -0.009 };
const display: Voice = { ...only('serif-display', 'sans-bold'), tracking: -0.005 };
const wording = only('serif', 'sans');

function only(...faces: Faces): Voice {
  return { plain: faces, strong: faces, emphasis: faces, tracking: 0 };
}

function widest(text: string, faces: Faces): number {
  return Math.max(...faces.map((face) => faceWidth(text, face)));
}

/** What words are for decides their faces. */
export const voices = {
  screen: { words: sans, bold: sansBold, title, display, wording },
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
  for (const { text, faces, scale } of pieces(runs, voice, voice.plain)) {
    const blank = widest(' ', faces) + voice.tracking;
    for (const part of text.split(/([ \t\r\n]+)|(?<=[\p{L}\d][-–‐])(?=\p{L})/u)) {
      if (part === undefined || part === '') continue;
      if (part.trim() === '') {
        open = false;
        space = blank;
        continue;
      }
      const width = scale * widest(part, faces) + voice.tracking * part.length;
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
  readonly faces: Faces;
  readonly scale: number;
}

function pieces(runs: Runs, voice: Voice, faces: Faces): readonly Piece[] {
  return runs.flatMap((run) => pieceOf(run, voice, faces));
}

function pieceOf(run: Run, voice: Voice, faces: Faces): readonly Piece[] {
  if (run.kind === 'strong') return pieces(run.runs, voice, voice.strong);
  if (run.kind === 'emphasis') return pieces(run.runs, voice, faces === voice.plain ? voice.emphasis : faces);
  if (run.kind === 'link') return pieces(run.runs, voice, faces);
  // Every letter of a face for code is as wide as this sign of another.
  if (run.kind === 'code') return [{ text: run.text.replaceAll(/\S/gu, 'n'), faces, scale: codeScale }];
  const words = plainText([run]);
  // Where it stands is said after it, and known only once all is numbered.
  return [{ text: run.kind === 'reference' ? words + locator : words, faces, scale: 1 }];
}

const codeScale = 1.12;
const locator = ' (Handbook p.\u00a0000)';
