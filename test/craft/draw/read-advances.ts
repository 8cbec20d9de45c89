/** A web font's bytes → how wide it sets each character: WOFF, and WOFF 2 whose metrics are stored plainly. */
import { brotliDecompressSync, inflateSync } from 'node:zlib';

type Tables = ReadonlyMap<string, Buffer>;

/** Code point → advance, in thousandths of the type size. */
export function readAdvances(font: Buffer): ReadonlyMap<number, number> {
  const tables = font.toString('latin1', 0, 4) === 'wOF2' ? woff2Tables(font) : woffTables(font);
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
  const unitsPerEm = table('head').readUInt16BE(18);
  const count = table('hhea').readUInt16BE(34);
  const advance = (glyph: number): number => table('hmtx').readUInt16BE(4 * Math.min(glyph, count - 1));
  return new Map(
    [...glyphs(table('cmap'))].map(([code, glyph]) => [
      code,
      Math.round((advance(glyph) * 1000) / unitsPerEm),
    ]),
  );
}

function woffTables(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(12) }, (_, index) => {
      const at = 44 + index * 20;
      const [offset, stored, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
      const bytes = font.subarray(offset ?? 0, (offset ?? 0) + (stored ?? 0));
      return [font.toString('latin1', at, at + 4), stored === length ? bytes : inflateSync(bytes)];
    }),
  );
}

const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

function woff2Tables(font: Buffer): Tables {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  const directory = Array.from({ length: font.readUInt16BE(12) }, () => {
    const flags = font.readUInt8(at++);
    const known = knownTags.slice((flags & 63) * 5, (flags & 63) * 5 + 4);
    if ((flags & 63) === 63) at += 4;
    const tag = (flags & 63) === 63 ? font.toString('latin1', at - 4, at) : known;
    const length = base128();
    const outlines = tag === 'glyf' || tag === 'loca';
    const transformed = outlines ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, transformed, length: transformed ? base128() : length };
  });
  const bytes = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  let from = 0;
  return new Map(
    directory.map(({ tag, length, transformed }) => {
      from += length;
      if (tag === 'hmtx' && transformed) throw new Error('the metrics of this font are not stored plainly');
      return [tag, bytes.subarray(from - length, from)];
    }),
  );
}

/** Of the table's Unicode part in format 4: the basic plane. */
function glyphs(cmap: Buffer): ReadonlyMap<number, number> {
  const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const part = parts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (part === undefined) return new Map();
  const twice = cmap.readUInt16BE(part + 6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < twice; segment += 2) {
    const end = cmap.readUInt16BE(part + 14 + segment);
    const start = cmap.readUInt16BE(part + 16 + twice + segment);
    const delta = cmap.readUInt16BE(part + 16 + 2 * twice + segment);
    const place = part + 16 + 3 * twice + segment;
    const range = cmap.readUInt16BE(place);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.readUInt16BE(place + range + 2 * (code - start));
      if (listed !== 0) found.set(code, (listed + delta) & 0xffff);
    }
  }
  return found;
}
