/** Decks, whole command to HTML and to PDF, beside marp-cli on the Markdown that the build exported. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLectern, marpDeck } from '../lib/decks.mjs';
import { hundred, makeHundredSlides } from '../lib/hundred-slides.mjs';
import { countMade, countPages, countSlides } from '../lib/made.mjs';
import { ratio, timesTable } from '../lib/table.mjs';
import { inTurns } from '../lib/timing.mjs';
import { withoutHandbooks } from '../lib/workspace.mjs';

const formats = /** @type {const} */ (['html', 'pdf']);

/** @param {import('../bench.mjs').Bench} bench */
export async function besideMarp(bench) {
  const { workspace } = bench;
  const deck = companionDeck(workspace.library);
  const alone = withoutHandbooks(workspace);
  const made = makeHundredSlides(join(workspace.folder, 'hundred'));
  const rows = [
    ...(await measureDeck(bench, { deck, project: alone, bound: workspace.library })),
    ...(await measureDeck(bench, { deck: hundred, project: made, bound: undefined })),
  ];
  return timesTable(rows);
}

/**
 * The deck that goes with the handbook: the longest, and the one whose numbers depend on it most.
 *
 * @param {string} library
 */
function companionDeck(library) {
  const folder = join(library, 'content', 'en', 'handbooks');
  const recipes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const deck = recipes.map((recipe) => /^deck: *(\S+)/m.exec(recipe)?.[1]).find((name) => name !== undefined);
  if (deck === undefined) throw new Error('no handbook names its deck');
  return deck;
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {{ deck: string, project: string, bound: string | undefined }} what `bound` is the project where the deck prints
 *   page numbers of its handbook, and therefore has the handbook printed first
 */
async function measureDeck(bench, { deck, project, bound }) {
  const { options, workspace } = bench;
  const output = join(workspace.folder, 'decks', deck);
  const ours = (/** @type {string} */ from, /** @type {string} */ format) => () =>
    makeLectern(bench, { project: from, decks: [deck], formats: [format], output: join(output, 'ours') });
  const theirs = (/** @type {string} */ format) => () =>
    marpDeck(bench, {
      folder: join(output, 'md', 'decks', deck),
      deck,
      format,
      output: join(output, 'theirs'),
    });
  await makeLectern(bench, { project, decks: [deck], formats: ['md'], output: join(output, 'md') });
  const rows = [];
  for (const format of formats) {
    const cases = [
      { name: `marp-cli ${deck} ${format}`, run: theirs(format) },
      { name: `lectern ${deck} ${format}`, run: ours(project, format) },
      ...(bound === undefined
        ? []
        : [{ name: `lectern ${deck} ${format}, handbook printed first`, run: ours(bound, format) }]),
    ];
    const [their, own, whole] = await inTurns(cases, options.runs, { warmUp: 'one turn' });
    const slides = await sameSlides(workspace, output, deck, format);
    const label = `\`${deck}\`, ${slides} slides, ${format.toUpperCase()}`;
    rows.push(
      { what: `${label}: marp-cli`, ours: their, ratios: [] },
      { what: `${label}: Lectern`, ours: own, ratios: [ratio(own, 'marp-cli', their)] },
      ...(whole === undefined
        ? []
        : [
            {
              what: `${label}: Lectern, its handbook printed first`,
              ours: whole,
              ratios: [ratio(whole, 'marp-cli', their)],
            },
          ]),
    );
  }
  return rows;
}

/**
 * Both must have made the same number of slides, or the comparison means nothing.
 *
 * @param {import('../lib/workspace.mjs').Workspace} workspace
 * @param {string} output
 * @param {string} deck
 * @param {string} format
 */
async function sameSlides(workspace, output, deck, format) {
  const file = join(output, 'theirs', `${deck}.${format}`);
  const their = format === 'html' ? countSlides(file) : await countPages(workspace, file);
  const own = countMade(join(output, 'ours')).slides;
  if (own === 0 || own !== their)
    throw new Error(`${deck}.${format} has ${own} slides here and ${their} there`);
  return own;
}
