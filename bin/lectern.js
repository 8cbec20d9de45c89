#!/usr/bin/env node
/**
 * Starts the compiled program, after compiling it where there is source that changed since: installing runs no
 * scripts, so nothing else would. An installed package has no source and goes straight on.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');
const compiled = join(root, 'dist');
const stamp = join(compiled, '.source-stamp');
const workshop = join(root, '.cache');
const lock = join(workshop, 'compile.lock');
const machineTrouble = 3;

if (existsSync(source) && isStale() && !compileOnce()) {
  process.exitCode = machineTrouble;
} else {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
}

function isStale() {
  try {
    return readFileSync(stamp, 'utf8') !== sourceState();
  } catch {
    return true;
  }
}

/** Every file with its size and time, so that a removed or an older file counts as a change too. */
function sourceState() {
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return [...settings.map((name) => join(root, name)), ...files]
    .sort()
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}\n`;
    })
    .join('');
}

/** Of several processes at once one compiles; the others wait and find its work done. */
function compileOnce() {
  mkdirSync(workshop, { recursive: true });
  while (!takeLock()) sleep(50);
  try {
    return !isStale() || compile();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    clearAbandonedLock();
    return false;
  }
}

function clearAbandonedLock() {
  try {
    const written = Date.now() - statSync(lock).mtimeMs > 1_000;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (written && !isAlive(holder)) unlinkSync(lock);
  } catch {
    // Released in the meantime.
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function compile() {
  const state = sourceState();
  // Fixed names: the lock keeps others away, and what a killed process left is cleared here.
  const fresh = join(workshop, 'dist-new');
  const old = join(workshop, 'dist-old');
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  const run = spawnSync(
    process.execPath,
    [compiler(), '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) {
    process.stderr.write(
      `Lectern could not be compiled:\n${run.stdout}${run.stderr}${run.error?.message ?? ''}\n`,
    );
    rmSync(fresh, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(fresh, '.source-stamp'), state);
  if (existsSync(compiled)) renameSync(compiled, old);
  renameSync(fresh, compiled);
  rmSync(old, { recursive: true, force: true });
  return true;
}

function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    process.stderr.write('The compiler is not installed. Run: npm ci\n');
    process.exit(machineTrouble);
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
