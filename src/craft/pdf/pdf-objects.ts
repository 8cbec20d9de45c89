/** PDF bytes turned into objects one can change, and back into the same bytes every time: the door to `@cantoo/pdf-lib`. */
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFCatalog,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export type { PDFObject, PDFPage };
export {
  PDFArray,
  PDFBool,
  PDFCatalog,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
};
/** A PDF in memory; passes change it in place. */
export type OpenPdf = PDFDocument;

export function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

export function newPdf(): Promise<OpenPdf> {
  return PDFDocument.create({ updateMetadata: false });
}

/** Copies what stands in one file into another, with all it refers to; the same thing is copied once. */
export function copierInto(from: OpenPdf, to: OpenPdf): (object: PDFObject) => PDFObject {
  const copier = PDFObjectCopier.for(from.context, to.context);
  return (object) => copier.copy(object);
}

/** Whether an object may be packed together with others: streams and what a reader looks for first stand by themselves. */
export function isPackable(object: PDFObject): boolean {
  return !(
    object instanceof PDFStream ||
    object instanceof PDFInvalidObject ||
    object instanceof PDFCatalog ||
    object instanceof PDFPageTree ||
    object instanceof PDFPageLeaf
  );
}

/** What a file that was read had packed its objects in: they have been taken out, and are packed anew. */
export function isPacking(object: PDFObject): boolean {
  const type = object instanceof PDFRawStream ? nameAt(object.dict, 'Type') : undefined;
  return type === 'XRef' || type === 'ObjStm';
}

export function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** Every dictionary with a number of its own, with that number. */
export function dictionaries(pdf: OpenPdf): readonly (readonly [PDFRef, PDFDict])[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFDict ? [[ref, object] as const] : []));
}

/** What a stream holds. */
export function streamBytes(stream: PDFStream): Buffer {
  if (stream instanceof PDFRawStream) return unpacked(stream);
  return Buffer.from(stream.getContents());
}

/** What a page draws, however many streams it is cut into. */
export function pageBytes(pdf: OpenPdf, page: PDFPage): Buffer {
  const contents = pdf.context.lookup(page.node.get(PDFName.of('Contents')));
  if (contents instanceof PDFStream) return streamBytes(contents);
  if (!(contents instanceof PDFArray)) return Buffer.alloc(0);
  const streams = contents.asArray().map((each) => pdf.context.lookup(each));
  const pieces = streams.flatMap((stream) =>
    stream instanceof PDFStream ? [streamBytes(stream), Buffer.from('\n')] : [],
  );
  return Buffer.concat(pieces);
}

export function isPacked(pdf: OpenPdf, page: PDFPage): boolean {
  const stream = pdf.context.lookup(page.node.get(PDFName.of('Contents')));
  return !(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Filter'));
}

/** What a page draws; nothing where it has no single stream, as every page of Chromium's has. */
export function contentOf(pdf: OpenPdf, page: PDFPage): string {
  const stream = pdf.context.lookup(page.node.get(PDFName.of('Contents')));
  if (!(stream instanceof PDFRawStream)) return '';
  return unpacked(stream).toString('latin1');
}

/** Packing stays with the library: what the machine's own packer makes differs between machines. */
function unpacked(stream: PDFRawStream): Buffer {
  if (nameAt(stream.dict, 'Filter') === 'FlateDecode' && !stream.dict.has(PDFName.of('DecodeParms')))
    return inflateSync(stream.getContents());
  return Buffer.from(decodePDFRawStream(stream).decode());
}

/** Not packed yet: for what a later pass rewrites. */
export function setDraftContent(pdf: OpenPdf, page: PDFPage, operators: string): void {
  const ref = page.node.get(PDFName.of('Contents'));
  if (ref instanceof PDFRef) pdf.context.assign(ref, pdf.context.stream(Buffer.from(operators, 'latin1')));
}

export function setContent(pdf: OpenPdf, page: PDFPage, operators: string): void {
  const ref = page.node.get(PDFName.of('Contents'));
  if (ref instanceof PDFRef)
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(operators, 'latin1')));
}

/** Text as a PDF string, whatever its script. */
export function textString(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}

export function name(text: string): PDFName {
  return PDFName.of(text);
}

/** The name under a key as text, without its slash. */
export function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(name(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** The text under a key. */
export function textAt(dictionary: PDFDict, key: string): string | undefined {
  return textOfString(dictionary.lookup(name(key)));
}

export function textOfString(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
