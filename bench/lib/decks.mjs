/** A deck → its files, by Lectern and by marp-cli, each as a command of its own. */
import { join } from 'node:path';
import { marp, runNode } from './commands.mjs';

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {{ project: string, decks: readonly string[], formats: readonly string[], output: string }} what
 */
export function makeLectern({ options, workspace: { program } }, { project, decks, formats, output }) {
  const browser = options.browser === undefined ? [] : ['--browser', options.browser];
  const only = decks.map((deck) => `decks/${deck}`);
  return runNode(
    [program, 'build', '--only', ...only, '--format', ...formats, '--output', output, ...browser],
    { cwd: project },
  );
}

/**
 * On the Markdown Lectern exported, with its theme.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @param {{ folder: string, deck: string, format: string, output: string }} what
 */
export function marpDeck({ chromium: { executable, environment } }, { folder, deck, format, output }) {
  const argv = [
    marp,
    '--no-config',
    '--html',
    '--theme',
    'theme.css',
    '--output',
    join(output, `${deck}.${format}`),
  ];
  const printed =
    format === 'html' ? [] : [`--${format}`, '--allow-local-files', '--browser-path', executable];
  return runNode([...argv, ...printed, `${deck}.md`], { cwd: folder, environment });
}
