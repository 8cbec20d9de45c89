/** A PDF in memory, turned into its bytes, the same every time: small objects packed together, which makes a tagged book a third of its size. */
import { bytesOf, isPackable, isPacking, type OpenPdf, type PDFObject, type PDFRef } from './pdf-objects.ts';

/**
 * The library's own writer looks through all rows of its table for every one it adds: a long book's hundred thousand
 * objects take it half a minute.
 */
export async function savePdf(pdf: OpenPdf): Promise<Uint8Array> {
  await pdf.flush();
  const file = openFile();
  const objects = pdf.context.enumerateIndirectObjects().filter(([, object]) => !isPacking(object));
  const packable: Numbered[] = [];
  for (const [ref, object] of objects) {
    if (ref.generationNumber === 0 && isPackable(object)) packable.push([ref, object]);
    else file.add(ref, object);
  }
  for (let from = 0; from < packable.length; from += together)
    file.addPacked(pdf.context.nextRef(), packable.slice(from, from + together), pdf);
  return file.end(pdf.context.nextRef(), pdf);
}

type Numbered = readonly [ref: PDFRef, object: PDFObject];

/** How a reader finds an object: its place in the file, or the stream it is packed in and its place there. */
type Row = readonly [kind: 0 | 1 | 2, where: number, which: number];

/** Objects in one stream. */
const together = 100;

/** The version that has such streams; the second line tells that the file is no text. */
const header = Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n\n', 'latin1');

function openFile() {
  const parts: Uint8Array[] = [header];
  let size = header.length;
  const rows: Row[] = [];
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    size += bytes.length;
  };
  const add = (ref: PDFRef, object: PDFObject): void => {
    rows[ref.objectNumber] = [1, size, ref.generationNumber];
    write(Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`));
    write(bytesOf(object));
    write(Buffer.from('\nendobj\n\n'));
  };
  return {
    add,
    addPacked(ref: PDFRef, packed: readonly Numbered[], pdf: OpenPdf): void {
      packed.forEach(([each], at) => {
        rows[each.objectNumber] = [2, ref.objectNumber, at];
      });
      add(ref, packedStream(packed, pdf));
    },
    /** The table of all objects is one of them. */
    end(ref: PDFRef, pdf: OpenPdf): Uint8Array {
      const table = size;
      rows[ref.objectNumber] = [1, table, 0];
      add(ref, tableStream(rows, pdf));
      write(Buffer.from(`startxref\n${table}\n%%EOF`));
      return joined(parts, size);
    },
  };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** First the number and the place of each, then the objects. */
function packedStream(packed: readonly Numbered[], { context }: OpenPdf): PDFObject {
  const bodies = packed.map(([, object]) => bytesOf(object));
  let place = 0;
  const places = packed.map(([{ objectNumber }], at) => {
    const before = place;
    place += (bodies[at]?.length ?? 0) + 1;
    return `${objectNumber} ${before} `;
  });
  const index = Buffer.from(places.join(''));
  const contents = Buffer.concat([index, ...bodies.flatMap((body) => [body, lineEnd])]);
  return context.flateStream(contents, { Type: 'ObjStm', N: packed.length, First: index.length });
}

const lineEnd = Buffer.from('\n');

/** A row takes one byte for the kind, four and two for the numbers; what has no row is free. */
function tableStream(rows: readonly (Row | undefined)[], { context }: OpenPdf): PDFObject {
  const { Root, Info, ID } = context.trailerInfo;
  const contents = Buffer.alloc(rows.length * 7);
  for (let number = 0; number < rows.length; number += 1) {
    const [kind, where, which] = rows[number] ?? [0, 0, 0xffff];
    contents.writeUInt8(kind, number * 7);
    contents.writeUInt32BE(where, number * 7 + 1);
    contents.writeUInt16BE(which, number * 7 + 5);
  }
  return context.flateStream(contents, {
    Type: 'XRef',
    Size: rows.length,
    W: [1, 4, 2],
    ...(Root === undefined ? {} : { Root }),
    ...(Info === undefined ? {} : { Info }),
    ...(ID === undefined ? {} : { ID }),
  });
}
