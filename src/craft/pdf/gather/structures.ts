/** The structure trees of several prints, turned into one: what the document of a later print holds follows what those before it hold. */
import { name, nameAt, type OpenPdf, PDFDict, type PDFObject, PDFRef } from '../pdf-objects.ts';
import { kidsOf } from '../structure.ts';
import { deleteLookups } from '../tags.ts';

/** Chromium makes one element of `<main>`, the first of the document; what stands beside it is not the book's. */
export function joinStructures(pdf: OpenPdf, catalogs: readonly PDFDict[]): void {
  const trees = catalogs.flatMap((catalog) => treeOf(pdf, catalog));
  const [first, ...others] = trees;
  if (first === undefined) return;
  const held = trees.flatMap(({ main }) => kidsOf(main.node));
  for (const { document, main } of trees)
    for (const kid of kidsOf(document.node)) if (kid !== main.ref) deleteElement(pdf, kid);
  for (const { root, document, main } of others) {
    deleteLookups(pdf, root.node);
    for (const { ref } of [root, document, main]) pdf.context.delete(ref);
  }
  first.document.node.set(kids, first.main.ref);
  first.main.node.set(kids, pdf.context.obj([...held]));
}

const kids = name('K');

interface Held {
  readonly ref: PDFRef;
  readonly node: PDFDict;
}

interface Tree {
  readonly root: Held;
  readonly document: Held;
  readonly main: Held;
}

function treeOf(pdf: OpenPdf, catalog: PDFDict): readonly Tree[] {
  const root = heldBy(pdf, catalog.get(name('StructTreeRoot')));
  const document = root && heldBy(pdf, kidsOf(root.node)[0]);
  const main = document && heldBy(pdf, kidsOf(document.node)[0]);
  return root === undefined || document === undefined || main === undefined ? [] : [{ root, document, main }];
}

function heldBy(pdf: OpenPdf, ref: PDFObject | undefined): Held | undefined {
  const node = pdf.context.lookup(ref);
  return ref instanceof PDFRef && node instanceof PDFDict ? { ref, node } : undefined;
}

function deleteElement(pdf: OpenPdf, kid: PDFObject): void {
  const element = heldBy(pdf, kid);
  if (element === undefined || nameAt(element.node, 'S') === undefined) return;
  pdf.context.delete(element.ref);
  for (const each of kidsOf(element.node)) deleteElement(pdf, each);
}
