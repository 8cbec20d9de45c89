/** Remakes every picture of docs/gallery from what a build made: `npm run build && npm run gallery --prefix bench`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bookPages, deckPages, layoutPages } from './lib/gallery-pages.mjs';
import { specimens } from './lib/gallery-specimens.mjs';
import { officePdf, openTools, textsOf } from './lib/gallery-tools.mjs';

const root = resolve(import.meta.dirname, '..');
const [chosen = '', output = join(root, 'output')] = process.argv.slice(2);
const tools = await openTools(root, join(root, 'docs', 'gallery'));
const { artifacts } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
const book = artifacts.find(({ path }) => /^handbook\/.+-participant-a4\.pdf$/.test(path));
const site = book.path.replace(/-a4\.pdf$/, '');
const decks = artifacts
  .map(({ path }) => /^decks\/([^/]+)\/\1\.pdf$/.exec(path)?.[1])
  .filter((id) => id !== undefined);
const first = 'igf-in-brief';
const deckFile = (id, end) => join(output, 'decks', id, `${id}${end}`);
const html = (id) => readFileSync(deckFile(id, '.html'), 'utf8');
const address = (path, rest = '') => `${pathToFileURL(join(output, path)).href}${rest}`;
const slides = (pages, width) =>
  pages.map(({ deck, number }) => tools.page(deckFile(deck, '.pdf'), number, width));
const numbers = (count, from = 1) => Array.from({ length: count }, (_, index) => from + index);
const phone = [390, 844];

const pictures = {
  slides: () => tools.sheet('slides.png', slides(deckPages(decks, html), 560), 3),
  layouts: () => tools.sheet('layouts.png', slides(layoutPages(decks, html), 400), 4),
  themes() {
    const all = specimens(root, tools.folder, decks, html);
    const pages = all.flatMap(({ pdf, numbers }) => numbers.map((number) => tools.page(pdf, number, 400)));
    tools.sheet('themes.png', pages, all[0].numbers.length);
  },
  powerpoint() {
    const pdf = officePdf(deckFile(first, '.pptx'), tools.folder);
    tools.sheet(
      'powerpoint.png',
      numbers(12).map((number) => tools.page(pdf, number, 400)),
      4,
    );
  },
  async presenter() {
    const open = address(`decks/${first}/${first}.html`, '?presenter#wgig-report.forum');
    tools.sheet('presenter.png', [await tools.screen(open, [1280, 760])], 1);
  },
  paper() {
    const pages = [
      ...numbers(2, 2).map((number) => tools.page(deckFile(first, '-handout.pdf'), number, 400)),
      ...numbers(2, 3).map((number) => tools.page(deckFile(first, '-notes.pdf'), number, 400)),
    ];
    tools.sheet('paper.png', pages, 4);
  },
  'handbook-pages'() {
    const pdf = join(output, book.path);
    const pages = bookPages(textsOf(pdf)).map((number) => tools.page(pdf, number, 420));
    tools.sheet('handbook-pages.png', pages, 4);
  },
  async 'book-pages-web'() {
    const desk = [1180, 844];
    const shots = [
      await tools.screen(address(`${site}/index.html`), desk),
      await tools.screen(address(`${site}/wgig-models.html`), desk, { to: 'figure', dark: true }),
      await tools.screen(address(`${site}/igf-meetings.html`), phone),
    ];
    tools.sheet('book-pages-web.png', shots, 3);
  },
  async glossary() {
    const desk = [1180, 844];
    const shots = [
      await tools.screen(address('glossary/enhanced-cooperation.html'), desk),
      await tools.screen(address('glossary/index.html'), phone, {
        prepare: (page) => page.type('input[type=search]', 'multistakholder'),
      }),
    ];
    tools.sheet('glossary.png', shots, 2);
  },
  async portal() {
    const shots = [
      await tools.screen(address('index.html'), [1180, 844]),
      await tools.screen(address('index.html'), [820, 844], { dark: true, to: '#handbooks', above: 40 }),
      await tools.screen(address('index.html'), phone),
    ];
    tools.sheet('portal.png', shots, 3);
  },
};

try {
  for (const [name, make] of Object.entries(pictures)) if (chosen === '' || chosen === name) await make();
} finally {
  await tools.close();
}
