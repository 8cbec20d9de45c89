/** The pages of several prints, turned into those of one: first all that belong to the book, then the sheets, nothing else. */
import {
  name,
  type OpenPdf,
  PDFArray,
  PDFDict,
  PDFNumber,
  type PDFObject,
  PDFPageTree,
  PDFRef,
} from '../pdf-objects.ts';

/** How many pages of a print belong to the book, and how many sheets come after them; whatever follows is taken out. */
export interface GatheringPages {
  readonly pages: number;
  readonly sheets: number;
}

export function joinPages(
  pdf: OpenPdf,
  catalogs: readonly PDFDict[],
  gatherings: readonly GatheringPages[],
): void {
  const printed = catalogs.map((catalog) => leavesBelow(pdf, catalog.get(keys.Pages)));
  const pages = gatherings.map((each, at) => printed[at]?.slice(0, each.pages) ?? []);
  const sheets = gatherings.map((each, at) => printed[at]?.slice(each.pages, each.pages + each.sheets) ?? []);
  gatherings.forEach((each, at) => {
    for (const ref of printed[at]?.slice(each.pages + each.sheets) ?? []) deletePage(pdf, ref);
  });
  const groups = [...pages, sheets.flat()].filter((group) => group.length > 0);
  const root = pdf.context.nextRef();
  const nodes = groups.map((group) => pageNode(pdf, group, group.length, root));
  pdf.context.assign(root, treeNode(pdf, nodes, groups.flat().length));
  catalogs[0]?.set(keys.Pages, root);
  numberParents(pdf, groups.flat());
}

const keys = {
  Annots: name('Annots'),
  Contents: name('Contents'),
  Count: name('Count'),
  Kids: name('Kids'),
  Pages: name('Pages'),
  Parent: name('Parent'),
  StructParent: name('StructParent'),
  StructParents: name('StructParents'),
} as const;

/** In order; the nodes above them are deleted. */
function leavesBelow(pdf: OpenPdf, ref: PDFObject | undefined): readonly PDFRef[] {
  if (!(ref instanceof PDFRef)) return [];
  const node = pdf.context.lookup(ref);
  const kids = node instanceof PDFPageTree ? node.lookup(keys.Kids) : undefined;
  if (!(kids instanceof PDFArray)) return [ref];
  pdf.context.delete(ref);
  return kids.asArray().flatMap((kid) => leavesBelow(pdf, kid));
}

function pageNode(pdf: OpenPdf, pages: readonly PDFRef[], count: number, parent: PDFRef): PDFRef {
  const node = treeNode(pdf, pages, count);
  node.set(keys.Parent, parent);
  const ref = pdf.context.register(node);
  for (const page of pages) {
    const leaf = pdf.context.lookup(page);
    if (leaf instanceof PDFDict) leaf.set(keys.Parent, ref);
  }
  return ref;
}

function treeNode(pdf: OpenPdf, kids: readonly PDFRef[], count: number): PDFPageTree {
  const node = PDFPageTree.withContext(pdf.context);
  node.set(keys.Kids, pdf.context.obj([...kids]));
  node.set(keys.Count, PDFNumber.of(count));
  return node;
}

function deletePage(pdf: OpenPdf, ref: PDFRef): void {
  const page = pdf.context.lookup(ref);
  pdf.context.delete(ref);
  if (!(page instanceof PDFDict)) return;
  const content = page.get(keys.Contents);
  for (const each of [content, ...annotationsOf(page)]) if (each instanceof PDFRef) pdf.context.delete(each);
}

function annotationsOf(page: PDFDict): readonly PDFObject[] {
  const annotations = page.lookup(keys.Annots);
  return annotations instanceof PDFArray ? annotations.asArray() : [];
}

/** By these the tags find pages and annotations: in every print they began anew. */
function numberParents(pdf: OpenPdf, pages: readonly PDFRef[]): void {
  let annotations = firstAnnotation;
  pages.forEach((ref, at) => {
    const page = pdf.context.lookup(ref);
    if (!(page instanceof PDFDict)) return;
    if (page.has(keys.StructParents)) page.set(keys.StructParents, PDFNumber.of(at));
    for (const each of annotationsOf(page)) {
      const annotation = pdf.context.lookup(each);
      if (!(annotation instanceof PDFDict) || !annotation.has(keys.StructParent)) continue;
      annotation.set(keys.StructParent, PDFNumber.of(annotations));
      annotations += 1;
    }
  });
}

/** As in a single print of Chromium's. */
const firstAnnotation = 100_000;
