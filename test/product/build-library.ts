/**
 * Builds the real library once for all tests of a run, into a folder that is gone when they have ended. Whoever has just
 * built it names the output in LECTERN_BUILT instead.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { lectern } from '../build/lectern.ts';
import '../build/read-once.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of everything that was made. */
    readonly output: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-product-'));
  const readings = join(folder, 'readings');
  await mkdir(readings);
  project.provide('output', process.env.LECTERN_BUILT ?? (await built(join(folder, 'output'))));
  project.provide('readings', readings);
  return () => rm(folder, { recursive: true, force: true });
}

async function built(output: string): Promise<string> {
  const { code, stderr } = await lectern(['build', '--output', output]);
  if (code !== 0) throw new Error(`the library cannot be built:\n${stderr}`);
  return output;
}
