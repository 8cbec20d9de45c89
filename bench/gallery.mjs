/** Remakes the pictures of docs/gallery that show what a build made: `npm run build && npm run gallery --prefix bench`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deckPages, layoutPages } from './lib/gallery-pages.mjs';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'output');
const gallery = join(root, 'docs', 'gallery');
const folder = mkdtempSync(join(tmpdir(), 'lectern-gallery-'));
const browser = process.env.LECTERN_BROWSER ?? 'chromium';

/** Poppler and ImageMagick; both are needed here alone. */
const run = (program, ...args) =>
  execFileSync(program, args.map(String), { stdio: ['ignore', 'pipe', 'ignore'] });

function page(pdf, number, width) {
  const name = join(folder, `${pdf.replaceAll('/', '_')}-${number}-${width}`);
  run(
    'pdftoppm',
    '-png',
    '-singlefile',
    '-f',
    number,
    '-l',
    number,
    '-scale-to-x',
    width,
    '-scale-to-y',
    -1,
    join(output, pdf),
    name,
  );
  return `${name}.png`;
}

function screen(path, width, height, ...flags) {
  const picture = join(folder, `${path.replaceAll('/', '_')}-${width}${flags.join('')}.png`);
  const settings = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${folder}/browser`,
  ];
  run(
    browser,
    ...settings,
    ...flags,
    `--window-size=${width},${height}`,
    `--screenshot=${picture}`,
    pathToFileURL(join(output, path)),
  );
  return picture;
}

function sheet(name, pictures, columns) {
  const target = join(gallery, name);
  const frame = ['-tile', `${columns}x`, '-geometry', '+8+8', '-background', '#d9dddf', '-gravity', 'north'];
  run('montage', ...pictures, ...frame, join(folder, name));
  run('convert', join(folder, name), '-strip', '-colors', 160, '-define', 'png:compression-level=9', target);
  process.stdout.write(`${name}: ${pictures.length} pictures\n`);
}

const { artifacts } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
const decks = artifacts
  .map(({ path }) => /^decks\/([^/]+)\/\1\.pdf$/.exec(path)?.[1])
  .filter((id) => id !== undefined);
const html = (id) => readFileSync(join(output, 'decks', id, `${id}.html`), 'utf8');
const slides = (chosen, width) =>
  chosen.map(({ deck, number }) => page(`decks/${deck}/${deck}.pdf`, number, width));

sheet('slides.png', slides(deckPages(decks, html), 560), 3);
sheet('layouts.png', slides(layoutPages(decks, html), 400), 4);

const book = artifacts.find(({ path }) => /^handbook\/.+-participant-a4\.pdf$/.test(path));
if (book !== undefined) {
  const spread = Array.from({ length: 8 }, (_, index) => 1 + 2 * Math.round((index * (book.pages - 2)) / 16));
  const pages = spread.flatMap((left) => [left + 1, left + 2]).filter((number) => number <= book.pages);
  sheet(
    'handbook-pages.png',
    pages.map((number) => page(book.path, number, 340)),
    4,
  );
}

const sizes = [
  [1280, 1100],
  [1280, 1100, '--force-dark-mode'],
  [500, 1100],
];
sheet(
  'portal.png',
  sizes.map(([width, height, ...flags]) => screen('index.html', width, height, ...flags)),
  3,
);
rmSync(folder, { recursive: true });
