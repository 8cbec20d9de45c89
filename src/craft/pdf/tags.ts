/** What Chromium tags, turned into a structure tree whose every role a reader of PDF 1.7 knows, without wrappers and decoration. */
import { numberElements } from './element-ids.ts';
import type { Box } from './figure-boxes.ts';
import { type MendedContents, mendContents, type PageMarks } from './page-contents.ts';
import { name, type OpenPdf, PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from './pdf-objects.ts';
import { type Element, readStructure, type Structure } from './structure.ts';
import { plainTag } from './tags/plain-tag.ts';
import { writeTags } from './tags/write-tags.ts';

export function mendTags(pdf: OpenPdf): void {
  const structure = readStructure(pdf);
  const [top] = structure?.elements ?? [];
  const root = pdf.catalog.get(name('StructTreeRoot'));
  const figures = structure === undefined ? undefined : figureMarks(structure);
  const mended = mendContents(pdf, figures);
  if (structure === undefined || top === undefined || !(root instanceof PDFRef)) return;
  const document = plainTag(top, {
    isDecoration: ({ owner, mcid }) =>
      owner !== undefined && mended.decorations.get(owner)?.has(mcid) === true,
    boxOf: (element) => boxArray(pdf, element, mended),
  });
  if (document === undefined) return;
  deleteTree(pdf, structure);
  writeTags(pdf, root, numberElements(pdf, document), roleMap);
}

/** Roles of PDF 2.0 that Chromium writes into a file of an older version. */
const roleMap = { Em: 'Span', Strong: 'Span', Aside: 'Div' } as const;

function figureMarks({ elements }: Structure): PageMarks {
  const marks = new Map<PDFRef, Set<number>>();
  for (const { owner, mcid } of elements.filter(({ role }) => role === 'Figure').flatMap(marksBelow)) {
    if (owner !== undefined) marks.set(owner, (marks.get(owner) ?? new Set()).add(mcid));
  }
  return marks;
}

/** The marked content of an element and of all it holds. */
export function marksBelow(element: Element): readonly { owner: PDFRef | undefined; mcid: number }[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'content') return [kid];
    return kid.kind === 'element' ? marksBelow(kid.element) : [];
  });
}

/** Around everything of the figure on its first page. */
function boxArray(pdf: OpenPdf, element: Element, { boxes }: MendedContents) {
  const marks = marksBelow(element);
  const page = marks[0]?.owner;
  const found = marks.flatMap(({ owner, mcid }) => {
    const box = owner === page && owner !== undefined ? boxes.get(owner)?.get(mcid) : undefined;
    return box === undefined ? [] : [box];
  });
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const around = others.reduce(joined, first).map((edge) => PDFNumber.of(Math.round(edge * 100) / 100));
  return pdf.context.obj([pdf.context.obj({ O: 'Layout', BBox: around, Placement: 'Block' })]);
}

function joined([l, b, r, t]: Box, [left, bottom, right, top]: Box): Box {
  return [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)];
}

/** Nothing of the old tree may stay in the file, or readers that look at every object would find it. */
function deleteTree(pdf: OpenPdf, { root, elements }: Structure): void {
  for (const { ref } of elements) if (ref !== undefined) pdf.context.delete(ref);
  deleteLookups(pdf, root);
}

/** The trees that lead back to elements. */
export function deleteLookups(pdf: OpenPdf, root: PDFDict): void {
  for (const key of ['ParentTree', 'IDTree']) deleteNodes(pdf, root.get(name(key)));
}

/** The nodes of a number or name tree, and the arrays in its rows; the elements they lead to stay. */
function deleteNodes(pdf: OpenPdf, object: PDFObject | undefined): void {
  const node = pdf.context.lookup(object);
  if (node instanceof PDFDict && node.has(name('S'))) return;
  if (object instanceof PDFRef) pdf.context.delete(object);
  if (!(node instanceof PDFDict)) return;
  for (const key of ['Kids', 'Nums']) {
    const items = node.lookup(name(key));
    if (!(items instanceof PDFArray)) continue;
    for (const item of items.asArray()) if (item instanceof PDFRef) deleteNodes(pdf, item);
  }
}
