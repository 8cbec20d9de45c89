/**
 * `node write-long-book.mjs TOOL CHAPTERS FILE FOLDER [BROWSER]`: writes the book into the file, the whole HTML it was last
 * printed from into the folder, and prints as JSON how it went. A process of its own, so that its memory is the book's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { longBook } from './long-book.mjs';
import { writeInto } from './workspace.mjs';

const [tool = '', chapters = '', file = '', folder = '', browser] = process.argv.slice(2);
const load = (/** @type {string} */ path) => import(pathToFileURL(join(tool, 'dist', path)).href);
const [
  { openPress },
  { openTemplates },
  { writeHandbookPdf, partsOf },
  { bookHtml },
  { headSheets },
  { geometryOf },
  ids,
  { englishWords },
  { glossaryLines },
] = await Promise.all([
  load('host/browser/press.js'),
  load('craft/markup/template.js'),
  load('write/handbook-pdf/write-handbook-pdf.js'),
  load('write/handbook-pdf/book-html.js'),
  load('write/handbook-pdf/running-heads.js'),
  load('write/handbook-pdf/geometry.js'),
  load('model/ids.js'),
  load('model/words.js'),
  load('compose/handbook/glossary-lines.js'),
]);

const press = await openPress({ notice: () => {}, executable: browser });
const version = await press.version();
const { files, texts } = readTemplates();
const book = longBook(ids, englishWords, glossaryLines, Number(chapters));
/** @type {{ step: string, at: number }[]} */
const steps = [];
const tools = {
  press,
  templates: openTemplates(texts),
  files,
  pictures: new Map(),
  progress: (/** @type {string} */ step) => steps.push({ step, at: performance.now() - begun }),
};
const options = { paper: 'a4', locators: { folios: new Map(), slides: new Map(), addresses: new Map() } };
const begun = performance.now();
const printed = await writeHandbookPdf(tools, book, options);
const milliseconds = performance.now() - begun;
await press.close();
writeInto(file, printed.artifact.bytes);
writeWhole(printed.plan);
const kinds = steps.map(({ step }) => step).filter((step) => step === 'draft' || step === 'final');
const gatherings = printed.plan.gatherings.length + 1;
process.stdout.write(
  `${JSON.stringify({ milliseconds, pages: printed.pages, kinds, gatherings, steps, version })}\n`,
);

/** What the gatherings were cut from, with the links and sheets of all. @param {any} plan */
function writeWhole(plan) {
  const geometry = geometryOf(options.paper);
  const { html, pageCss, sheetCss } = bookHtml(
    partsOf(tools, book, options),
    plan,
    (/** @type {any} */ lists) => headSheets(book, plan, geometry, lists),
  );
  for (const [path, { bytes }] of files) writeInto(join(folder, path), bytes);
  writeInto(
    join(folder, 'handbook', 'pages.css'),
    new TextEncoder().encode([pageCss, ...sheetCss].join('\n')),
  );
  writeInto(join(folder, 'handbook.html'), html);
}

function readTemplates() {
  /** @type {Map<string, { type: string, bytes: Uint8Array }>} */
  const found = new Map();
  /** @type {Map<string, string>} */
  const hbs = new Map();
  for (const part of ['fonts', 'handbook']) {
    const names = readdirSync(join(tool, 'templates', part), { recursive: true, encoding: 'utf8' });
    for (const name of names.map((each) => `${part}/${each}`).sort()) {
      if (name.endsWith('.hbs')) hbs.set(name, readFileSync(join(tool, 'templates', name), 'utf8'));
      const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.woff2') ? 'font/woff2' : undefined;
      if (type !== undefined) found.set(name, { type, bytes: readFileSync(join(tool, 'templates', name)) });
    }
  }
  return { files: found, texts: hbs };
}
