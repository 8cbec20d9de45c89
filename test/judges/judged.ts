/** Whether outside judges are wanted, and how to ask one of them: programs of the machine that know nothing of Lectern. */
import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

const wanted = Boolean(process.env.LECTERN_JUDGES);

/** Without LECTERN_JUDGES the tests are shown as skipped, with the reason in their name. */
export function judged(name: string, tests: () => void): void {
  if (wanted) describe(name, tests);
  else test.skip(`${name}: set LECTERN_JUDGES=1 to ask the judges`, () => {});
}

export interface Verdict {
  readonly code: number | null;
  readonly said: string;
}

/** A judge that is not installed is a failure: whoever asked for judges wants to know. */
export function ask(program: string, args: readonly string[]): Verdict {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw new Error(`${program} cannot be asked`, { cause: error });
  return { code: status, said: stdout + stderr };
}
