/** A hundred slides to HTML, PDF and PowerPoint, beside marp-cli on the same Markdown; PowerPoint alone; and what each further deck costs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeLectern, marpDeck } from '../lib/decks.mjs';
import { hundred, makeHundredSlides } from '../lib/hundred-slides.mjs';
import { countMade, countPages, countPowerPointSlides, countSlides } from '../lib/made.mjs';
import { ratio, timesTable } from '../lib/table.mjs';
import { inTurns } from '../lib/timing.mjs';

const formats = /** @type {const} */ (['html', 'pdf', 'pptx']);
const furtherDecks = 4;

/** @param {import('../bench.mjs').Bench} bench */
export async function threeFormats(bench) {
  const { options, workspace } = bench;
  const project = makeHundredSlides(join(workspace.folder, 'three-formats'));
  const many = makeHundredSlides(join(workspace.folder, 'three-formats-many'), furtherDecks);
  const output = join(workspace.folder, 'three-formats-made');
  const [ours, theirs] = [join(output, 'ours'), join(output, 'theirs')];
  const markdown = join(output, 'md', 'decks', hundred);
  const make = (/** @type {readonly string[]} */ wanted, into = ours) =>
    makeLectern(bench, { project, decks: [hundred], formats: wanted, output: into });
  await make(['md'], join(output, 'md'));
  const marp = (/** @type {string} */ format) =>
    marpDeck(bench, { folder: markdown, deck: hundred, format, output: theirs });
  const all = [hundred, ...Array.from({ length: furtherDecks }, (_, at) => `${hundred}-${at + 2}`)];
  const cases = [
    {
      name: 'marp-cli, HTML, PDF and PPTX',
      run: async () => {
        for (const format of formats) await marp(format);
      },
    },
    { name: 'lectern, HTML, PDF and PPTX', run: () => make(formats) },
    { name: 'marp-cli, PPTX', run: () => marp('pptx') },
    { name: 'lectern, PPTX', run: () => make(['pptx'], join(output, 'pptx')) },
    {
      name: `lectern, ${all.length} decks`,
      run: () => makeLectern(bench, { project: many, decks: all, formats, output: join(output, 'all') }),
    },
  ];
  const [theirAll, ourAll, theirPptx, ourPptx, manyDecks] = await inTurns(cases, options.runs, {
    warmUp: 'one turn',
  });
  await sameSlides(bench, ours, theirs);
  const table = timesTable([
    { what: '100 slides to HTML, PDF and PPTX: marp-cli, three commands', ours: theirAll, ratios: [] },
    { what: 'the same: Lectern, one command', ours: ourAll, ratios: [ratio(ourAll, 'marp-cli', theirAll)] },
    { what: '100 slides to PPTX alone: marp-cli', ours: theirPptx, ratios: [] },
    { what: 'the same: Lectern', ours: ourPptx, ratios: [ratio(ourPptx, 'marp-cli', theirPptx)] },
    {
      what: `${all.length} such decks to the three formats: Lectern, one command`,
      ours: manyDecks,
      ratios: [],
    },
  ]);
  return `${table}\n\n${remarks({ theirAll, ourAll, theirPptx, ourPptx, manyDecks }, ours, theirs)}`;
}

/**
 * @param {Record<'theirAll' | 'ourAll' | 'theirPptx' | 'ourPptx' | 'manyDecks', import('../lib/timing.mjs').Times>} times
 * @param {string} ours
 * @param {string} theirs
 */
function remarks({ theirAll, ourAll, theirPptx, ourPptx, manyDecks }, ours, theirs) {
  const size = (/** @type {string} */ file) => statSync(file).size;
  const own = size(join(ours, 'decks', hundred, `${hundred}.pptx`));
  const their = size(join(theirs, `${hundred}.pptx`));
  const further = (manyDecks.median - ourAll.median) / furtherDecks / 1000;
  return [
    `- Three formats: Lectern is ${(theirAll.median / ourAll.median).toFixed(1)} times as fast.`,
    `- PPTX alone: ${(theirPptx.median / ourPptx.median).toFixed(1)} times as fast; ${Math.round(own / 1024)} KiB of placeholders, tables and text beside ${Math.round(their / 1024)} KiB of pictures, ${(their / own).toFixed(1)} times as large.`,
    `- Each further deck of 100 slides in the same build: ${further.toFixed(2)} s.`,
  ].join('\n');
}

/**
 * Both must have made the same slides in every format, or the comparison means nothing.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @param {string} ours
 * @param {string} theirs
 */
async function sameSlides({ workspace }, ours, theirs) {
  const own = countMade(ours).slides;
  const file = (/** @type {string} */ format) => join(theirs, `${hundred}.${format}`);
  const their = [
    countSlides(file('html')),
    await countPages(workspace, file('pdf')),
    countPowerPointSlides(readFileSync(file('pptx'))),
    countPowerPointSlides(readFileSync(join(ours, 'decks', hundred, `${hundred}.pptx`))),
  ];
  if (own === 0 || their.some((count) => count !== own))
    throw new Error(`there are ${own} slides here and ${their.join(', ')} there`);
}
