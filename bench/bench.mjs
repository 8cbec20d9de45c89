/** One run of everything → tables of ratios on the standard output. `node bench.mjs --help` is README.md. */
import { besideBarePrint } from './cases/beside-bare-print.mjs';
import { besideMarp } from './cases/beside-marp.mjs';
import { linkedTerms } from './cases/linked-terms.mjs';
import { preview } from './cases/preview.mjs';
import { startUp } from './cases/start-up.mjs';
import { thousandPages } from './cases/thousand-pages.mjs';
import { threeFormats } from './cases/three-formats.mjs';
import { wholeLibrary } from './cases/whole-library.mjs';
import { findBrowser } from './lib/browser.mjs';
import { marpVersion } from './lib/commands.mjs';
import { describeLoad, describeMachine } from './lib/machine.mjs';
import { readOptions } from './lib/options.mjs';
import { openSessionTools } from './lib/session.mjs';
import { openWorkspace } from './lib/workspace.mjs';

/**
 * @typedef {object} Bench
 * @property {import('./lib/options.mjs').Options} options
 * @property {import('./lib/workspace.mjs').Workspace} workspace
 * @property {import('./lib/browser.mjs').Chromium} chromium
 */

/** @type {readonly { name: string, title: string, measure: (bench: Bench) => Promise<string> }[]} */
const parts = [
  { name: 'start', title: 'Start-up', measure: startUp },
  { name: 'library', title: 'The whole library', measure: wholeLibrary },
  { name: 'marp', title: `Decks, beside marp-cli ${marpVersion}`, measure: besideMarp },
  {
    name: 'formats',
    title: `A hundred slides in three formats, beside marp-cli ${marpVersion}`,
    measure: threeFormats,
  },
  { name: 'print', title: 'The handbook, beside the bare engine', measure: besideBarePrint },
  { name: 'terms', title: 'Terms linked in a thousand pages', measure: linkedTerms },
  {
    name: 'thousand-pages',
    title: 'A book of a thousand pages, beside two bare prints',
    measure: thousandPages,
  },
  { name: 'preview', title: 'An open preview of two hundred modules', measure: preview },
];

const options = readOptions();
const unknown = options.parts.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(`there is no ${unknown.join(', ')}: name ${parts.map((part) => part.name).join(', ')}`);
const workspace = openWorkspace(options);
const chromium = await findBrowser(workspace, options.browser);
const { press } = await openSessionTools(workspace, { project: workspace.library, browser: options.browser });
const version = await press.version();
await press.close();

process.stdout.write(`${describeMachine(version)}; medians of ${options.runs}, measured in turns.\n`);
for (const part of parts.filter(({ name }) => options.parts.length === 0 || options.parts.includes(name))) {
  const before = describeLoad();
  const table = await part.measure({ options, workspace, chromium });
  process.stdout.write(
    `\n## ${part.title}\n\nLoad of the machine: ${before} before, ${describeLoad()} after.\n\n${table}\n`,
  );
}
