/** One stream of a page, and the streams it draws, read into what is known of the page. */

import { readFont } from '../pdf/fonts.ts';
import { eachOperator, type Operands, operatorCode } from '../pdf/operators.ts';
import {
  name,
  nameAt,
  PDFDict,
  type PDFRef,
  PDFStream,
  PDFRef as Ref,
  streamBytes,
} from '../pdf/pdf-objects.ts';
import { beginMark, endMark } from './marks.ts';
import type { Scan } from './page-content.ts';
import { type Shown, showText } from './show-text.ts';

export interface Stream {
  readonly bytes: Uint8Array;
  /** Whose MCIDs are counted here. */
  readonly owner: PDFRef;
  readonly resources: PDFDict | undefined;
}

interface Place extends Stream {
  readonly shown: Shown;
  readonly saved: Shown['font'][];
}

export function scanStream(stream: Stream, scan: Scan): void {
  const place: Place = { ...stream, shown: { font: undefined }, saved: [] };
  eachOperator(stream.bytes, (operator, operands) => handlers.get(operator)?.(operands, place, scan));
}

type Handler = (operands: Operands, place: Place, scan: Scan) => void;

const paintShape: Handler = (_, __, scan) => paint('a shape', scan);
const paintText: Handler = (operands, { shown }, scan) => {
  paint('text', scan);
  showText(operands, shown, scan);
};

const handlers: ReadonlyMap<number, Handler> = new Map(
  Object.entries({
    ...Object.fromEntries(
      ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh'].map((each) => [each, paintShape]),
    ),
    ...Object.fromEntries(['Tj', 'TJ', "'", '"'].map((each) => [each, paintText])),
    EI: (_, __, scan) => paint('a picture', scan),
    Do: draw,
    Tf: (operands, place, scan) => {
      place.shown.font = fontOf(operands, place, scan);
    },
    q: (_, { saved, shown }) => {
      saved.push(shown.font);
    },
    Q: (_, { saved, shown }) => {
      shown.font = saved.pop();
    },
    BMC: beginMark,
    BDC: beginMark,
    EMC: (_, __, scan) => endMark(scan),
  } satisfies Record<string, Handler>).map(([operator, handler]) => [operatorCode(operator), handler]),
);

function paint(what: string, { inside, untagged }: Scan): void {
  if (inside.artifacts === 0 && inside.tags === 0) untagged.add(what);
}

function fontOf(operands: Operands, { resources }: Place, { reading, fonts }: Scan): Shown['font'] {
  const all = resources?.lookup(name('Font'));
  const ref = all instanceof PDFDict ? all.get(name(operands.text(0).slice(1))) : undefined;
  if (ref === undefined) return undefined;
  if (!reading.fonts.has(ref)) reading.fonts.set(ref, readFont(reading.pdf, ref));
  const font = reading.fonts.get(ref);
  if (font !== undefined) fonts.add(font);
  return font;
}

/** A picture paints; a form is a stream of its own. */
function draw(operands: Operands, { resources }: Place, scan: Scan): void {
  const all = resources?.lookup(name('XObject'));
  const ref = all instanceof PDFDict ? all.get(name(operands.text(0).slice(1))) : undefined;
  const drawn = ref === undefined ? undefined : scan.reading.pdf.context.lookup(ref);
  if (!(drawn instanceof PDFStream) || nameAt(drawn.dict, 'Subtype') !== 'Form') paint('a picture', scan);
  else if (ref instanceof Ref && !scan.drawing.has(ref)) {
    scan.drawing.add(ref);
    const own = drawn.dict.lookup(name('Resources'));
    const inner = own instanceof PDFDict ? own : resources;
    scanStream({ bytes: streamBytes(drawn), owner: ref, resources: inner }, scan);
    scan.drawing.delete(ref);
  }
}
