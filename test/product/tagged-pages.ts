/** A finished PDF → its paragraphs and tables by their tags, each with the lines it has on every page; and its fonts. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Line {
  /** Index of its page. */
  readonly page: number;
  /** Points from the foot of the paper. */
  readonly y: number;
  readonly text: string;
}

/** A tag, with the lines of everything in it. */
export interface Tagged {
  readonly role: string;
  readonly lines: readonly Line[];
  readonly kids: readonly Tagged[];
}

export interface Face {
  readonly name: string;
  readonly kind: string;
  readonly embedded: boolean;
}

export interface TaggedBook {
  readonly heights: readonly number[];
  readonly root: Tagged;
  readonly faces: readonly Face[];
}

export async function readTagged(bytes: Uint8Array): Promise<TaggedBook> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(pdf.getPages().map((page, at) => [String(page.ref), at]));
  const pieces = await readPieces(bytes);
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return {
    heights: pdf.getPages().map((page) => page.getHeight()),
    root: taggedOf(root, undefined, { pdf, pages, pieces }),
    faces: facesOf(pdf),
  };
}

/** Every tag of some roles, wherever it stands. */
export function allTagged(root: Tagged, roles: ReadonlySet<string>): readonly Tagged[] {
  const own = roles.has(root.role) ? [root] : [];
  return [...own, ...root.kids.flatMap((kid) => allTagged(kid, roles))];
}

/** Page → how many lines stand on it, in order. */
export function linesByPage({ lines }: Tagged): readonly (readonly [page: number, count: number])[] {
  const heights = new Map<number, Set<number>>();
  for (const { page, y } of lines) {
    const known = heights.get(page) ?? new Set();
    // A raised number stands on the line it follows.
    if (![...known].some((other) => Math.abs(other - y) < 6)) known.add(y);
    heights.set(page, known);
  }
  return [...heights].map(([page, ys]) => [page, ys.size] as const).sort(([one], [other]) => one - other);
}

export function textOf({ lines }: Tagged): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Reading {
  readonly pdf: PDFDocument;
  readonly pages: ReadonlyMap<string, number>;
  /** `page/mark` → its words. */
  readonly pieces: ReadonlyMap<string, readonly Line[]>;
}

function taggedOf(node: PDFDict, page: string | undefined, reading: Reading): Tagged {
  const own = pageOf(node) ?? page;
  const kids: Tagged[] = [];
  const lines: Line[] = [];
  for (const kid of kidsOf(node, reading.pdf)) {
    if (kid instanceof PDFNumber) lines.push(...piece(own, kid.asNumber(), reading));
    else if (kid instanceof PDFDict && kid.has(PDFName.of('MCID')))
      lines.push(...piece(pageOf(kid) ?? own, kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber(), reading));
    else if (kid instanceof PDFDict && !kid.has(PDFName.of('Obj'))) {
      const inner = taggedOf(kid, own, reading);
      kids.push(inner);
      lines.push(...inner.lines);
    }
  }
  const role = node.lookup(PDFName.of('S'));
  return { role: role instanceof PDFName ? role.decodeText() : '', lines, kids };
}

function pageOf(node: PDFDict): string | undefined {
  const page = node.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? String(page) : undefined;
}

function kidsOf(node: PDFDict, pdf: PDFDocument): readonly (PDFObject | undefined)[] {
  const kids = node.lookup(PDFName.of('K'));
  return kids instanceof PDFArray ? kids.asArray().map((kid) => pdf.context.lookup(kid)) : [kids];
}

function piece(page: string | undefined, mark: number, { pages, pieces }: Reading): readonly Line[] {
  return pieces.get(`${pages.get(page ?? '') ?? -1}/${mark}`) ?? [];
}

async function readPieces(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Line[]>> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pieces = new Map<string, Line[]>();
  for (let page = 0; page < pdf.numPages; page += 1) {
    const open: (string | undefined)[] = [];
    const { items } = await (await pdf.getPage(page + 1)).getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        const key = `${page}/${open.findLast((id) => id !== undefined)?.match(/_mc(\d+)$/)?.[1] ?? ''}`;
        const y = Number(item.transform[5]);
        if (item.str.trim() !== '')
          pieces.set(key, [...(pieces.get(key) ?? []), { page, y, text: item.str }]);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
    }
  }
  return pieces;
}

function facesOf(pdf: PDFDocument): readonly Face[] {
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [object] : [],
    );
  return fonts.flatMap((font) => {
    const kind = font.lookup(PDFName.of('Subtype'), PDFName).decodeText();
    // A composite font is embedded by its descendant, which is among the fonts itself.
    if (kind === 'Type0') return [];
    const name = font.lookup(PDFName.of('BaseFont'));
    const described = font.lookup(PDFName.of('FontDescriptor'));
    const embedded =
      described instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => described.has(PDFName.of(key)));
    return [{ name: name instanceof PDFName ? name.decodeText() : '', kind, embedded }];
  });
}
