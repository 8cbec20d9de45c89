/** What guides tell people to type is there: commands, their options, scripts of npm, files, and the pages they link to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/main.ts';
import { repository } from '../build/lectern.ts';
import { codeIn, lecternCommands, npmScripts } from './commands-named.ts';

const program = commandLine();
const guides = [
  'README.md',
  'bench/README.md',
  'templates/README.md',
  'docs/gallery/README.md',
  ...readdirSync(join(repository, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'));

/** Options that stand alone there are another program's, or names of colours. */
const aboutOthers = ['bench/README.md', 'templates/README.md', 'docs/benchmarks.md'];

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const everyOption = new Set(['--help', ...allOf(program).flatMap(optionsOf)]);

describe.each(guides)('%s', (path) => {
  const guide = read(path);
  const code = codeIn(guide);

  test('names commands and options that there are', () => {
    const named = lecternCommands(code).filter(
      ({ words }) => words.length > 0 || !aboutOthers.includes(path),
    );
    expect(named.flatMap(strangers)).toEqual([]);
  });

  test('names scripts that there are', () => {
    const missing = npmScripts(code).filter(
      ({ name, folder }) => JSON.parse(read(`${folder}/package.json`)).scripts[name] === undefined,
    );
    expect(missing).toEqual([]);
  });

  test('links to pages and headings that there are', () => {
    const targets = [...guide.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !leadsSomewhere(target, path))).toEqual([]);
  });

  test('names files that there are', () => {
    const files = code.filter((each) => /^(?:src|docs|test|bench|templates|bin)\/[\w./-]+\.\w+$/.test(each));
    expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
  });
});

type Program = ReturnType<typeof commandLine>;

function allOf(command: Program): readonly Program[] {
  return [command, ...command.commands.flatMap(allOf)];
}

function optionsOf(command: Program): readonly string[] {
  return command.options.map(({ long }) => long ?? '');
}

/** What of a command nobody knows: the word, or the options. */
function strangers({ words, options }: ReturnType<typeof lecternCommands>[number]): readonly string[] {
  const [first] = words;
  if (first === undefined) return options.filter((option) => !everyOption.has(option));
  let command = program.commands.find((each) => each.name() === first);
  if (command === undefined) return [first];
  const inner = command.commands.find((each) => each.name() === words[1]);
  if (inner !== undefined) command = inner;
  const known = ['--help', ...optionsOf(command)];
  return options.filter((option) => !known.includes(option)).map((option) => `${words.join(' ')} ${option}`);
}

function leadsSomewhere(target: string, from: string): boolean {
  if (/^(?:https?|mailto):/.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(join(repository, path))) return false;
  return anchor === undefined || !path.endsWith('.md') || anchorsOf(read(path)).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
