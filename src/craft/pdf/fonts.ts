/** The fonts of a PDF, turned into what a preflight asks of them: what characters their glyphs stand for. */
import {
  name,
  nameAt,
  type OpenPdf,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFStream,
  streamBytes,
} from './pdf-objects.ts';

export interface Font {
  readonly name: string;
  readonly kind: string;
  /** Bytes of a character code. */
  readonly width: 1 | 2;
  readonly embedded: boolean;
  /** Code → text; undefined where the font names its characters by a standard encoding. */
  readonly unicode: ReadonlyMap<number, string> | undefined;
  /** The code of its space, where it names one. */
  readonly space: number | undefined;
}

export function readFont(pdf: OpenPdf, object: PDFObject): Font | undefined {
  const font = pdf.context.lookup(object);
  if (!(font instanceof PDFDict)) return undefined;
  const kind = nameAt(font, 'Subtype') ?? '';
  const below = font.lookup(name('DescendantFonts'));
  const descendant = below instanceof PDFArray ? below.lookup(0) : undefined;
  const described = descendant instanceof PDFDict ? descendant : font;
  const unicode = readUnicode(font) ?? (namesItsCharacters(font, kind) ? undefined : new Map());
  return {
    name: nameAt(font, 'BaseFont') ?? nameAt(font, 'Name') ?? 'without a name',
    kind,
    width: kind === 'Type0' ? 2 : 1,
    embedded: kind === 'Type3' || hasProgram(described),
    unicode,
    space: [...(unicode ?? [])].find(([, text]) => text === ' ')?.[0],
  };
}

function hasProgram(font: PDFDict): boolean {
  const descriptor = font.lookup(name('FontDescriptor'));
  if (!(descriptor instanceof PDFDict)) return false;
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => descriptor.lookup(name(key)) instanceof PDFStream,
  );
}

/** Fonts of one byte a character may go by a standard encoding. */
function namesItsCharacters(font: PDFDict, kind: string): boolean {
  return kind !== 'Type0' && kind !== 'Type3' && font.has(name('Encoding'));
}

function readUnicode(font: PDFDict): ReadonlyMap<number, string> | undefined {
  const stream = font.lookup(name('ToUnicode'));
  return stream instanceof PDFStream ? parseMap(streamBytes(stream).toString('latin1')) : undefined;
}

/** `<0003> <0020>` in bfchar blocks, `<0003> <0005> <0020>` or `<0003> <0005> [<0020> …]` in bfrange blocks. */
function parseMap(map: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<([\dA-Fa-f\s]+)>\s*<([\dA-Fa-f\s]*)>/g))
      unicode.set(Number.parseInt(code, 16), textOf(to));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const rows = block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]*)>|\[([^\]]*)\])/g);
    for (const [, first = '', last = '', from, list] of rows)
      setRange(unicode, Number.parseInt(first, 16), Number.parseInt(last, 16), from, list);
  }
  return unicode;
}

function setRange(
  unicode: Map<number, string>,
  first: number,
  last: number,
  from: string | undefined,
  list: string | undefined,
): void {
  const items = [...(list ?? '').matchAll(/<([\dA-Fa-f\s]*)>/g)].map(([, item = '']) => textOf(item));
  const start = textOf(from ?? '');
  for (let code = first; code <= Math.min(last, first + 0xffff); code += 1) {
    const text = from === undefined ? items[code - first] : stepped(start, code - first);
    if (text !== undefined) unicode.set(code, text);
  }
}

/** The last character counts on. */
function stepped(text: string, by: number): string {
  const characters = [...text];
  const last = characters.pop()?.codePointAt(0);
  return last === undefined ? '' : characters.join('') + String.fromCodePoint(last + by);
}

/** UTF-16 in hexadecimal digits. */
function textOf(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  const units = digits.match(/.{1,4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
