/** A finished build or file → how many slides and pages are in it, so that nothing is compared that is not the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @param {string} output */
export function countMade(output) {
  /** @type {{ artifacts: { path: string, slides?: number, pages?: number }[] }} */
  const { artifacts } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  // A deck names its slides with every format; its folder tells which deck it is.
  const decks = new Map(
    artifacts.flatMap(({ path, slides }) => (slides === undefined ? [] : [[dirname(path), slides]])),
  );
  return {
    slides: sum([...decks.values()]),
    pages: sum(artifacts.map(({ path, pages }) => (path.startsWith('handbook/') ? (pages ?? 0) : 0))),
  };
}

/** @param {string} file an HTML deck by marp-cli, which sets each slide in an SVG of its own */
export function countSlides(file) {
  return readFileSync(file, 'utf8').match(/<svg\b[^>]*\bdata-marpit-svg/g)?.length ?? 0;
}

/**
 * By the names in the package's list of files, which are not compressed.
 *
 * @param {Uint8Array} bytes
 */
export function countPowerPointSlides(bytes) {
  const names =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/ppt\/slides\/slide\d+\.xml/g) ?? [];
  return new Set(names).size;
}

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string} file
 * @returns {Promise<number>}
 */
export async function countPages({ tool }, file) {
  const { PDFDocument } = createRequire(join(tool, 'package.json'))('@cantoo/pdf-lib');
  return (await PDFDocument.load(readFileSync(file))).getPageCount();
}
