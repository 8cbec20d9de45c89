/** The parser's complaint → what a contributor did there, after a look at the line itself, and how to mend it. */

import { curlyQuotes } from './curly-quotes.ts';
import { hardSpace } from './hard-spaces.ts';
import { indent } from './indentation.ts';
import { joinedKeys } from './joined-keys.ts';
import { missingBar } from './missing-bar.ts';
import { extraBracket, openBracket, openQuote, strayClosing, wordsBehindQuote } from './pairs.ts';
import { type Finding, finding, lineAfter, lineAt, mend, type Scene } from './patch.ts';
import { quotingMends } from './quoting-mends.ts';
import { signAbove, unindentedText } from './signs.ts';
import { tab } from './tabs.ts';
import { colonIn } from './unquoted-colon.ts';
import { leadOf } from './written-value.ts';
import type { Complaint, Lexeme } from './yaml.ts';

type Look = (scene: Scene) => Finding | undefined;

/** What is looked for, most certain first. */
const looks: readonly Look[] = [
  tab,
  openQuote,
  hardSpace,
  signAbove,
  extraBracket,
  strayClosing,
  wrongStart,
  wrongEscape,
  curlyQuotes,
  missingBar,
  joinedKeys,
  colonIn,
  wordsBehindQuote,
  unindentedText,
  blockHeader,
  openBracket,
  indent,
];

export function findingOf(text: string, lexemes: readonly Lexeme[], complaint: Complaint): Finding {
  const start = Math.min(complaint.start, Math.max(0, text.length - 1));
  const scene: Scene = { text, lexemes, complaint: { ...complaint, start }, line: lineAt(text, start) };
  for (const look of looks) {
    const found = look(scene);
    if (found !== undefined) return found;
  }
  return finding(scene, start, {
    message: 'This line cannot be read',
    cure: 'Compare its dashes, colons and indentation with the lines around it',
  });
}

/** Characters YAML keeps for itself at the start of a text. */
function wrongStart(scene: Scene): Finding | undefined {
  const { complaint, text, lexemes } = scene;
  const directive = lexemes.find(({ kind }) => kind === 'directive-line');
  const start =
    complaint.code === 'BAD_SCALAR_START' ? complaint.start : (directive?.start ?? bracketStart(scene));
  if (start === undefined) return undefined;
  const said = {
    message: `A text cannot start with ${text.charAt(start)}, which has a meaning of its own in YAML`,
    cure: 'Put the whole text in quotation marks',
    mends: quotingMends(text, start),
  };
  return finding(scene, start, said, [[{ start, text: '.' }]]);
}

/** `- [[term:igf]] meets`: a bracket that opens a value, and words behind the list it seems to be; or a bracket that closes none. */
function bracketStart({ complaint, line }: Scene): number | undefined {
  if (complaint.code !== 'UNEXPECTED_TOKEN') return undefined;
  const match = /^\s*(?:- +)*(?:[\w-]+: +)?(?=[[{}\]])/.exec(line.text);
  const start = line.start + (match?.[0].length ?? 0);
  return match === null || start > complaint.start ? undefined : start;
}

/** `"C:\quatsch"` */
function wrongEscape(scene: Scene): Finding | undefined {
  const { complaint } = scene;
  if (complaint.code !== 'BAD_DQ_ESCAPE') return undefined;
  const said = {
    message: 'A backslash inside "…" starts an escape, and this one is unknown',
    cure: "Write \\\\ for a backslash, or use '…' around the text",
    mends: mend('Write \\\\', { start: complaint.start, end: complaint.start }, '\\'),
  };
  return finding(scene, complaint.start, said, [[{ start: complaint.start, text: 'x' }]]);
}

/** As far in as the text goes on, or two further than its key. */
function indentBelow({ text, line }: Scene): string {
  const column = leadOf(line.text.replace(/^(\s*)- /, '$1  '));
  const next = leadOf(lineAfter(text, line)?.text ?? '');
  return ' '.repeat(next > column ? next : column + 2);
}

/** `notes: | Ask the room` */
function blockHeader(scene: Scene): Finding | undefined {
  const { complaint, line, text } = scene;
  const header = /^\s*(?:- +)*(?:[\w-]+: +)?([|>])/.exec(line.text);
  const start = line.start + (header?.[0].length ?? 0) - 1;
  if (header === null || complaint.start <= start || !/[^\s#]/.test(text[complaint.start] ?? ''))
    return undefined;
  const said = {
    message: `Words stand behind the ${header[1]}`,
    cure: `Start the text on the next line, indented below the key`,
    mends: mend(
      'Start the text on the next line',
      { start: start + 1, end: complaint.start },
      `\n${indentBelow(scene)}`,
    ),
  };
  return finding(scene, complaint.start, said, [[{ start, text: 'x' }]]);
}
