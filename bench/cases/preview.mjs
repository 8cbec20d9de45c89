/** An open preview of a large library → from a save to the changed page, to the changed PDF, and the memory after many saves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { makeLargeLibrary, modulePath, moduleText } from '../lib/large-library.mjs';
import { openPreviewClient } from '../lib/preview-client.mjs';

const deck = '/decks/large/large.html';
const pdf = '/decks/large/large.pdf';
/** Modules that the deck shows. */
const shown = 13;
const saves = Number(process.env.SAVES ?? 1000);
const prints = Number(process.env.PRINTS ?? 12);

/** @param {import('../bench.mjs').Bench} bench */
export async function preview(bench) {
  const pages = await served(bench, true, followSaves);
  // A preview that prints its book in the background lets a deck's PDF wait for it.
  const sheets = await served(bench, false, followPrints);
  return [
    '| what | times | median ms | 95 % | 99 % | longest |',
    '|---|---|---|---|---|---|',
    row('save → changed page read', pages.times),
    row('save → changed deck as PDF, warm, without a book', sheets.times),
    '',
    pages.told,
  ].join('\n');
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {boolean} withBook
 * @param {(tools: { project: string, client: any, page: any }) => Promise<{ times: number[], told: string }>} measure
 */
async function served({ options, workspace }, withBook, measure) {
  const project = makeLargeLibrary(join(workspace.folder, withBook ? 'large' : 'large-deck'), withBook);
  const { startServing } = await workspace.load('cli/commands/serve.js');
  const serving = await startServing({ project, browser: options.browser }, () => {});
  try {
    const client = await openPreviewClient(serving.url);
    await client.ready(deck);
    const page = client.follow(deck);
    const measured = await measure({ project, client, page });
    page.close();
    return measured;
  } finally {
    await serving.close();
  }
}

/** @param {{ project: string, client: any, page: any }} tools */
async function followSaves({ project, client, page }) {
  /** @type {number[]} */
  const times = [];
  /** @type {number[]} */
  const heaps = [];
  const cpu = process.cpuUsage();
  for (let count = 0; count < saves; count += 1) {
    const [at, said] = [count % shown, `Save number ${count} of the run`];
    const begun = performance.now();
    writeFileSync(join(project, modulePath(at)), moduleText(at, said));
    await page.until(async () => (await client.text(deck)).includes(said));
    times.push(performance.now() - begun);
    if (count % Math.ceil(saves / 10) === 0) heaps.push(usedHeap());
  }
  heaps.push(usedHeap());
  const { user, system } = process.cpuUsage(cpu);
  const each = ((user + system) / 1000 / saves).toFixed(0);
  const told = `${saves} saves; processor time ${each} ms a save. Heap in MiB after each tenth of them: ${heaps.join(', ')}.`;
  return { times, told };
}

/** @param {{ project: string, client: any }} tools */
async function followPrints({ project, client }) {
  /** @type {number[]} */
  const times = [];
  const sheets = client.follow(pdf);
  await client.get(pdf);
  await sheets.until(() => true);
  for (let count = 0; count < prints + 1; count += 1) {
    const before = sheets.version();
    const begun = performance.now();
    writeFileSync(join(project, modulePath(0)), moduleText(0, `Print number ${count}`));
    await client.until(deck, async () => (await client.text(deck)).includes(`Print number ${count}`));
    await client.get(pdf);
    await sheets.until(() => sheets.version() !== before);
    if (count > 0) times.push(performance.now() - begun);
  }
  sheets.close();
  return { times, told: '' };
}

function usedHeap() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

/** @param {string} what @param {readonly number[]} times */
function row(what, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${Math.round(sorted.at(-1) ?? 0)} |`;
}
