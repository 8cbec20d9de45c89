/** An open preview of a large library → from a save to the changed page, to the changed PDF, and the memory after many saves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { makeLargeLibrary, modulePath, moduleText } from '../lib/large-library.mjs';
import { openPreviewClient } from '../lib/preview-client.mjs';
import { openServing } from '../lib/serving.mjs';

const deck = '/decks/large/large.html';
const pdf = '/decks/large/large.pdf';
/** Modules that the deck shows. */
const shown = 13;
const saves = Number(process.env.SAVES ?? 1000);
const prints = Number(process.env.PRINTS ?? 12);

/** @param {import('../bench.mjs').Bench} bench */
export async function preview(bench) {
  const pages = await served(bench, true, followSaves);
  const sheets = await served(bench, true, followPrints);
  return [
    '| what | times | median ms | 95 % | 99 % | longest | within |',
    '|---|---|---|---|---|---|---|',
    row('save → changed page read', pages.times, 150),
    row('save → changed deck as PDF, warm', sheets.times, 1500),
    '',
    pages.told,
  ].join('\n');
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {boolean} withBook
 * @param {(tools: Tools) => Promise<{ times: number[], told: string }>} measure
 */
async function served({ options, workspace }, withBook, measure) {
  const project = makeLargeLibrary(join(workspace.folder, `large-${measure.name}`), withBook);
  const serving = await openServing(workspace, { project, browser: options.browser });
  try {
    const client = await openPreviewClient(serving.url);
    await client.ready(deck);
    const page = client.follow(deck);
    const measured = await measure({ project, client, page, serving });
    page.close();
    return measured;
  } finally {
    await serving.close();
  }
}

/** @typedef {{ project: string, client: any, page: any, serving: import('../lib/serving.mjs').Serving }} Tools */

/**
 * Saves at any moment of what the one before set going: the rest of the preview, its check, its pictures.
 *
 * @param {Tools} tools
 */
async function followSaves({ project, client, page, serving }) {
  /** @type {number[]} */
  const times = [];
  /** @type {number[]} */
  const heaps = [];
  const pause = pauses();
  const before = await serving.usage();
  for (let count = 0; count < saves; count += 1) {
    const [at, said] = [count % shown, `Save number ${count} of the run`];
    await setTimeout(pause());
    const begun = performance.now();
    writeFileSync(join(project, modulePath(at)), moduleText(at, said));
    await page.until(async () => (await client.text(deck)).includes(said));
    times.push(performance.now() - begun);
    if (count % Math.ceil(saves / 10) === 0) {
      heaps.push((await serving.usage()).heap);
      process.stderr.write(`${count} of ${saves} saves\n`);
    }
  }
  const after = await serving.usage();
  heaps.push(after.heap);
  const each = ((after.cpu - before.cpu) / saves).toFixed(0);
  await lastOfAll(project, client);
  const told = `${saves} saves, each up to a second after the one before was read; processor time ${each} ms a save with all that follows it. Heap in MiB at the start and after each tenth: ${heaps.join(', ')}. Thirty saves at once after them ended with the last.`;
  return { times, told };
}

/** Milliseconds, the same in every run. */
function pauses() {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % 1000;
  };
}

/** @param {string} project @param {any} client */
async function lastOfAll(project, client) {
  const said = (/** @type {number} */ count) => `Hasty save number ${count} of the run`;
  for (let count = 0; count < 30; count += 1)
    writeFileSync(join(project, modulePath(0)), moduleText(0, said(count)));
  await client.until(deck, async () => (await client.text(deck)).includes(said(29)));
  await setTimeout(2000);
  if (!(await client.text(deck)).includes(said(29))) throw new Error('the last save was lost');
}

/** @param {Tools} tools */
async function followPrints({ project, client }) {
  /** @type {number[]} */
  const times = [];
  const sheets = client.follow(pdf);
  await client.get(pdf);
  await sheets.until(() => true);
  const pause = pauses();
  for (let count = 0; count < prints + 1; count += 1) {
    await setTimeout(pause());
    const before = sheets.version();
    const begun = performance.now();
    writeFileSync(join(project, modulePath(0)), moduleText(0, `Print number ${count}`));
    await client.until(deck, async () => (await client.text(deck)).includes(`Print number ${count}`));
    await sheets.until(() => sheets.version() !== before);
    await (await client.get(pdf)).arrayBuffer();
    if (count > 0) times.push(performance.now() - begun);
    process.stderr.write(`${count} of ${prints} prints\n`);
  }
  sheets.close();
  return { times, told: '' };
}

/** @param {string} what @param {readonly number[]} times @param {number} limit milliseconds */
function row(what, times, limit) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  const within = (100 * sorted.filter((time) => time <= limit).length) / sorted.length;
  return `| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${Math.round(sorted.at(-1) ?? 0)} | ${within.toFixed(1)} in 100 within ${limit} ms |`;
}
