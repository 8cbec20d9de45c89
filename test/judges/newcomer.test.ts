/** The first chapter of somebody who has just met Lectern: the commands of the README, typed one by one in a fresh clone. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../build/lectern.ts';
import { enter } from '../serve/preview-client.ts';
import { judged } from './judged.ts';
import { openTyping } from './typing.ts';

const draft = 'This section says one thing';
const message = 'Frogs hear a heron before they see it';

judged('a newcomer', () => {
  test('has a chapter in a deck and in the book after six commands', { timeout: 900_000 }, async () => {
    const commands = await firstCommands();
    expect(commands.length).toBe(6);
    const [getIt = '', install = '', begin = '', serve = '', check = '', build = ''] = commands;
    await using person = await openTyping();

    await person.types(getIt.replace('ADDRESS', repository));
    const clone = join(person.folder, 'lectern');
    await person.types(install, clone);
    expect(await person.types(begin, clone)).toContain('Next:\n  npx lectern serve');

    const preview = person.starts(serve, clone);
    const { text, until } = await enter(await preview.says(/http:\S+/));
    const shows = (path: string, words: string) =>
      until(path, async () => (await text(path)).includes(words));
    const deck = '/decks/pond-life/pond-life.html';
    await shows(deck, draft);
    await shows('/', 'Life in the pond');
    const chapter = join(clone, 'content/en/modules/pond-life.yaml');
    await writeFile(chapter, (await readFile(chapter, 'utf8')).replace(draft, message));
    await shows(deck, message);
    await shows('/handbook/internet-governance-participant/pond-life.html', message);
    await preview.endsAt('SIGINT');

    expect(await person.types(check, clone)).toMatch(/^Nothing to mend/m);
    const made = /^Open (.+)$/m.exec(await person.types(build, clone))?.[1] ?? '';
    expect(await readFile(made, 'utf8')).toContain(message);
    expect(existsSync(made.replace(/html$/, 'pptx'))).toBe(true);
  });
});

/** The list of commands below “Your first chapter”. */
async function firstCommands(): Promise<readonly string[]> {
  const guide = await readFile(join(repository, 'README.md'), 'utf8');
  const block = /^## Your first chapter$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  return block.split('\n').filter((line) => line !== '');
}
