/** Makes the throw-away folder one browser process lives in, and clears those a killed process left behind. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProcessAlive } from '../living-process.ts';
import { MachineError, reasonOf } from '../machine-error.ts';

const prefix = 'lectern-browser-';

export async function makeProfileFolder(): Promise<string> {
  await clearAbandonedProfiles();
  try {
    return await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  } catch (error) {
    const message = `The browser needs a temporary folder in ${tmpdir()}: ${reasonOf(error)}. Free space there, or set TMPDIR`;
    throw new MachineError(message, { cause: error });
  }
}

/** A browser just killed may still be writing, hence the retries; what stays is cleared at the next start. */
export async function removeProfileFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => {});
}

/** Without a configuration naming real folders, a machine without fonts prints blank pages, own fonts included. */
export async function writeFontConfiguration(profile: string, fonts: string, cache: string): Promise<string> {
  const file = join(profile, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    `<dir>${fonts}</dir>`,
    `<cachedir>${cache}</cachedir>`,
  ];
  await writeFile(file, [...lines, '</fontconfig>', ''].join('\n'));
  return file;
}

async function clearAbandonedProfiles(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isProcessAlive(pid)) await removeProfileFolder(join(tmpdir(), name));
  }
}
