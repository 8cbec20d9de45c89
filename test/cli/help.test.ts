/** Help, command by command, as a person reads it. */
import { expect, test } from 'vitest';
import { lectern } from '../build/lectern.ts';

const commands = [
  '',
  'build',
  'check',
  'serve',
  'changes',
  'preflight',
  'where',
  'new',
  'rename',
  'doctor',
  'glossary',
  'glossary import',
  'fmt',
  'explain',
  'schema',
  'fingerprint',
  'translate',
] as const;

test.for(commands)('lectern %s --help', async (command) => {
  const args = command === '' ? ['--help'] : [...command.split(' '), '--help'];
  const { code, stdout, stderr } = await lectern(args);
  const transcript = `$ lectern ${args.join(' ')}\n${stdout}${stderr}=> ${code}\n`;
  await expect(transcript).toMatchFileSnapshot(
    `transcripts/help${command === '' ? '' : `-${command.replace(' ', '-')}`}.txt`,
  );
});

test('help fits a narrow terminal', async () => {
  const { stdout } = await lectern(['build', '--help'], { env: { COLUMNS: '60' } });
  expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
});

test('every command is in the help, and every help in a transcript', async () => {
  const { stdout } = await lectern(['--help']);
  const listed = [...(/^Commands:\n((?: .*\n)+)/m.exec(stdout)?.[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)];
  expect(listed.map(([, name]) => name)).toEqual([
    ...commands.slice(1).filter((name) => !name.includes(' ')),
    'help',
  ]);
});

test('explain tells what a diagnostic means', async () => {
  const { code, stdout } = await lectern(['explain', 'key-unknown']);
  expect(code).toBe(0);
  expect(stdout).toContain('This key is not one Lectern knows here');
});
