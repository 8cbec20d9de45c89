/** What is read from a build, or built, once a run: the first test file that asks leaves its reading on disk for the others. */
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of what has been read. */
    readonly readings: string;
  }
}

/** `name` tells readings apart; whoever comes while another reads waits for what it finds. */
export async function readOnce<T>(name: string, read: () => Promise<T>): Promise<T> {
  const kept = join(inject('readings'), encodeURIComponent(name));
  const claim = `${kept}.claim`;
  for (;;) {
    const found = await unlessAbsent(readFile(kept));
    if (found !== undefined) return deserialize(found);
    if (await isMine(claim)) break;
    await wait(50);
  }
  try {
    const reading = await read();
    await writeFile(`${kept}.part`, serialize(reading));
    await rename(`${kept}.part`, kept);
    return reading;
  } finally {
    // After a failure the next to ask reads for itself, and says what is wrong.
    await rm(claim);
  }
}

async function isMine(claim: string): Promise<boolean> {
  try {
    await (await open(claim, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function unlessAbsent(reading: Promise<Buffer>): Promise<Buffer | undefined> {
  return reading.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
