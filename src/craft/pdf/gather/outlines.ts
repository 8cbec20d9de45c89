/** The bookmarks of several prints, turned into one tree: a chapter at the head of a print goes below the part of the print before. */
import { name, nameAt, type OpenPdf, PDFDict, PDFNumber, PDFRef } from '../pdf-objects.ts';

export function joinOutlines(pdf: OpenPdf, catalogs: readonly PDFDict[]): void {
  const roots = catalogs.flatMap((catalog) => {
    const root = catalog.get(keys.Outlines);
    return root instanceof PDFRef ? [root] : [];
  });
  const items = roots.flatMap((root) => itemsBelow(pdf, root, 1));
  for (const root of roots.slice(1)) pdf.context.delete(root);
  const [root] = roots;
  if (root === undefined) return;
  catalogs[0]?.set(keys.Outlines, root);
  for (const each of [root, ...items.map(({ ref }) => ref)]) unlink(pdf, each);
  const above: { readonly ref: PDFRef; readonly level: number }[] = [{ ref: root, level: 0 }];
  for (const item of items) {
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
    append(
      pdf,
      item.ref,
      above.map(({ ref }) => ref),
    );
    above.push(item);
  }
}

const keys = {
  Count: name('Count'),
  First: name('First'),
  Last: name('Last'),
  Next: name('Next'),
  Outlines: name('Outlines'),
  Parent: name('Parent'),
  Prev: name('Prev'),
  SE: name('SE'),
} as const;

interface Item {
  readonly ref: PDFRef;
  /** Of its heading: 1 to 6. */
  readonly level: number;
}

/** In reading order. */
function itemsBelow(pdf: OpenPdf, parent: PDFRef, depth: number): readonly Item[] {
  const items: Item[] = [];
  for (let ref = refAt(pdf, parent, keys.First); ref !== undefined; ref = refAt(pdf, ref, keys.Next))
    items.push({ ref, level: levelOf(pdf, ref) ?? depth }, ...itemsBelow(pdf, ref, depth + 1));
  return items;
}

/** Chromium tells which element a bookmark was made of. */
function levelOf(pdf: OpenPdf, ref: PDFRef): number | undefined {
  const element = dictAt(pdf, ref)?.lookup(keys.SE);
  const level = element instanceof PDFDict ? /^H([1-6])$/.exec(nameAt(element, 'S') ?? '')?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

function unlink(pdf: OpenPdf, ref: PDFRef): void {
  for (const key of [keys.First, keys.Last, keys.Next, keys.Prev, keys.Parent, keys.Count])
    dictAt(pdf, ref)?.delete(key);
}

/** As the last below the last of those above, each of which counts it. */
function append(pdf: OpenPdf, ref: PDFRef, above: readonly PDFRef[]): void {
  const parent = above.at(-1);
  const [node, over] = [dictAt(pdf, ref), parent && dictAt(pdf, parent)];
  if (node === undefined || over === undefined || parent === undefined) return;
  const before = refAt(pdf, parent, keys.Last);
  node.set(keys.Parent, parent);
  if (before === undefined) over.set(keys.First, ref);
  else {
    dictAt(pdf, before)?.set(keys.Next, ref);
    node.set(keys.Prev, before);
  }
  over.set(keys.Last, ref);
  for (const each of above) countOne(dictAt(pdf, each));
}

function countOne(node: PDFDict | undefined): void {
  const count = node?.lookup(keys.Count);
  node?.set(keys.Count, PDFNumber.of((count instanceof PDFNumber ? count.asNumber() : 0) + 1));
}

function refAt(pdf: OpenPdf, ref: PDFRef, key: typeof keys.First): PDFRef | undefined {
  const found = dictAt(pdf, ref)?.get(key);
  return found instanceof PDFRef ? found : undefined;
}

function dictAt(pdf: OpenPdf, ref: PDFRef): PDFDict | undefined {
  const node = pdf.context.lookup(ref);
  return node instanceof PDFDict ? node : undefined;
}
