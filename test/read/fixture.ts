/**
 * A fixture file → cases: files of a project with the diagnostic expected beside the offending line.
 *
 * `#= case NAME` opens a case, `#= file PATH` a file of it; both are added to the small library. `#= without PATH` takes a file
 * of the small library away, `#= picture NAME` adds a picture. Behind a line, `#! CODE COLUMN "CURE"` expects a
 * diagnostic on that line whose message or cure holds CURE; `#= expect PATH:LINE:COLUMN CODE "CURE"` expects one elsewhere. `{TAB}`, `{LONG}` and
 * `{U+202E}` stand for characters that are better not seen in a fixture.
 */
import { checkProject, type Files, type Told } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

export interface Expected {
  readonly code: string;
  readonly place: string;
  readonly words: string;
}

export interface Case {
  readonly name: string;
  readonly files: Files;
  readonly pictures: readonly string[];
  readonly expected: readonly Expected[];
}

export function casesOf(fixture: string): readonly Case[] {
  const [, ...parts] = fixture.split(/^#= case /m);
  return parts.map(caseOf);
}

export function checkCase({ files, pictures }: Case): readonly Told[] {
  return checkProject(files, pictures);
}

/** What was told, as it is compared: all its words where they do not hold what is expected. */
export function compared({ code, place, message, cure }: Told, expected: Expected | undefined): string {
  const said = `${message} | ${cure}`;
  return `${place} ${code} ${expected !== undefined && said.includes(expected.words) ? expected.words : said}`;
}

function caseOf(part: string): Case {
  const [name = '', ...lines] = part.split('\n');
  const files: Record<string, string> = { ...smallLibrary };
  const pictures: string[] = [];
  const expected: Expected[] = [];
  let path = '';
  let kept: string[] = [];
  const close = (): void => {
    if (path !== '') files[path] = kept.join('\n');
    kept = [];
  };
  for (const line of lines) {
    const [, order, value = ''] = /^#= (\w+) ?(.*)$/.exec(line) ?? [];
    if (order === 'file') {
      close();
      path = value;
    } else if (order === 'without') delete files[value];
    else if (order === 'picture') pictures.push(value);
    else if (order === 'expect') expected.push(expectedElsewhere(value));
    else {
      expected.push(...expectedBeside(line, `${path}:${kept.length + 1}`));
      kept.push(visible(line.replace(/ *#! .*$/, '')));
    }
  }
  close();
  return { name, files, pictures, expected: expected.sort(byPlace) };
}

function expectedBeside(line: string, place: string): readonly Expected[] {
  return [...line.matchAll(/#! ([\w-]+) (\d+)(?: "([^"]*)")?/g)].map(
    ([, code = '', column = '', words = '']) => ({
      code,
      place: `${place}:${column}`,
      words,
    }),
  );
}

function expectedElsewhere(value: string): Expected {
  const [, place = '', code = '', words = ''] = /^(\S+) ([\w-]+)(?: "([^"]*)")?$/.exec(value) ?? [];
  return { code, place, words };
}

function visible(line: string): string {
  return line
    .replaceAll('{TAB}', '\t')
    .replaceAll('{LONG}', 'long '.repeat(5_000))
    .replace(/\{U\+([0-9A-F]{2,6})\}/g, (_all, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, 16)),
    );
}

function byPlace(one: Expected, other: Expected): number {
  const key = ({ place }: Expected): string => place.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}
