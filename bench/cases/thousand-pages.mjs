/** A made-up book of a thousand pages, printed with right numbers, beside two bare prints of the same HTML, one a draft and one tagged. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBareBrowser } from '../lib/bare-browser.mjs';
import { readPrintedNumbers } from '../lib/printed-numbers.mjs';
import { timesTable } from '../lib/table.mjs';
import { clock, summarise } from '../lib/timing.mjs';
import { watchTree } from '../lib/tree-memory.mjs';

/** Chapters, and about how many pages they make. */
const sizes = /** @type {const} */ ([
  [5, 100],
  [15, 300],
  [57, 1000],
]);

/** @param {import('../bench.mjs').Bench} bench */
export async function thousandPages(bench) {
  const rows = [];
  const notes = [];
  for (const [chapters, about] of sizes) {
    const measured = await measureBook(bench, chapters, about);
    rows.push(...measured.rows);
    notes.push(measured.note);
  }
  return `${timesTable(rows)}\n\n${notes.join('\n')}`;
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {number} chapters
 * @param {number} about
 */
async function measureBook(bench, chapters, about) {
  const { workspace, options } = bench;
  const [folder, file] = [
    join(workspace.folder, `long-${about}`),
    join(workspace.folder, `long-${about}.pdf`),
  ];
  const [own, bare, peaks] = [
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
  ];
  let last = /** @type {any} */ ({});
  for (let turn = 1; turn <= options.runs; turn += 1) {
    process.stderr.write(`turn ${turn} of ${options.runs}: a book of about ${about} pages\n`);
    last = await writeBook(bench, [String(chapters), file, folder]);
    own.push(last.milliseconds);
    peaks.push(last.peak ?? Number.NaN);
    bare.push(await printBare(bench, pathToFileURL(join(folder, 'handbook.html')).href));
  }
  const { numbers, wrong, leftOpeners } = await readPrintedNumbers(workspace.tool, file);
  const [ours, theirs] = [summarise('ours', own), summarise('two bare prints', bare)];
  const note =
    `- ${last.pages} pages: ${last.kinds.length} prints (${last.kinds.join(', ')}), each in ${last.gatherings} gatherings, ${numbers} printed numbers of pages, ` +
    `${wrong.length} wrong, ${leftOpeners.length} openers on left-hand pages; ${(ours.median / last.pages).toFixed(1)} ms a page; ` +
    `memory of Node and the browser together at its peak ${Math.max(...peaks).toFixed(0)} MiB; ${stepsOf(last)}.` +
    wrong
      .slice(0, 5)
      .map((each) => `\n  - wrong: ${each}`)
      .join('');
  return {
    rows: [
      {
        what: `two bare \`page.pdf()\` of the book of ${last.pages} pages: untagged, then tagged with outline`,
        ours: theirs,
        ratios: [],
      },
      {
        what: `the book of ${last.pages} pages, finished`,
        ours,
        ratios: [/** @type {const} */ (['two bare prints', ours.median / theirs.median])],
      },
    ],
    note,
  };
}

/** @param {any} run */
function stepsOf({ steps, milliseconds }) {
  return steps
    .map(
      (/** @type {any} */ { step, at }, /** @type {number} */ index) =>
        `${step} ${(((steps[index + 1]?.at ?? milliseconds) - at) / 1000).toFixed(1)} s`,
    )
    .join(', ');
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {readonly string[]} argv
 * @returns {Promise<any>}
 */
function writeBook({ workspace, options }, argv) {
  const script = fileURLToPath(new URL('../lib/write-long-book.mjs', import.meta.url));
  const child = spawn(
    process.execPath,
    [script, workspace.tool, ...argv, ...(options.browser === undefined ? [] : [options.browser])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const memory = watchTree(child.pid);
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = memory.stop();
      if (code === 0) resolve({ ...JSON.parse(said), peak });
      else reject(new Error(`the long book ended with ${code}`));
    });
  });
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {string} address
 */
async function printBare({ workspace, chromium }, address) {
  const browser = await openBareBrowser(workspace, chromium);
  try {
    return await clock(async () => {
      await browser.print(address, 'draft');
      await browser.print(address, 'final');
    });
  } finally {
    await browser.close();
  }
}
