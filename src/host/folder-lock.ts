/** Lets one process at a time change a folder; a lock left by a killed process does not count. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isProcessAlive } from './living-process.ts';
import { MachineError, systemCode } from './machine-error.ts';

const patience = 120_000;
const pause = 25;
/** A lock younger than this may belong to a process that has not yet written its number into it. */
const settling = 1_000;

export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await acquire(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    try {
      return await writeFile(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else await wait(pause);
  }
  throw new MachineError(
    `Another build has been writing for two minutes. If none is running, delete ${lock}`,
  );
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const holder = Number.parseInt(await readFile(lock, 'utf8'), 10);
    if (!Number.isNaN(holder)) return !isProcessAlive(holder);
    return Date.now() - (await stat(lock)).mtimeMs > settling;
  } catch {
    // Released in the meantime.
    return false;
  }
}
