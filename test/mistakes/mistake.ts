/**
 * A file of mistakes → each as an edit of the library beside it, with what is to be told of it.
 *
 * `=== NAME` opens a mistake. `--- PATH` opens a change to a file, as a unified diff without line numbers: a line that begins
 * with a blank stands there already, `-` takes it away, `+` puts it in; an empty line parts two changes of one file.
 * `+++ PATH` writes a new file, `*** PATH` takes one away, `~~~ PATH crlf|bom|cr` saves one another way, `base french` starts
 * from the library with a translation. `{HERE}` stands before the place that is to be told, `{TAB}` and `{U+202E}` for what is
 * better not seen. `@ PATH:LINE:COLUMN` names a place elsewhere. `! CODE "WORDS"` is the message, WORDS its cure. `fix` says
 * that `--fix` mends it, `keep` that it must not.
 */
import { packRuns } from '../../src/model/source-runs.ts';
import { runsOf } from '../../src/model/word-runs.ts';
import type { Files } from '../library/project.ts';

export interface Mistake {
  readonly name: string;
  readonly files: Files;
  readonly code: string;
  readonly cure: string;
  /** `PATH:LINE:COLUMN`. */
  readonly place: string;
  readonly isMended: boolean;
}

export interface Bases {
  readonly english: Files;
  readonly french: Files;
}

export function mistakesOf(text: string, bases: Bases): readonly Mistake[] {
  const [, ...parts] = text.split(/^=== /m);
  return parts.map((part) => mistakeOf(part, bases));
}

const runs = packRuns(
  runsOf('In order to reach agreement the summit asked the group to report before the end of the year.'),
);

const here = '{HERE}';

function mistakeOf(part: string, bases: Bases): Mistake {
  const [name = '', ...lines] = part.split('\n');
  const files: Record<string, string> = { ...bases[lines.includes('base french') ? 'french' : 'english'] };
  let [code, cure, place, isMended] = ['', '', '', false];
  for (const { order, value, body } of ordersIn(lines)) {
    if (order === '---') files[value] = changed(files[value] ?? '', body, `${name}: ${value}`);
    else if (order === '+++') files[value] = body.map((line) => `${line.slice(1)}\n`).join('');
    else if (order === '***') delete files[value];
    else if (order === '~~~') saveOtherwise(files, value);
    else if (order === '@') place = value;
    else if (order === '!') {
      [, code = '', cure = ''] = /^([\w-]+) "(.*)"$/.exec(value) ?? [];
      cure = cure.replaceAll('\\"', '"');
    } else if (order === 'fix') isMended = true;
  }
  for (const [path, written] of Object.entries(files)) {
    const at = written.indexOf(here);
    if (at === -1) continue;
    const [head, tail] = [visible(written.slice(0, at)), visible(written.slice(at + here.length))];
    files[path] = head + tail;
    place = `${path}:${head.split('\n').length}:${head.length - head.lastIndexOf('\n')}`;
  }
  if (code === '' || place === '') throw new Error(`${name} says not what is to be told, or not where`);
  return { name, files: visibleAll(files), code, cure, place, isMended };
}

interface Order {
  readonly order: string;
  readonly value: string;
  readonly body: readonly string[];
}

function ordersIn(lines: readonly string[]): readonly Order[] {
  const orders: { order: string; value: string; body: string[] }[] = [];
  for (const line of lines) {
    const [, order, value = ''] = /^(---|\+\+\+|\*\*\*|~~~|@|!|fix|keep|base)(?: (.*))?$/.exec(line) ?? [];
    if (order !== undefined) orders.push({ order, value, body: [] });
    else orders.at(-1)?.body.push(line);
  }
  return orders;
}

function changed(text: string, body: readonly string[], what: string): string {
  let made = text;
  for (const hunk of hunksOf(body)) {
    const old = hunk.filter((line) => !line.startsWith('+')).map((line) => line.slice(1).replace(here, ''));
    const young = hunk.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
    const found = made.indexOf(
      `\n${old.join('\n')}\n`,
      made.startsWith(`${old.join('\n')}\n`) ? made.length : 0,
    );
    const at = made.startsWith(`${old.join('\n')}\n`) ? 0 : found + 1;
    if (at === 0 && !made.startsWith(`${old.join('\n')}\n`))
      throw new Error(`${what} does not hold\n${old.join('\n')}`);
    const end = at + old.join('\n').length;
    made = made.slice(0, at) + young.join('\n') + made.slice(young.length === 0 ? end + 1 : end);
  }
  return made;
}

function hunksOf(body: readonly string[]): readonly (readonly string[])[] {
  const hunks: string[][] = [[]];
  for (const line of body) {
    if (line === '') hunks.push([]);
    else hunks.at(-1)?.push(line);
  }
  return hunks.filter((hunk) => hunk.length > 0);
}

function saveOtherwise(files: Record<string, string>, value: string): void {
  const [path = '', how] = value.split(' ');
  const text = files[path] ?? '';
  if (how === 'crlf') files[path] = text.replaceAll('\n', '\r\n');
  if (how === 'cr') files[path] = text.replaceAll('\n', '\r');
  if (how === 'bom') files[path] = `\ufeff${text}`;
}

function visibleAll(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, visible(text)]));
}

function visible(text: string): string {
  return text
    .replaceAll('{TAB}', '\t')
    .replaceAll('{LONG}', 'long '.repeat(5_000))
    .replaceAll('{OVERFULL}', 'that talks and talks '.repeat(80))
    .replaceAll('{RUNS}', runs)
    .replace(/\{U\+([0-9A-F]{2,6})\}/g, (_all, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, 16)),
    );
}
