/** `title: Tunis: the second phase` – by far the most common slip of prose in YAML; the second colon is the place. */
import {
  type Finding,
  lineAfter,
  lineAt,
  type Mend,
  mend,
  type Patch,
  type Scene,
  type Stretch,
} from './patch.ts';
import { quoted } from './quoting.ts';
import { leadOf, valueAt } from './written-value.ts';

/** What a contributor reads about it, wherever it is noticed. */
export const colonMessage = {
  code: 'yaml-colon',
  message: 'A colon and a space inside a text start a new key',
  cure: 'Put the text in quotation marks, or write it on the next line below a |',
} as const;

const causes: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_INDENT',
]);

export function colonIn(scene: Scene): Finding | undefined {
  const { text, complaint, line } = scene;
  if (!causes.has(complaint.code)) return undefined;
  const at = inLine(line.text);
  const start = at === undefined ? inNextLines(scene) : line.start + at;
  if (start === undefined) return undefined;
  return {
    ...colonMessage,
    start,
    end: start + 1,
    patches: [withoutColons(text, start)],
    mends: quotingMends(text, valueAt(text, at === undefined ? line.start : start, start), start),
  };
}

/** The text that holds the colon; between brackets it ends where the next one begins. */
function quotingMends(text: string, value: Stretch, colon: number): readonly Mend[] {
  const whole = text.slice(value.start, value.end);
  const own = /^[[{]/.test(whole) ? cellAround(text, value, colon) : value;
  return mend('Put the text in quotation marks', own, quoted(text.slice(own.start, own.end)));
}

function cellAround(text: string, { start, end }: Stretch, colon: number): Stretch {
  const before = text.slice(start, colon);
  const from =
    start + Math.max(before.lastIndexOf('['), before.lastIndexOf('{'), before.lastIndexOf(',')) + 1;
  const to = /[\]},]/.exec(text.slice(colon, end))?.index ?? end - colon;
  const cell = text.slice(from, colon + to);
  return { start: from + leadOf(cell), end: from + cell.trimEnd().length };
}

/** Every colon of the text on this line becomes part of its word. */
function withoutColons(text: string, from: number): readonly Patch[] {
  const line = lineAt(text, from);
  const rest = text.slice(from, line.start + line.text.length);
  return [...rest.matchAll(/:(?=[ \t]|$)/g)].map(({ index }) => ({ start: from + index, text: '.' }));
}

/** Behind the key of a line, an unquoted text that holds a colon followed by a space or the line's end. */
function inLine(line: string): number | undefined {
  const match = /^\s*(?:- +)*[\w-]+:[ \t]+(?!["'|>[{&*!#])(?:(?! #).)*?:(?=[ \t]|$)/.exec(line);
  return match === null ? inFlow(line) : match[0].length - 1;
}

/** `[Tunis: the second: phase]` */
function inFlow(line: string): number | undefined {
  const match = /[[{,] *[^[\]{},"'#]*?: +[^[\]{},"'#]*?:(?= )/.exec(line);
  return match === null ? undefined : match[0].length + match.index - 1;
}

/** A text that goes on in the following lines and has its colon there. */
function inNextLines({ text, line }: Scene): number | undefined {
  if (
    !/^\s*(?:- +)*[\w-]+:[ \t]+(?!["'|>[{&*!#])\S/.test(line.text) &&
    !/^\s*- +(?!["'|>[{&*!#])\S/.test(line.text)
  )
    return undefined;
  for (let next = lineAfter(text, line); next !== undefined; next = lineAfter(text, next)) {
    if (leadOf(next.text) <= leadOf(line.text) || /^\s*(?:[\w-]+:(?:\s|$)|- )/.test(next.text))
      return undefined;
    const match = /:(?=[ \t]|$)/.exec(next.text);
    if (match !== null) return next.start + match.index;
  }
  return undefined;
}
