/** The real library: a cold build in a new process, and builds in one process after no change and after one paragraph. */
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
  const { first, same, edited } = await warmBuilds(workspace, options);
  return timesTable([
    {
      what: `cold: \`lectern build\`, ${slides} slides and ${pages} pages`,
      ours: cold,
      ratios: [],
      remark: perSecond(cold, slides + pages, 'slides and pages'),
    },
    { what: 'first build of an open session', ours: first, ratios: [ratio(first, 'cold', cold)] },
    { what: 'again, nothing changed', ours: same, ratios: [ratio(same, 'cold', cold)] },
    { what: 'again, one paragraph changed', ours: edited, ratios: [ratio(edited, 'cold', cold)] },
  ]);
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
 * The first paragraph of the first module that the handbook alone prints. It gains a word, another one each time.
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
      change: () =>
        writeFileSync(file, `${text.slice(0, at)}${words[count++ % words.length]} ${text.slice(at)}`),
      restore: () => writeFileSync(file, text),
    };
  }
  throw new Error('no module has a full text to change');
}

const words = ['Again,', 'Indeed,', 'Now,', 'Then,', 'Thus,'];
