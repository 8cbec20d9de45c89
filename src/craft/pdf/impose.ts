/** A finished PDF, turned into one to print on both sides, to fold and to bind: two of its pages on every side of a sheet. */
import { bookletSides, type SheetSide, usualSignature } from './impose-order.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import {
  copierInto,
  name,
  newPdf,
  type OpenPdf,
  openPdf,
  PDFDict,
  PDFRawStream,
  type PDFRef,
} from './pdf-objects.ts';
import { savePdf } from './save-pdf.ts';

export interface Booklet {
  /** Millimetres, of the sheet as it lies: wider than high. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** Pages of a signature, a multiple of four; undefined for what suits the number of pages. */
  readonly signature: number | undefined;
  /** Millimetres by which the innermost sheet of a whole signature would stand out: its pages move so far towards the fold. */
  readonly creep: number;
  readonly metadata: Metadata;
}

export interface Imposed {
  readonly bytes: Uint8Array;
  readonly sheets: number;
  readonly signatures: number;
  /** Pages of a whole one. */
  readonly signature: number;
}

/** Pages keep their size. What serves a screen is left out: links, bookmarks, tags, numbers of pages. */
export async function imposeBooklet(bytes: Uint8Array, booklet: Booklet): Promise<Imposed> {
  const [source, target] = [await openPdf(bytes), await newPdf()];
  const pages = source.getPageCount();
  const signature = booklet.signature ?? usualSignature(pages);
  const sides = bookletSides(pages, signature);
  const forms = formsOf(source, target);
  for (const side of sides) laySide(target, forms, side, { booklet, signature });
  writeMetadata(target, booklet.metadata);
  askForDuplex(target);
  const signatures = sides.filter(({ depth }) => depth === 0).length / 2;
  return { bytes: await savePdf(target), sheets: sides.length / 2, signatures, signature };
}

/** A page as something that can be drawn on another. */
interface Form {
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
}

function formsOf(source: OpenPdf, target: OpenPdf): readonly Form[] {
  const copy = copierInto(source, target);
  return source.getPages().map((page) => {
    const { width, height } = page.getSize();
    const dict = target.context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
    dict.set(name('Resources'), copy(page.node.Resources() ?? PDFDict.withContext(source.context)));
    const content = source.context.lookup(page.node.get(name('Contents')));
    if (!(content instanceof PDFRawStream)) throw new Error('a page of the PDF does not have one stream');
    const filter = content.dict.get(name('Filter'));
    if (filter !== undefined) dict.set(name('Filter'), filter);
    return { ref: target.context.register(PDFRawStream.of(dict, content.getContents())), width, height };
  });
}

interface Laying {
  readonly booklet: Booklet;
  readonly signature: number;
}

function laySide(target: OpenPdf, forms: readonly Form[], side: SheetSide, laying: Laying): void {
  const { sheet } = laying.booklet;
  const [width, height] = [sheet.width * perMillimetre, sheet.height * perMillimetre];
  const page = target.addPage([rounded(width), rounded(height)]);
  const objects = PDFDict.withContext(target.context);
  const shift = creepAt(side.depth, laying);
  const draw = (form: Form | undefined, key: string, x: (form: Form) => number): string => {
    if (form === undefined) return '';
    objects.set(name(key), form.ref);
    return `q 1 0 0 1 ${rounded(x(form))} ${rounded((height - form.height) / 2)} cm /${key} Do Q\n`;
  };
  // Both meet at the fold: what the paper has more than two pages is cut off or stays white outside.
  const left = draw(forms[side.left], 'Left', (form) => width / 2 - form.width + shift);
  const right = draw(forms[side.right], 'Right', () => width / 2 - shift);
  page.node.set(name('Resources'), target.context.obj({ XObject: objects }));
  page.node.set(name('Contents'), target.context.register(target.context.flateStream(left + right)));
}

/** Paper lies in paper: every sheet further inside stands out by as much again. */
function creepAt(depth: number, { booklet, signature }: Laying): number {
  const innermost = signature / 4 - 1;
  return innermost < 1 ? 0 : (booklet.creep * perMillimetre * depth) / innermost;
}

/** The print dialogue begins with what the sheets need. */
function askForDuplex(target: OpenPdf): void {
  target.catalog.set(
    name('ViewerPreferences'),
    target.context.obj({
      DisplayDocTitle: true,
      Duplex: 'DuplexFlipShortEdge',
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
    }),
  );
}

const perMillimetre = 72 / 25.4;

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
