/** A command line → the command run to its end in a process of its own, or an error with all it said. Lectern makes everything anew unless a case asks otherwise. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const marp = require.resolve('@marp-team/marp-cli/marp-cli.js');
export const marpVersion = require('@marp-team/marp-cli/package.json').version;

/**
 * @param {readonly string[]} argv what follows `node`
 * @param {{ cwd: string, environment?: NodeJS.ProcessEnv, fine?: readonly number[] }} options
 * @returns {Promise<void>}
 */
export function runNode(argv, { cwd, environment = {}, fine = [0] }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd,
      env: { ...process.env, LECTERN_FRESH: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) =>
      fine.includes(code ?? -1)
        ? resolve()
        : reject(new Error(`node ${argv.join(' ')} ended with ${code}:\n${said}`)),
    );
  });
}
