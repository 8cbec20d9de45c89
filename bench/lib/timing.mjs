/** Cases → times of each, measured in turns so that a busy minute of the machine falls on all of them alike. */
import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {() => unknown} run
 * @property {() => unknown} [before] what is made ready before each run, off the clock
 */

/**
 * @typedef {object} Times
 * @property {string} name
 * @property {number} median milliseconds
 * @property {number} min
 * @property {number} max
 */

/**
 * One unmeasured turn fills the disk's caches and compiles what is compiled on first use.
 *
 * @param {readonly Case[]} cases
 * @param {number} runs
 * @param {{ warmUp: 'one turn' | 'none' }} options
 * @returns {Promise<readonly Times[]>}
 */
export async function inTurns(cases, runs, { warmUp }) {
  const samples = cases.map(() => /** @type {number[]} */ ([]));
  for (let turn = warmUp === 'none' ? 0 : -1; turn < runs; turn += 1) {
    for (const [at, each] of cases.entries()) {
      await each.before?.();
      process.stderr.write(`${turn < 0 ? 'warm-up' : `turn ${turn + 1} of ${runs}`}: ${each.name}\n`);
      const milliseconds = await clock(each.run);
      if (turn >= 0) samples[at].push(milliseconds);
    }
  }
  return cases.map(({ name }, at) => summarise(name, samples[at]));
}

/** @param {() => unknown} work */
export async function clock(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * @param {string} name
 * @param {readonly number[]} samples
 * @returns {Times}
 */
export function summarise(name, samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { name, median, min: sorted[0], max: sorted[sorted.length - 1] };
}
