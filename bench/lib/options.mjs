/** Arguments → what is measured, how often and with which browser. */

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {string} root the checkout, or an installed package with `content/` beside it
 * @property {number} runs how often everything is measured
 * @property {string | undefined} browser a Chromium for both sides in place of the bundled one
 * @property {readonly string[]} parts which measurements; empty for all
 * @property {boolean} keep leave the working folder behind
 */

/** @returns {Options} */
export function readOptions(argv = process.argv.slice(2)) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: dirname(dirname(dirname(fileURLToPath(import.meta.url)))) },
      runs: { type: 'string', default: '5' },
      browser: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0');
  return { root: resolve(values.root), runs, browser: values.browser, parts: positionals, keep: values.keep };
}
