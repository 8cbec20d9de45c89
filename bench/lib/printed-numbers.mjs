/** A book as PDF → its printed page numbers, and those that do not name the page they lead to, read by a program that did not make it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} tool
 * @param {string} file
 * @returns {Promise<{ numbers: number, wrong: readonly string[], leftOpeners: readonly string[] }>}
 */
export async function readPrintedNumbers(tool, file) {
  const entry = createRequire(join(tool, 'package.json')).resolve('pdfjs-dist/legacy/build/pdf.mjs');
  const { getDocument } = await import(pathToFileURL(entry).href);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  /** @type {readonly string[]} */
  const labels = (await pdf.getPageLabels()) ?? [];
  /** @type {Record<string, any[]>} */
  const names = await pdf.getDestinations();
  const pages = new Map();
  for (const [name, [page]] of Object.entries(names)) pages.set(name, await pdf.getPageIndex(page));
  let numbers = 0;
  const wrong = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const { dest, rect } of await page.getAnnotations()) {
      const number = /^[ivxl\d]+$/.exec(numberUnder(rect, items))?.[0];
      if (typeof dest !== 'string' || number === undefined || /^(ref|cite)\./.test(dest)) continue;
      numbers += 1;
      if (labels[pages.get(dest)] !== number)
        wrong.push(`${number} on ${labels[at - 1]} for ${dest}, which is on ${labels[pages.get(dest)]}`);
    }
    page.cleanup();
  }
  const openers = (await pdf.getOutline()).flatMap((/** @type {any} */ item) => [item, ...item.items]);
  const leftOpeners = [];
  for (const { title, dest } of openers) {
    const [page] = typeof dest === 'string' ? names[dest] : dest;
    const index = await pdf.getPageIndex(page);
    if (/^(Part|Chapter) /.test(title) && index % 2 !== 0) leftOpeners.push(title);
  }
  await pdf.destroy();
  return { numbers, wrong, leftOpeners };
}

/**
 * The words whose middles lie under a link; of a run only the whole width is known, so its letters share it alike.
 *
 * @param {readonly number[]} rect
 * @param {readonly any[]} items
 */
function numberUnder([left = 0, bottom = 0, right = 0, top = 0], items) {
  const found = [];
  for (const { str, transform, width } of items) {
    const [x, y] = [transform?.[4], transform?.[5]];
    if (str === undefined || y < bottom || y > top || x > right || x + width < left) continue;
    for (const match of str.matchAll(/\S+/g)) {
      const middle = x + ((match.index + match[0].length / 2) / str.length) * width;
      if (middle > left - 1 && middle < right + 1) found.push(match[0].replace(/^[(]|[.,;)]+$/g, ''));
    }
  }
  return found.join(' ');
}
