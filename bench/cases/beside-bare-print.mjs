/** The handbook as it is printed and finished, beside Chromium's bare `page.pdf()` of the same final HTML. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBareBrowser } from '../lib/bare-browser.mjs';
import { watchRenderers } from '../lib/renderer-memory.mjs';
import { openSessionTools } from '../lib/session.mjs';
import { timesTable } from '../lib/table.mjs';
import { inTurns } from '../lib/timing.mjs';
import { writeInto } from '../lib/workspace.mjs';
import { perSecond } from './whole-library.mjs';

/** @param {import('../bench.mjs').Bench} bench */
export async function besideBarePrint(bench) {
  const { workspace, options } = bench;
  const { environment, press } = await openSessionTools(workspace, {
    project: workspace.library,
    browser: options.browser,
  });
  try {
    return await compare(bench, environment, press);
  } finally {
    await press.close();
  }
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {any} environment
 * @param {any} press
 */
async function compare({ workspace, chromium, options }, environment, press) {
  const { writeHandbookPdf } = await workspace.load('write/handbook-pdf/write-handbook-pdf.js');
  const parts = await handbookParts(workspace, environment);
  /** @type {any[]} */
  let printed = [];
  const print = (/** @type {any} */ document, /** @type {any} */ wanted) => {
    printed.push(document);
    return press.print(document, wanted);
  };
  const tools = { press: { ...press, print }, templates: parts.templates, files: parts.files };
  const bound = { paper: parts.paper, locators: parts.locators };
  let pages = 0;
  const whole = async () => {
    ({ pages } = await writeHandbookPdf(tools, parts.handbook, bound));
  };
  const memory = watchRenderers();
  await whole();
  const ourPeak = memory.stop();
  // Once more in one piece: what the bare engine prints is the whole book.
  printed = [];
  await writeHandbookPdf({ ...tools, mostCharacters: Number.MAX_SAFE_INTEGER }, parts.handbook, bound);
  const [prints, final] = [printed.length, printed.at(-1)];
  const page = storeDocument(join(workspace.folder, 'bare'), final);
  const bare = await openBareBrowser(workspace, chromium);
  try {
    const alone = watchRenderers();
    await bare.print(page);
    const theirPeak = alone.stop();
    const [own, once, sealed] = await inTurns(
      [
        { name: `the whole handbook, ${prints} prints`, run: whole },
        { name: 'bare page.pdf()', run: () => bare.print(page) },
        { name: 'one print by our press', run: () => press.print(final, { kind: 'final' }) },
      ],
      options.runs,
      { warmUp: 'none' },
    );
    const one = /** @type {const} */ (['one bare print', own.median / once.median]);
    const two = /** @type {const} */ (['two', own.median / (2 * once.median)]);
    const table = timesTable([
      {
        what: `bare \`page.pdf()\` of the final HTML, ${pages} pages, tagged, with outline`,
        ours: once,
        ratios: [],
      },
      {
        what: 'one final print by our sealed press',
        ours: sealed,
        ratios: [['one bare print', sealed.median / once.median]],
      },
      {
        what: `our handbook: HTML, ${prints} prints, finishing`,
        ours: own,
        ratios: [one, two],
        remark: perSecond(own, pages, 'pages'),
      },
    ]);
    return `${table}\n\n${memoryLine(ourPeak, theirPeak)}`;
  } finally {
    await bare.close();
  }
}

/**
 * @param {number | undefined} ours
 * @param {number | undefined} theirs
 */
function memoryLine(ours, theirs) {
  if (ours === undefined || theirs === undefined)
    return 'Memory of the renderer: not to be read on this system.';
  return `Peak memory of the renderer: ${ours.toFixed(0)} MiB for the whole handbook, ${theirs.toFixed(0)} MiB for one bare print.`;
}

/**
 * What the task that prints a handbook hands to its writer, got from the same tasks.
 *
 * @param {import('../lib/workspace.mjs').Workspace} workspace
 * @param {any} environment
 */
async function handbookParts(workspace, environment) {
  const [{ makeTasks }, { Graph }] = await Promise.all([
    workspace.load('build/tasks.js'),
    workspace.load('graph/graph.js'),
  ]);
  const { content, documents, templates } = makeTasks(environment);
  const graph = new Graph();
  graph.nextRound();
  const library = await graph.pull(content.library, null);
  const [recipe] = library.handbooks.values();
  const handbook = await graph.pull(documents.boundBook, { id: recipe.id.value, edition: 'participant' });
  const styles = await graph.pull(templates.texts, { folders: ['handbook'], ending: '.css' });
  const fonts = await graph.pull(templates.fonts, null);
  const encoder = new TextEncoder();
  /** @type {Map<string, { type: string, bytes: Uint8Array }>} */
  const files = new Map();
  for (const [path, css] of styles) files.set(path, { type: 'text/css', bytes: encoder.encode(css) });
  for (const [name, bytes] of fonts) files.set(`fonts/${name}`, { type: 'font/woff2', bytes });
  const slides = await graph.pull(documents.slides, null);
  return {
    handbook,
    paper: recipe.papers[0],
    files,
    templates: await graph.pull(templates.opened, { folders: ['handbook'], escape: 'html' }),
    locators: { folios: new Map(), slides, addresses: new Map() },
  };
}

/**
 * @param {string} folder
 * @param {{ html: string, files: ReadonlyMap<string, { bytes: Uint8Array }> }} document
 * @returns {string} its address
 */
function storeDocument(folder, { html, files }) {
  for (const [path, { bytes }] of files) writeInto(join(folder, path), bytes);
  const file = join(folder, 'handbook.html');
  writeInto(file, html);
  return pathToFileURL(file).href;
}
