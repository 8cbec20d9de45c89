/** A press without a browser: what it prints says nothing but which document it was, yet reads as a print does. */
import { createHash } from 'node:crypto';
import type { Press, PressDocument } from '../../src/ports/press.ts';
import { ids } from '../../src/write/handbook-pdf/book-ids.ts';

/** All places stand on one page, then come the sheets, then the page that asks where everything is. */
export const paperPress: Press = {
  version: async () => 'Paper/1',
  measure: async () => [],
  picture: async (document) => Buffer.from(markOf(document)),
  print: async (document, { kind }) => printed(document, kind),
};

/** Tells documents apart by everything in them. */
function markOf({ html, files }: PressDocument): string {
  const hash = createHash('sha256').update(html);
  for (const [name, { bytes }] of files) hash.update(name).update(bytes);
  return hash.digest('hex');
}

function printed(document: PressDocument, kind: string): Uint8Array {
  const sheets = document.html.split('<div class="sheet"').length - 1;
  const last = sheets + 1;
  const words = `BT (${kind} ${markOf(document)}) Tj ET`;
  const places = [...document.html.matchAll(/ id="([^"]+)"/g)].map(
    ([, id = '']) => `/${encodeURIComponent(id)} [${pageNumber(id === ids.end ? last : 0)} 0 R /XYZ 0 0 0]`,
  );
  const pages = Array.from({ length: last + 1 }, (_, at) => pageNumber(at));
  return file([
    '<< /Type /Catalog /Pages 2 0 R /Dests 3 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
    `<< ${places.join('\n')} >>`,
    ...pages.flatMap((page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents ${page + 1} 0 R >>`,
      `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    ]),
  ]);
}

/** Of the object that is the page at an index. */
function pageNumber(index: number): number {
  return 4 + 2 * index;
}

function file(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const rows = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}
