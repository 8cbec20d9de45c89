/** What the command prints suits where it is printed, and content can never steer the terminal. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from '../build/lectern.ts';
import { edit, makePond } from '../build/pond.ts';
import { makeFaultyPond } from './faulty-pond.ts';

const csi = '\u001b[';
/** Controls but the line end, marks that reorder text, separators. */
const steering = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

describe('colour', () => {
  let project: string;
  beforeAll(async () => {
    project = await makeFaultyPond();
  });
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
    ['none where nobody watches', {}, false],
    ['none in a log of CI', { CI: 'true' }, false],
    ['some where it is asked for', { FORCE_COLOR: '1' }, true],
    ['none where NO_COLOR is set, whatever else is', { FORCE_COLOR: '1', NO_COLOR: '1', CI: 'true' }, false],
  ];
  test.for(cases)('%s', async ([, env, coloured]) => {
    const { stdout } = await lectern(['check'], { cwd: project, env });
    expect(stdout.includes(csi)).toBe(coloured);
  });
});

describe('content', () => {
  const cases = ['text', 'json', 'sarif', 'github'];
  test.for(cases)('has no power over the terminal in a report as %s', async (report) => {
    const project = await makePond();
    const name = `red${csi}31m\u202e\n::error::forged.yaml`;
    await writeFile(join(project, 'content/en/modules', name), 'modul: x\n');
    await edit(
      project,
      'content/en/decks/ducks-in-brief.yaml',
      'ratio: 4:3',
      `"ratio\u009b2J\u2028::error::x": 4:3`,
    );
    const { stdout, stderr } = await lectern(['check', '--report', report], { cwd: project });
    expect(stdout).toContain('forged');
    expect(steering.exec(stdout + stderr)?.[0]).toBeUndefined();
    expect(stdout).not.toMatch(/^::error::(?!\d+ more)/m);
  });

  test('in JSON is still what it was', async () => {
    const project = await makePond();
    await edit(project, 'content/en/decks/ducks-in-brief.yaml', 'ratio: 4:3', 'ratio: 4:3\n"ra\u200btio": 1');
    const { stdout } = await lectern(['check', '--report', 'json'], { cwd: project });
    const rows: readonly { readonly message: string }[] = JSON.parse(stdout);
    expect(rows.map(({ message }) => message).join()).toContain('ra\u200btio');
  });
});

describe('a long line', () => {
  const widths = [40, 72, 100];
  test.for(widths)('is cut to %i columns around its fault', async (columns) => {
    const project = await makePond();
    const before = Array(40).fill('A-01').join(', ');
    await edit(project, 'content/en/modules/pond.yaml', 'cite: [A-01]', `cite: [${before}, Q-77, ${before}]`);
    await edit(
      project,
      'content/en/modules/ducks.yaml',
      'summary: The ducks',
      'sumary: The ducks # 池塘里的鸭子用嘎嘎叫来决定一切事情，一只鸭子叫一声，不多也不少，这就是规矩。',
    );
    const { stdout } = await lectern(['check'], { cwd: project, env: { COLUMNS: String(columns) } });
    const frames = stdout.split('\n').filter((line) => line.includes('│'));
    expect(frames.filter((line) => stringWidth(line) > columns)).toEqual([]);
    const marked = frames.flatMap((line, at) => {
      const carets = /\^+/.exec(frames[at + 1] ?? '');
      return carets === null ? [] : [line.slice(carets.index, carets.index + carets[0].length)];
    });
    expect(marked).toEqual(['sumary', 'Q-77']);
  });
});
