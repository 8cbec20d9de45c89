/** A PDF's structure tree, turned into its elements in reading order, each with what it holds. */
import {
  name,
  nameAt,
  type OpenPdf,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from './pdf-objects.ts';

export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  /** Marked content of a page, or of a stream some page draws. */
  | { readonly kind: 'content'; readonly owner: PDFRef | undefined; readonly mcid: number }
  /** An annotation. */
  | { readonly kind: 'object'; readonly object: PDFRef | undefined; readonly page: PDFRef | undefined }
  | { readonly kind: 'broken' };

export interface Element {
  /** As written. */
  readonly role: string;
  /** What the role map makes of it; undefined where that is nothing PDF 1.7 knows. */
  readonly standard: string | undefined;
  readonly node: PDFDict;
  readonly ref: PDFRef | undefined;
  readonly parent: Element | undefined;
  readonly kids: readonly Kid[];
  readonly page: PDFRef | undefined;
}

export interface Structure {
  readonly root: PDFDict;
  /** Each before what it holds. */
  readonly elements: readonly Element[];
  readonly roleMap: ReadonlyMap<string, string>;
  /** Elements that hold themselves. */
  readonly loops: number;
}

/** Made once: a book asks for them a hundred thousand times. */
const keys = {
  K: name('K'),
  MCID: name('MCID'),
  Obj: name('Obj'),
  OBJR: name('OBJR'),
  Pg: name('Pg'),
  S: name('S'),
  Stm: name('Stm'),
  Type: name('Type'),
} as const;

function roleOf(node: PDFDict): string {
  const role = node.lookup(keys.S);
  return role instanceof PDFName ? role.decodeText() : '';
}

export function readStructure(pdf: OpenPdf): Structure | undefined {
  const root = pdf.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  const roleMap = readRoleMap(root);
  const roles = new Map<string, string | undefined>();
  const standardOf = (role: string): string | undefined => {
    if (!roles.has(role)) roles.set(role, mapped(role, roleMap));
    return roles.get(role);
  };
  const elements: Element[] = [];
  const seen = new Set<PDFDict>();
  let loops = 0;

  function readElement(node: PDFDict, ref: PDFObject, parent: Element | undefined): Element | undefined {
    if (seen.has(node)) {
      loops += 1;
      return undefined;
    }
    seen.add(node);
    const role = roleOf(node);
    const page = node.get(keys.Pg);
    const kids: Kid[] = [];
    const element: Element = {
      role,
      standard: standardOf(role),
      node,
      ref: ref instanceof PDFRef ? ref : undefined,
      parent,
      kids,
      page: page instanceof PDFRef ? page : undefined,
    };
    elements.push(element);
    for (const kid of kidsOf(node)) kids.push(readKid(kid, element));
    return element;
  }

  function readKid(kid: PDFObject, element: Element): Kid {
    if (kid instanceof PDFNumber) return { kind: 'content', owner: element.page, mcid: kid.asNumber() };
    const node = pdf.context.lookup(kid);
    if (!(node instanceof PDFDict)) return { kind: 'broken' };
    if (!node.has(keys.S)) return readReference(node, element);
    const read = readElement(node, kid, element);
    return read === undefined ? { kind: 'broken' } : { kind: 'element', element: read };
  }

  for (const kid of kidsOf(root)) {
    const node = pdf.context.lookup(kid);
    if (node instanceof PDFDict) readElement(node, kid, undefined);
  }
  return { root, elements, roleMap, loops };
}

function readReference(node: PDFDict, element: Element): Kid {
  if (node.get(keys.Type) === keys.OBJR) {
    const [object, page] = [node.get(keys.Obj), node.get(keys.Pg)];
    return {
      kind: 'object',
      object: object instanceof PDFRef ? object : undefined,
      page: page instanceof PDFRef ? page : element.page,
    };
  }
  const mcid = node.lookup(keys.MCID);
  const owner = node.get(keys.Stm) ?? node.get(keys.Pg) ?? element.page;
  if (!(mcid instanceof PDFNumber)) return { kind: 'broken' };
  return { kind: 'content', owner: owner instanceof PDFRef ? owner : undefined, mcid: mcid.asNumber() };
}

/** A single kid needs no array. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const direct = element.get(keys.K);
  if (direct === undefined) return [];
  const kids = direct instanceof PDFRef ? element.lookup(keys.K) : direct;
  return kids instanceof PDFArray ? kids.asArray() : [direct];
}

function readRoleMap(root: PDFDict): ReadonlyMap<string, string> {
  const map = root.lookup(name('RoleMap'));
  if (!(map instanceof PDFDict)) return new Map();
  return new Map(
    map.keys().flatMap((key) => {
      const role = key.decodeText();
      const to = nameAt(map, role);
      return to === undefined ? [] : [[role, to] as const];
    }),
  );
}

function mapped(role: string, map: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at: string | undefined = role;
  while (at !== undefined && !standardRoles.has(at) && !passed.has(at)) {
    passed.add(at);
    at = map.get(at);
  }
  return at !== undefined && standardRoles.has(at) ? at : undefined;
}

/** ISO 32000-1, 14.8.4. */
export const standardRoles: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference'],
  ...['BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form'],
]);
