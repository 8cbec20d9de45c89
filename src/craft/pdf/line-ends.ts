/** Text whose words run together where a line ends, turned into text with the space that stood there: heard, copied and searched as written. */
import { actualText } from './actual-text.ts';
import type { Font } from './fonts.ts';

/** Fonts of a page by the name it gives them. */
export type PageFonts = (name: string) => Font | undefined;

/** Chromium leaves out the space at which it breaks a line, and the one between blocks; nothing is seen of what is put back. */
export function withSpacesAtLineEnds(operators: string, fonts: PageFonts): string {
  const pieces: string[] = [];
  let copied = 0;
  let begin = operators.indexOf(textBegins);
  while (begin >= 0) {
    const end = operators.indexOf('\nET\n', begin);
    const next = end < 0 ? -1 : operators.indexOf(textBegins, end);
    const space = next < 0 ? undefined : spaceAt({ operators, begin, end, next }, fonts);
    if (space !== undefined) {
      pieces.push(operators.slice(copied, end), `\n${space}`);
      copied = end;
    }
    begin = next;
  }
  return copied === 0 ? operators : pieces.join('') + operators.slice(copied);
}

const textBegins = '\nBT\n';

/** Two texts, the one after the other: where the first begins and ends, where the next begins. */
interface Turn {
  readonly operators: string;
  readonly begin: number;
  readonly end: number;
  readonly next: number;
}

/** The operators that show it. */
function spaceAt(turn: Turn, fonts: PageFonts): string | undefined {
  const { operators, begin, end, next } = turn;
  const [here, there] = [lineAt(operators, begin), lineAt(operators, next)];
  if (here === undefined || there === undefined || !goesOnElsewhere(here, there, turn)) return undefined;
  const font = fonts(here.font);
  if (font === undefined || !breaksAtSpace(lastShown(operators, end, font))) return undefined;
  if (/^[-_.?=#%&]/.test(fonts(there.font)?.unicode?.get(there.first) ?? '')) return undefined;
  if (font.space !== undefined) return shown(font.space);
  // A face that sets numbers alone has none: the next text's may, and says its own face anyway.
  const other = fonts(there.font)?.space;
  return other === undefined ? undefined : `/${there.font} ${here.size} Tf\n${shown(other)}`;
}

function shown(code: number): string {
  return `<${code.toString(16).padStart(4, '0')}> Tj`;
}

/** On another line; numbers set a little higher or lower are on the same. */
function goesOnElsewhere(here: Line, there: Line, { operators, end, next }: Turn): boolean {
  const down = there.y - here.y;
  return down > here.size * 0.7 || down < -here.size || operators.slice(end, next).includes(' cm\n');
}

interface Line {
  readonly font: string;
  readonly size: number;
  /** Downwards. */
  readonly y: number;
  /** Code of the first sign. */
  readonly first: number;
}

function lineAt(operators: string, at: number): Line | undefined {
  line.lastIndex = at;
  const [, font, size, y, first = ''] = line.exec(operators) ?? [];
  return font === undefined
    ? undefined
    : { font, size: Number(size), y: Number(y), first: Number.parseInt(first, 16) };
}

const line = /\nBT\n\/(\S+) (\S+) Tf\n1 0 0 -1 \S+ (\S+) Tm\n(?:\/Span[^\n]*\n)?(?:<([\dA-F]{4}))?/iy;

/** A sign may say what it stands for instead of its font. */
function lastShown(operators: string, end: number, { unicode }: Font): string {
  const last = operators.slice(operators.lastIndexOf('\n', end - 1) + 1, end);
  const code = /([\dA-F]{4})> Tj$/i.exec(last)?.[1];
  if (code !== undefined) return unicode?.get(Number.parseInt(code, 16)) ?? '';
  return actualText(operators.slice(operators.lastIndexOf('/ActualText', end), end)) ?? '';
}

/** Not after a hyphen, dash, slash or space, nor in scripts written without spaces. */
function breaksAtSpace(text: string): boolean {
  return /[^\s\p{Pd}\u00ad/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]$/u.test(
    text,
  );
}
