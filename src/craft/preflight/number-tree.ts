/** A number tree of a PDF, turned into its rows. */
import { name, PDFArray, PDFDict, PDFNumber, type PDFObject } from '../pdf/pdf-objects.ts';

export function readNumberTree(tree: PDFDict): ReadonlyMap<number, PDFObject> {
  const rows = new Map<number, PDFObject>();
  readNode(tree, rows, new Set());
  return rows;
}

function readNode(node: PDFDict, rows: Map<number, PDFObject>, passed: Set<PDFDict>): void {
  if (passed.has(node)) return;
  passed.add(node);
  const pairs = node.lookup(name('Nums'));
  if (pairs instanceof PDFArray) {
    for (let at = 0; at + 1 < pairs.size(); at += 2) {
      const key = pairs.lookup(at);
      if (key instanceof PDFNumber) rows.set(key.asNumber(), pairs.get(at + 1));
    }
  }
  const kids = node.lookup(name('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let at = 0; at < kids.size(); at += 1) {
    const kid = kids.lookup(at);
    if (kid instanceof PDFDict) readNode(kid, rows, passed);
  }
}
