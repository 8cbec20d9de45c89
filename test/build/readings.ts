/** A folder for what one test file makes for others, gone when all have ended: see `read-once.ts`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import './read-once.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-shared-'));
  project.provide('readings', folder);
  return () => rm(folder, { recursive: true, force: true });
}
