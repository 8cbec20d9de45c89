/** The real library: a cold build in a new process, builds that remember earlier ones, and builds in one process after no change and after one paragraph. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../lib/commands.mjs';
import { countMade } from '../lib/made.mjs';
import { buildAll, openSessionTools } from '../lib/session.mjs';
import { ratio, timesTable } from '../lib/table.mjs';
import { clock, inTurns, summarise } from '../lib/timing.mjs';

/** @param {import('../bench.mjs').Bench} bench */
export async function wholeLibrary({ options, workspace }) {
  const { library, program } = workspace;
  const browser = options.browser === undefined ? [] : ['--browser', options.browser];
  const run = () => runNode([program, 'build', ...browser], { cwd: library });
  const [cold] = await inTurns([{ name: 'lectern build, new process', run }], options.runs, {
    warmUp: 'one turn',
  });
  const { slides, pages } = countMade(join(library, 'output'));
  const remembered = await rememberedBuilds(workspace, options, browser);
  const { first, same, edited } = await warmBuilds(workspace, options);
  return timesTable([
    {
      what: `cold: \`lectern build\`, ${slides} slides and ${pages} pages`,
      ours: cold,
      ratios: [],
      remark: perSecond(cold, slides + pages, 'slides and pages'),
    },
    ...remembered.map((times) => ({ what: times.name, ours: times, ratios: [ratio(times, 'cold', cold)] })),
    { what: 'first build of an open session', ours: first, ratios: [ratio(first, 'cold', cold)] },
    { what: 'again, nothing changed', ours: same, ratios: [ratio(same, 'cold', cold)] },
    { what: 'again, one paragraph changed', ours: edited, ratios: [ratio(edited, 'cold', cold)] },
  ]);
}

/**
 * Each in a new process, with a memory of its own.
 *
 * @param {import('../lib/workspace.mjs').Workspace} workspace
 * @param {import('../lib/options.mjs').Options} options
 * @param {readonly string[]} browser
 */
async function rememberedBuilds({ folder, library, program }, { runs }, browser) {
  const environment = { LECTERN_FRESH: '', LECTERN_CACHE: join(folder, 'memory') };
  const run = () => runNode([program, 'build', ...browser], { cwd: library, environment });
  const paragraph = findParagraph(library);
  const closing = findClosing(library);
  try {
    await run();
    const cases = [
      { name: 'remembered, new process: nothing changed', run },
      {
        name: 'remembered, new process: one paragraph of the handbook changed',
        before: paragraph.change,
        run,
      },
      { name: 'remembered, new process: the last slide of one deck changed', before: closing.change, run },
    ];
    // What one case changes is made before the next is measured.
    const times = [];
    for (const each of cases) times.push(...(await inTurns([each], runs, { warmUp: 'one turn' })));
    return times;
  } finally {
    paragraph.restore();
    closing.restore();
  }
}

/**
 * @param {import('../lib/timing.mjs').Times} times
 * @param {number} count
 * @param {string} things
 */
export function perSecond(times, count, things) {
  return `${((count * 1000) / times.median).toFixed(0)} ${things} a second`;
}

/**
 * @param {import('../lib/workspace.mjs').Workspace} workspace
 * @param {import('../lib/options.mjs').Options} options
 */
async function warmBuilds(workspace, { browser, runs }) {
  const paragraph = findParagraph(workspace.library);
  const { session, press } = await openSessionTools(workspace, { project: workspace.library, browser });
  const build = () => buildAll(session);
  try {
    const first = summarise('first', [await clock(build)]);
    const again = await inTurns(
      [
        { name: 'build, nothing changed', run: build },
        { name: 'build, one paragraph changed', before: paragraph.change, run: build },
      ],
      runs,
      { warmUp: 'one turn' },
    );
    return { first, same: again[0], edited: again[1] };
  } finally {
    await press.close();
    paragraph.restore();
  }
}

/**
 * The first paragraph of the first module that the handbook alone prints. It gains words, other ones each time.
 *
 * @param {string} library
 */
function findParagraph(library) {
  const folder = join(library, 'content', 'en', 'modules');
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const place = /^( *)full: \|\n\1 {2}(?! )/m.exec(text);
    if (place === null) continue;
    const at = place.index + place[0].length;
    let count = 0;
    return {
      change: () => {
        const more = [count, Math.floor(count / words.length)].map((at) => words[at % words.length]);
        writeFileSync(file, `${text.slice(0, at)}${more.join(' ')} ${text.slice(at)}`);
        count += 1;
      },
      restore: () => writeFileSync(file, text),
    };
  }
  throw new Error('no module has a full text to change');
}

/**
 * The title of the last slide of the last deck that has one of its own.
 *
 * @param {string} library
 */
function findClosing(library) {
  const folder = join(library, 'content', 'en', 'decks');
  for (const name of readdirSync(folder).sort().reverse()) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const title = /(\nclosing:\n {2}title: ).*/;
    if (!title.test(text)) continue;
    let count = 0;
    return {
      change: () => {
        count += 1;
        writeFileSync(file, text.replace(title, `$1Question ${count}?`));
      },
      restore: () => writeFileSync(file, text),
    };
  }
  throw new Error('no deck has a closing slide to change');
}

const words = ['Again,', 'Indeed,', 'Now,', 'Then,', 'Thus,'];
