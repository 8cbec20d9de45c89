/** An open PDF, turned into everything the rules of a preflight ask about, each page and tag looked at once. */

import type { Font } from '../pdf/fonts.ts';
import { name, nameAt, type OpenPdf, PDFArray, PDFDict, type PDFObject, PDFRef } from '../pdf/pdf-objects.ts';
import { type Element, readStructure, type Structure } from '../pdf/structure.ts';
import { type PageContent, type Reading, readPageContent } from './page-content.ts';

export interface FilePage {
  /** Counted from 1. */
  readonly number: number;
  readonly ref: PDFRef;
  readonly node: PDFDict;
  readonly annotations: readonly Annotation[];
  readonly content: PageContent;
}

export interface Annotation {
  readonly ref: PDFRef | undefined;
  readonly node: PDFDict;
  readonly kind: string;
}

export interface PreflightFile {
  readonly pdf: OpenPdf;
  readonly structure: Structure | undefined;
  readonly pages: readonly FilePage[];
  readonly pageOf: ReadonlyMap<PDFRef, FilePage>;
  /** In reading order. */
  readonly headings: readonly Heading[];
  readonly fonts: readonly Font[];
}

export interface Heading {
  readonly element: Element;
  /** 1 to 6; 0 for `H`, whose level is how deep it stands. */
  readonly level: number;
  readonly text: string;
}

export function readPreflightFile(pdf: OpenPdf): PreflightFile {
  const structure = readStructure(pdf);
  const headed = (structure?.elements ?? []).filter(({ standard }) => /^H[1-6]?$/.test(standard ?? ''));
  const wanted = wantedMarks(headed);
  const reading: Reading = { pdf, fonts: new Map() };
  const pages = pdf.getPages().map((page, at): FilePage => {
    const content = readPageContent(reading, page, wanted.get(page.ref) ?? noMarks);
    const annotations = annotationsOf(page.node);
    return { number: at + 1, ref: page.ref, node: page.node, annotations, content };
  });
  const pageOf = new Map(pages.map((page) => [page.ref, page]));
  return {
    pdf,
    structure,
    pages,
    pageOf,
    headings: headed.map((element) => headingOf(element, pageOf)),
    fonts: [...new Set(pages.flatMap(({ content }) => [...content.fonts]))],
  };
}

const noMarks: ReadonlySet<number> = new Set();

function wantedMarks(elements: readonly Element[]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const wanted = new Map<PDFRef, Set<number>>();
  for (const { owner, mcid } of elements.flatMap(contentBelow)) {
    if (owner === undefined) continue;
    wanted.set(owner, (wanted.get(owner) ?? new Set()).add(mcid));
  }
  return wanted;
}

/** The marked content of an element and of all it holds. */
export function contentBelow(element: Element): readonly { owner: PDFRef | undefined; mcid: number }[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'content') return [kid];
    return kid.kind === 'element' ? contentBelow(kid.element) : [];
  });
}

function headingOf(element: Element, pages: ReadonlyMap<PDFRef, FilePage>): Heading {
  const pieces = contentBelow(element).map(({ owner, mcid }) =>
    owner === undefined ? '' : (pages.get(owner)?.content.texts.get(mcid) ?? ''),
  );
  return { element, level: Number(element.standard?.slice(1) ?? 0), text: pieces.join('') };
}

function annotationsOf(page: PDFDict): readonly Annotation[] {
  const all = page.lookup(name('Annots'));
  if (!(all instanceof PDFArray)) return [];
  return all.asArray().flatMap((item: PDFObject) => {
    const node = page.context.lookup(item);
    if (!(node instanceof PDFDict)) return [];
    return [{ ref: item instanceof PDFRef ? item : undefined, node, kind: nameAt(node, 'Subtype') ?? '' }];
  });
}
