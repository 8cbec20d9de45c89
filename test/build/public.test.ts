/** A build for everybody holds no byte of what the presenter alone should see. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { checkManifest } from './manifest.ts';
import { edit, madeIn, makePond } from './pond.ts';
import { everythingIn } from './unpacked.ts';

/** Each is one word, so that no line break can hide it. */
const canaries = ['Quibbleroost', 'Zanzigrove', 'Plumberwick', 'Thrombolux', 'Wexlandia'] as const;
const [sectionNotes, blockNotes, guidance, slot, answerNotes] = canaries;

const teaching = `    notes: |
      ${sectionNotes}, and more.
    discuss:
      - ask: What is a pond for?
        minutes: 5
    exercises:
      - exercise: dig
        title: Dig a pond
        minutes: 10
        task: Dig.
        guidance: |
          ${guidance} is what to look for.
`;

const plan = `session: morning
title: A morning at the pond
audience: newcomers
starts: "09:00"
minutes: 25
slots:
  - other: ${slot}
    minutes: 15
  - exercise: pond/dig
`;

async function plant(project: string): Promise<void> {
  const [module, deck] = ['content/en/modules/pond.yaml', 'content/en/decks/pond-in-brief.yaml'];
  await edit(project, module, '    notes: |\n      Ask who has seen the pond.\n', teaching);
  const block = `      - points:\n          notes: ${blockNotes}\n          items:\n            - "It is`;
  await edit(project, module, '      - points:\n          - "It is', block);
  await edit(project, module, '          - brief: Measured', '            - brief: Measured');
  await edit(project, module, '            full: A rope', '              full: A rope');
  await edit(project, deck, 'parts:', 'variants:\n  - variant: dark\n    scheme: dark\nparts:');
  const duck = 'content/en/modules/ducks.yaml';
  await edit(project, duck, '    quiz:', `    notes: ${answerNotes}\n    quiz:`);
  await mkdir(join(project, 'content/en/sessions'));
  await writeFile(join(project, 'content/en/sessions/morning.yaml'), plan);
}

let project: string;
beforeAll(async () => {
  project = await makePond();
  await plant(project);
});

describe('of one project', () => {
  test('a build for the presenter holds the notes, the plan and what is said in it', async () => {
    await build(project);
    const found = await canariesIn(await madeIn(project));
    expect([...new Set(found.map(([canary]) => canary))].sort()).toEqual(
      [sectionNotes, blockNotes, slot, answerNotes].sort(),
    );
  });

  test('a build for everybody holds none of it, and nothing is left of the other', async () => {
    await build(project, '--public');
    const made = await madeIn(project);
    expect(await canariesIn(made)).toEqual([]);
    expect([...made.keys()].filter((path) => /sessions|notes/.test(path))).toEqual([]);
    expect(made.get('index.html')?.toString()).not.toContain('A morning at the pond');
    expect(made.has('decks/pond-in-brief/pond-in-brief-dark.pdf')).toBe(true);
    expect(checkManifest(made)).toEqual([]);
  });

  test('one deck for everybody takes everything else away', async () => {
    await build(project);
    await build(project, '--public', '--only', 'decks/ducks-in-brief');
    const made = await madeIn(project);
    expect(await canariesIn(made)).toEqual([]);
    expect([...made.keys()].filter((path) => !path.startsWith('decks/ducks-in-brief/'))).toEqual([
      '.gitignore',
      'index.html',
      'manifest.json',
    ]);
    expect(checkManifest(made)).toEqual([]);
  });

  test.each([
    ['sessions/morning', []],
    ['decks/pond-in-brief', ['--format', 'notes']],
  ])('%s %s is for nobody else', async (name, format) => {
    const { code, stderr } = await lectern([
      'build',
      '--project',
      project,
      '--public',
      '--only',
      name,
      ...format,
    ]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(`${name}.* cannot be made as asked for`)]);
  });
});

async function build(folder: string, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await lectern(['build', '--project', folder, ...args]);
  if (code !== 0) throw new Error(stderr);
}

/** The canary and the file it was found in. */
async function canariesIn(
  files: ReadonlyMap<string, Buffer>,
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const [path, bytes] of files) {
    const text = await everythingIn(path, bytes);
    for (const canary of canaries) if (text.includes(canary)) found.push([canary, path]);
  }
  return found;
}
