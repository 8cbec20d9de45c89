/** Quotation marks and brackets that open and do not close, or close too early. */
import { type Finding, finding, type Mend, mend, type Scene } from './patch.ts';
import { requoted } from './quoting.ts';
import { restOfLine } from './written-value.ts';
import type { Lexeme } from './yaml.ts';

/** A quotation mark without its fellow takes in what follows; the fault is where it opens. */
export function openQuote(scene: Scene): Finding | undefined {
  const { complaint, lexemes, text } = scene;
  if (complaint.code !== 'MISSING_CHAR') return undefined;
  const opened = lexemes.find(
    ({ kind, start, source }) =>
      kind.endsWith('quoted-scalar') &&
      start <= complaint.start &&
      start + source.length >= complaint.start &&
      isOpen(source),
  );
  if (opened === undefined) return undefined;
  const said = {
    message: 'The quotation mark that opens here is not closed',
    cure: `Close it with ${text.charAt(opened.start)} at the end of the text`,
    mends: closing(text, opened.start, text.charAt(opened.start)),
  };
  return finding(scene, opened.start, said, [[{ start: opened.start, text: '.' }]]);
}

/** At the end of the line it opens in. */
function closing(text: string, start: number, mark: string): readonly Mend[] {
  const { end } = restOfLine(text, start);
  return mend(`Close it with ${mark}`, { start: end, end }, mark);
}

function isOpen(source: string): boolean {
  return source.length < 2 || source.at(-1) !== source[0] || /(?:^|[^\\])(?:\\\\)*\\"$/.test(source);
}

/** `title: "Geneva" and Tunis` */
export function wordsBehindQuote(scene: Scene): Finding | undefined {
  const { complaint, line, lexemes } = scene;
  if (complaint.code !== 'UNEXPECTED_TOKEN' && complaint.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const quoted = lexemes.findLast(
    ({ kind, start }) => kind.endsWith('quoted-scalar') && start >= line.start && start <= complaint.start,
  );
  if (quoted === undefined) return undefined;
  const end = quoted.start + quoted.source.length;
  const whole = restOfLine(scene.text, quoted.start);
  const isDouble = quoted.source.startsWith('"');
  const said = {
    message: 'Words stand behind the closing quotation mark',
    cure: `Put the whole text in quotation marks, and write ${isDouble ? '\\" for those' : "'' for an apostrophe"} inside it`,
    mends: mend(
      'Put the whole text in quotation marks',
      whole,
      requoted(scene.text.slice(whole.start, whole.end)),
    ),
  };
  return finding(scene, Math.max(end, complaint.start), said, [[{ start: quoted.start, text: '.' }]]);
}

/** A bracket that is open where the lines are no longer indented below it, or where the file ends. */
export function openBracket(scene: Scene): Finding | undefined {
  const { complaint, lexemes, text } = scene;
  // A complaint about the end of the file is moved to its last character.
  const isAtEnd = complaint.start >= text.length - 1;
  const at = isAtEnd ? text.length : complaint.start;
  const broken = lexemes.findLast(({ kind, start }) => kind === 'flow-error-end' && start <= at);
  const isBroken = broken !== undefined && text.slice(broken.start, at).trim() === '';
  if (!isBroken && !isAtEnd) return undefined;
  const opened = stillOpen(isBroken ? lexemes.slice(0, lexemes.indexOf(broken)) : lexemes);
  if (opened === undefined) return undefined;
  return finding(scene, opened.start, {
    message: 'The bracket that opens here is not closed',
    cure: `Close it with ${closings[opened.kind]}`,
    mends: closing(text, opened.start, closings[opened.kind] ?? ''),
  });
}

/** The innermost bracket that these open and do not close. */
function stillOpen(lexemes: readonly Lexeme[]): Lexeme | undefined {
  const open: Lexeme[] = [];
  for (const lexeme of lexemes) {
    if (lexeme.kind in closings) open.push(lexeme);
    if (lexeme.kind === 'flow-error-end') open.length = 0;
    else if (lexeme.kind.endsWith('-end') && lexeme.kind.startsWith('flow-')) open.pop();
  }
  return open.at(-1);
}

const closings: Readonly<Record<string, string>> = { 'flow-seq-start': ']', 'flow-map-start': '}' };

/** A line that closes what nothing opened, as programs end. */
export function strayClosing(scene: Scene): Finding | undefined {
  const { line, text } = scene;
  const [, lead = '', sign = ''] = /^(\s*)([\]}])[,;]?\s*$/.exec(line.text) ?? [];
  if (sign === '') return undefined;
  const end = Math.min(text.length, line.start + line.text.length + 1);
  const said = {
    message: `Nothing is open that this ${sign} could close`,
    cure: 'Take it away',
    mends: mend('Take it away', { start: line.start, end }, ''),
  };
  return finding(scene, line.start + lead.length, said);
}

/** `show: [forum]]` */
export function extraBracket(scene: Scene): Finding | undefined {
  const { complaint, line, text } = scene;
  if (complaint.code !== 'UNEXPECTED_TOKEN') return undefined;
  const match = /^\s*(?:- +)*(?:[\w-]+: +)?(?:\[[^[\]]*\]|\{[^{}]*\})(?=[\]}]\s*(?: #.*)?$)/.exec(line.text);
  if (match === null) return undefined;
  const start = line.start + match[0].length;
  const said = {
    message: `Nothing is open that this ${text.charAt(start)} could close`,
    cure: 'Take it away',
    mends: mend('Take it away', { start, end: start + 1 }, ''),
  };
  return finding(scene, start, said, [[{ start, text: ' ' }]]);
}
