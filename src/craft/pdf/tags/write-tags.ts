/** Tags as plain data, turned into a PDF's structure tree with the trees that lead back to it. */
import {
  name,
  type OpenPdf,
  PDFArray,
  PDFDict,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
  textOfString,
} from '../pdf-objects.ts';
import type { Tag, TagKid } from './tag.ts';

/** Page → its marked content → the tag it stands in; annotation → its tag. */
interface Written {
  readonly pages: Map<PDFRef, PDFRef[]>;
  readonly annotations: Map<PDFRef, PDFRef>;
  readonly ids: (readonly [id: string, element: PDFRef])[];
}

/** The elements the tree had before are deleted by whoever read them. */
export function writeTags(
  pdf: OpenPdf,
  root: PDFRef,
  document: Tag,
  roleMap: Readonly<Record<string, string>>,
): void {
  const { context } = pdf;
  const written: Written = { pages: new Map(), annotations: new Map(), ids: [] };
  const top = writeTag(pdf, document, root, written);
  const node = context.obj({ Type: 'StructTreeRoot', K: top, RoleMap: roleMap });
  context.assign(root, node);
  const rows = parentRows(pdf, written);
  node.set(
    name('ParentTree'),
    context.register(
      treeOf(
        pdf,
        'Nums',
        rows.map(([key, value]) => [PDFNumber.of(key), value]),
      ),
    ),
  );
  node.set(name('ParentTreeNextKey'), PDFNumber.of((rows.at(-1)?.[0] ?? -1) + 1));
  if (written.ids.length > 0) {
    const ids = [...written.ids].sort(([one], [other]) => (one < other ? -1 : 1));
    node.set(
      name('IDTree'),
      context.register(
        treeOf(
          pdf,
          'Names',
          ids.map(([id, element]) => [PDFString.of(id), element]),
        ),
      ),
    );
  }
}

const keys = {
  K: name('K'),
  MCID: name('MCID'),
  P: name('P'),
  Pg: name('Pg'),
  S: name('S'),
  Type: name('Type'),
  Obj: name('Obj'),
} as const;
const names = { element: name('StructElem'), content: name('MCR'), object: name('OBJR') } as const;

function writeTag(pdf: OpenPdf, tag: Tag, parent: PDFRef, written: Written): PDFRef {
  const { context } = pdf;
  const ref = context.nextRef();
  const node = PDFDict.withContext(context);
  node.set(keys.Type, names.element);
  node.set(keys.S, name(tag.role));
  node.set(keys.P, parent);
  for (const [key, value] of tag.extras) node.set(name(key), value);
  const id = textOfString(node.get(name('ID')));
  if (id !== undefined) written.ids.push([id, ref]);
  const page = tag.kids.find((kid) => kid.kind === 'content')?.page;
  if (page !== undefined) node.set(keys.Pg, page);
  const kids = tag.kids.map((kid) => writeKid(pdf, kid, ref, page, written));
  const [only] = kids;
  if (only !== undefined) node.set(keys.K, kids.length === 1 ? only : arrayOf(pdf, kids));
  context.assign(ref, node);
  return ref;
}

/** Content of the element's own page is its bare number. */
function writeKid(
  pdf: OpenPdf,
  kid: TagKid,
  element: PDFRef,
  page: PDFRef | undefined,
  written: Written,
): PDFObject {
  if (kid.kind === 'tag') return writeTag(pdf, kid.tag, element, written);
  const node = PDFDict.withContext(pdf.context);
  node.set(keys.Pg, kid.page);
  if (kid.kind === 'object') {
    written.annotations.set(kid.object, element);
    node.set(keys.Type, names.object);
    node.set(keys.Obj, kid.object);
    return node;
  }
  const parents = written.pages.get(kid.page) ?? [];
  written.pages.set(kid.page, parents);
  parents[kid.mcid] = element;
  const number = PDFNumber.of(kid.mcid);
  if (kid.page === page) return number;
  node.set(keys.Type, names.content);
  node.set(keys.MCID, number);
  return node;
}

/** The keys pages and annotations already have, in order. */
function parentRows(
  pdf: OpenPdf,
  { pages, annotations }: Written,
): readonly (readonly [number, PDFObject])[] {
  const rows: (readonly [number, PDFObject])[] = [];
  for (const [page, parents] of pages) {
    const key = keyOf(pdf, page, 'StructParents');
    const all = Array.from(parents, (parent) => parent ?? pdf.context.obj(null));
    if (key !== undefined) rows.push([key, pdf.context.register(arrayOf(pdf, all))]);
  }
  for (const [annotation, element] of annotations) {
    const key = keyOf(pdf, annotation, 'StructParent');
    if (key !== undefined) rows.push([key, element]);
  }
  return rows.sort(([one], [other]) => one - other);
}

function keyOf(pdf: OpenPdf, owner: PDFRef, key: string): number | undefined {
  const node = pdf.context.lookup(owner);
  const number = node instanceof PDFDict ? node.lookup(name(key)) : undefined;
  return number instanceof PDFNumber ? number.asNumber() : undefined;
}

/** A tree of two storeys, so that a reader looks a row up without reading all. */
function treeOf(
  pdf: OpenPdf,
  leaf: 'Nums' | 'Names',
  rows: readonly (readonly [key: PDFObject, value: PDFObject])[],
): PDFDict {
  const { context } = pdf;
  const leaves: PDFObject[] = [];
  for (let at = 0; at < rows.length; at += rowsOfLeaf) {
    const some = rows.slice(at, at + rowsOfLeaf);
    const node = PDFDict.withContext(context);
    const [first, last] = [some[0]?.[0], some.at(-1)?.[0]];
    if (first !== undefined && last !== undefined) node.set(name('Limits'), arrayOf(pdf, [first, last]));
    node.set(name(leaf), arrayOf(pdf, some.flat()));
    leaves.push(context.register(node));
  }
  const root = PDFDict.withContext(context);
  root.set(name('Kids'), arrayOf(pdf, leaves));
  return root;
}

const rowsOfLeaf = 128;

function arrayOf(pdf: OpenPdf, items: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(pdf.context);
  for (const item of items) array.push(item);
  return array;
}
