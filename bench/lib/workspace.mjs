/** The checkout → a copy of tool and library in a temporary folder, so that nobody's edits reach a running measurement. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Workspace
 * @property {string} folder
 * @property {string} tool the program as it would be installed: compiled, without its source
 * @property {string} program its command
 * @property {string} library a copy of the real library
 * @property {(path: string) => Promise<any>} load imports a compiled module of the tool
 */

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Workspace}
 */
export function openWorkspace({ root, keep }) {
  // Compiles what is not compiled yet; that is no part of any measurement.
  execFileSync(process.execPath, [join(root, 'bin', 'lectern.js'), '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const tool = join(folder, 'tool');
  for (const name of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(join(root, name), join(tool, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tool, 'node_modules'));
  const library = join(folder, 'library');
  cpSync(join(root, 'content'), join(library, 'content'), { recursive: true });
  if (!keep) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(tool, 'dist', path)).href);
  return { folder, tool, program: join(tool, 'bin', 'lectern.js'), library, load };
}

/**
 * The same library, but its decks print no page numbers of the handbook, so that making one does not print the book first.
 *
 * @param {Workspace} workspace
 */
export function withoutHandbooks({ folder, library }) {
  const copy = join(folder, 'library-without-handbook');
  cpSync(join(library, 'content'), join(copy, 'content'), { recursive: true });
  for (const language of readdirSync(join(copy, 'content'))) {
    const decks = join(copy, 'content', language, 'decks');
    if (!existsSync(decks)) continue;
    for (const name of readdirSync(decks)) {
      const recipe = readFileSync(join(decks, name), 'utf8');
      writeFileSync(join(decks, name), recipe.replace(/^handbook:.*\n/m, ''));
    }
  }
  return copy;
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function writeInto(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
