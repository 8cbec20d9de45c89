/** Files are laid out alike, and never say anything else for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentTexts } from '../../src/build/base-content.ts';
import { formatText } from '../../src/build/format/format-text.ts';
import { saysTheSame } from '../../src/build/format/same-meaning.ts';
import { projectFiles } from '../../src/host/files.ts';
import { type Answer, lectern, repository } from '../build/lectern.ts';
import { differences, edit, filesBelow, makePond } from '../build/pond.ts';

const path = 'content/en/modules/x.yaml';

function laidOut(text: string): string {
  const result = formatText({ path, text });
  return result.kind === 'formatted' ? result.text : `refused: ${result.why}`;
}

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  ['levels of four', 'a:\n    b:\n        c: d\n', 'a:\n  b:\n    c: d\n'],
  ['items under their key', 'a:\n- b\n- c: d\n  e: f\n', 'a:\n  - b\n  - c: d\n    e: f\n'],
  ['wide dashes and colons', 'a:\n  -   b:    c\n      d: e\n', 'a:\n  - b: c\n    d: e\n'],
  ['dashes alone on their lines', 'a:\n  -\n      b: c\n', 'a:\n  -\n    b: c\n'],
  ['lists in lists', 'a:\n-   - b\n    - c\n', 'a:\n  - - b\n    - c\n'],
  [
    'brackets',
    'a: [b,c ,  d]\ne: {f: g,h: i}\nj: []\nk: { }\n',
    'a: [b, c, d]\ne: { f: g, h: i }\nj: []\nk: {}\n',
  ],
  ['brackets over lines', 'a: [\n      b,\n      c\n  ]\n', 'a: [\n  b,\n  c\n]\n'],
  ['quotation marks', `a:  'b'\nc:  "d: e"\n`, `a: 'b'\nc: "d: e"\n`],
  [
    'texts below a bar',
    'a:\n    b: |\n        One.\n          Further in.\n\n        Two.\n',
    'a:\n  b: |\n    One.\n      Further in.\n\n    Two.\n',
  ],
  ['texts that begin with spaces', 'a: |2\n    In.\n  Out.\n', 'a: |2\n    In.\n  Out.\n'],
  ['folded texts', 'a:\n- >\n   One\n   two.\n', 'a:\n  - >\n    One\n    two.\n'],
  [
    'texts over lines',
    'a:\n- one\n       two\n- "three\n four"\n',
    'a:\n  - one\n    two\n  - "three\n    four"\n',
  ],
  [
    'remarks',
    '#one\na:   # two\n    # three\n    b: c   # four\n\n    # five\n    d: e\n# six\n',
    '#one\na:   # two\n  # three\n  b: c   # four\n\n  # five\n  d: e\n# six\n',
  ],
  ['remarks between items', 'a:\n- b\n# of c\n- c\n', 'a:\n  - b\n  # of c\n  - c\n'],
  ['white space at line ends', 'a: b  \n\n\n\nc: d\t\n\n', 'a: b\n\nc: d\n'],
  ['what a text ends with', 'a: |\n  b  \n', 'a: |\n  b  \n'],
  ['no line end', 'a: b', 'a: b\n'],
  ['line ends of Windows', 'a:\r\n    b: c\r\n', 'a:\r\n  b: c\r\n'],
  ['empty values', 'a:\nb:   c\n', 'a:\nb: c\n'],
  [
    'marks that look like YAML',
    'a:  "[[term:x]], [b,c]"\nd: e [[f:g]],h\n',
    'a: "[[term:x]], [b,c]"\nd: e [[f:g]],h\n',
  ],
];

test.for(cases)('%s', ([, before, after]) => {
  expect(laidOut(before)).toBe(after);
  expect(laidOut(after)).toBe(after);
});

test('a file with errors is left alone', () => {
  expect(laidOut('a: b: c\n')).toContain('has errors');
  expect(laidOut('a:\n\tb: c\n')).toContain('has errors');
});

describe('every file of the library', () => {
  const files = contentTexts(projectFiles(repository));

  test('is laid out so already', async () => {
    for (const file of await files) expect(formatText(file)).toEqual({ kind: 'formatted', text: file.text });
  });

  test('comes back when it was indented twice as far', async () => {
    const small = (await files).filter((each) => each.text.length < 12_000);
    const wide = small.map(({ path: own, text }) => ({ path: own, text, wide: widened(text) }));
    // A text that holds a list of its own is another text when it is moved so.
    const alike = wide.filter((each) => saysTheSame(each.path, each.text, each.wide));
    expect(alike.length).toBeGreaterThan(0.8 * wide.length);
    for (const each of alike)
      expect(formatText({ path: each.path, text: each.wide })).toEqual({
        kind: 'formatted',
        text: each.text,
      });
  });
});

describe('random files', () => {
  const word = fc.constantFrom(
    'one',
    'Two words',
    'a-b',
    '"q: r"',
    "'it''s'",
    '[x,  y]',
    '{k: v}',
    '3',
    '~',
    'yes',
  );
  const remark = fc.constantFrom('', '', '', ' # of it', '   #close');
  const key = fc.constantFrom('a', 'b', 'title', 'cite', 'c-d', 'e_f');
  const body = fc.constantFrom(
    'One.',
    'One.\n\nTwo.',
    '  In.\nOut.',
    '- no list',
    'key: none',
    '# no remark',
    'x  ',
  );

  /** A node, as lines that stand below a key or dash, indented by `step` for each level. */
  const node = fc.letrec<{
    value: readonly string[];
    map: readonly string[];
    list: readonly string[];
    text: readonly string[];
  }>((tie) => ({
    value: fc.tuple(word, remark).map(([words, behind]) => [` ${words}${behind}`]),
    text: fc
      .tuple(fc.constantFrom('|', '|-', '|+', '>', '|2'), body)
      .map(([sign, words]) => [
        ` ${sign}`,
        ...words.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
      ]),
    map: fc
      .uniqueArray(
        fc.tuple(key, fc.oneof({ depthSize: 'small' }, tie('value'), tie('text'), tie('map'), tie('list'))),
        { minLength: 1, maxLength: 3, selector: ([name]) => name },
      )
      .map((entries) => [
        '',
        ...entries.flatMap(([name, [first = '', ...rest]]) => [
          `  ${name}:${first}`,
          ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
        ]),
      ]),
    list: fc
      .array(fc.oneof({ depthSize: 'small' }, tie('value'), tie('text'), tie('map')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((items) => [
        '',
        ...items.flatMap(([first = '', ...rest]) => [
          `  -${first}`,
          ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
        ]),
      ]),
  }));

  const file = fc
    .tuple(node.map, fc.constantFrom('', '# above\n\n\n'), fc.constantFrom('\n', '\n\n\n', ''))
    .map(
      ([[, ...lines], head, tail]) => head + lines.map((line) => line.replace(/^ {2}/, '')).join('\n') + tail,
    );

  test('say the same laid out, and stay as they are then', () => {
    let formatted = 0;
    fc.assert(
      fc.property(file, fc.boolean(), (text, isWide) => {
        const written = isWide ? widened(text) : text;
        const result = formatText({ path, text: written });
        if (result.kind !== 'formatted') return;
        formatted += 1;
        expect(saysTheSame(path, written, result.text)).toBe(true);
        expect(formatText({ path, text: result.text })).toEqual({ kind: 'formatted', text: result.text });
        expect([...result.text.matchAll(/#.*$/gm)].length).toBe([...written.matchAll(/#.*$/gm)].length);
      }),
      { numRuns: 3_000, seed: 20_261_121 },
    );
    expect(formatted).toBeGreaterThan(2_000);
  });
});

describe('on the disk', () => {
  test('a file is laid out, its byte order mark and every other file as they were', async () => {
    const pond = await makePond();
    const file = join(pond, 'content/en/modules/pond.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `\ufeff${widened(text)}`);
    const before = await filesBelow(pond);
    const { code, stdout } = await fmt(pond);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'content/en/modules/pond.yaml\n' });
    expect(await readFile(file, 'utf8')).toBe(`\ufeff${text}`);
    expect(differences(before, await filesBelow(pond))).toEqual(['content/en/modules/pond.yaml']);
  });

  test('--check and --diff change nothing', async () => {
    const pond = await makePond();
    expect(await fmt(pond, '--check')).toMatchObject({ code: 0, stdout: '' });
    await edit(pond, 'content/en/decks/ducks-in-brief.yaml', 'minutes: 2', 'minutes:   2');
    const before = await filesBelow(pond);
    expect(await fmt(pond, '--check')).toMatchObject({
      code: 1,
      stdout: 'content/en/decks/ducks-in-brief.yaml\n',
    });
    const { code, stdout } = await fmt(pond, '--diff');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('-minutes:   2\n+minutes: 2\n'),
    });
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });

  test('a folder stands for all that is in it, the library’s own too', async () => {
    const pond = await makePond();
    const { stderr: all } = await fmt(pond, '--check');
    expect(await fmt(pond, '--check', '.')).toMatchObject({ code: 0, stderr: all });
    expect((await fmt(pond, '--check', 'content/en')).stderr).not.toBe(all);
  });

  test('what cannot be laid out is named and left alone', async () => {
    const pond = await makePond();
    await writeFile(join(pond, 'content/en/modules/latin.yaml'), Buffer.from('title: Caf\u00e9\n', 'latin1'));
    await edit(pond, 'content/en/decks/ducks-in-brief.yaml', 'title: The ducks', 'title: The: ducks: are');
    const before = await filesBelow(pond);
    const { code, stderr } = await fmt(pond);
    expect(code).toBe(1);
    expect(stderr).toContain('latin.yaml was left as it is: it is not stored as UTF-8');
    expect(stderr).toContain('ducks-in-brief.yaml was left as it is: it has errors');
    expect(differences(before, await filesBelow(pond))).toEqual([]);
    expect(await fmt(pond, 'content/en/modules/none.yaml')).toMatchObject({ code: 2 });
  });
});

/** Four spaces a level. */
function widened(text: string): string {
  return text.replace(
    /^( *)((?:- )*)/gm,
    (_all, spaces: string, dashes: string) => spaces + spaces + dashes.replaceAll('- ', '-   '),
  );
}

function fmt(folder: string, ...args: readonly string[]): Promise<Answer> {
  return lectern(['fmt', ...args], { cwd: folder });
}
