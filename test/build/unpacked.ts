/** A file → everything it says, packed or not: streams, hexadecimal and escaped strings, archives, embedded files, drawn letters. */
import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is searched has lost its white and its hyphens, so that no end of a line can hide a word. */
export async function everythingIn(path: string, bytes: Buffer): Promise<string> {
  const texts = await unpacked(path, bytes);
  return texts.join('\n').replace(/[\0\s\u00ad\u2010-]|&shy;|&#173;/g, '');
}

async function unpacked(path: string, bytes: Buffer): Promise<readonly string[]> {
  const plain = spoken(bytes);
  if (bytes.subarray(0, 2).equals(Buffer.from('PK'))) return [...plain, ...(await inArchive(bytes))];
  if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
    return [...plain, ...(await unpacked(path, gunzipSync(bytes)))];
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return [...plain, ...inPicture(bytes)];
  if (/\.pdf$/.test(path)) return [...plain, ...inPdf(bytes), ...(await readByAnother(bytes))];
  return [...plain, ...(await embedded(path, bytes))];
}

/** Bytes as letters of one and of several bytes; with what stands between marks alone, for a word may be set in pieces. */
function spoken(bytes: Buffer): readonly string[] {
  const letters = [bytes.toString('latin1'), bytes.toString('utf8')];
  return [...letters, ...letters.map((text) => text.replace(/<[^<>]*>/g, ''))];
}

async function inArchive(bytes: Buffer): Promise<readonly string[]> {
  const parts = Object.entries(unzipSync(bytes));
  return (await Promise.all(parts.map(([name, part]) => unpacked(name, Buffer.from(part))))).flat();
}

/** Files that a page carries in itself. */
async function embedded(path: string, bytes: Buffer): Promise<readonly string[]> {
  const found = [...bytes.toString('latin1').matchAll(/;base64,([A-Za-z0-9+/=]+)/g)];
  return (
    await Promise.all(found.map(([, data = '']) => unpacked(`${path}.part`, Buffer.from(data, 'base64'))))
  ).flat();
}

/** Remarks are kept in chunks, some packed. */
function inPicture(png: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += png.readUInt32BE(at) + 12) {
    const chunk = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (!/^(zTXt|iTXt)$/.test(png.toString('latin1', at + 4, at + 8))) continue;
    for (let from = 0; from < Math.min(chunk.length, 200); from += 1)
      texts.push(...inflated(chunk.subarray(from)));
  }
  return texts;
}

function inPdf(pdf: Buffer): readonly string[] {
  const starts = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)];
  const streams = starts.flatMap(({ index, 0: word }) => inflated(pdf.subarray(index + word.length)));
  return [...streams, ...[pdf.toString('latin1'), ...streams].flatMap(stringsIn)];
}

function inflated(bytes: Buffer): readonly string[] {
  try {
    return [inflateSync(bytes, { finishFlush: 2 }).toString('latin1')];
  } catch {
    return [];
  }
}

/** Strings written as hexadecimal figures or with octal escapes. */
function stringsIn(code: string): readonly string[] {
  const figures = [...code.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)].map(([, hex = '']) =>
    Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'),
  );
  const octal = code.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
  return [...figures, octal];
}

/** What a PDF draws with letters of its own, says of itself, lists and carries, read by another program. */
async function readByAnother(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const drawn = items.map((item) => ('str' in item ? item.str : '')).join('');
      return [drawn, JSON.stringify([await page.getAnnotations(), await page.getStructTree()])];
    }),
  );
  const { info, metadata } = await document.getMetadata();
  const carried = Object.values((await document.getAttachments()) ?? {}).map((file) =>
    'content' in Object(file) ? Buffer.from(Object(file).content).toString('latin1') : '',
  );
  return [
    ...pages.flat(),
    JSON.stringify([info, metadata?.getRaw(), await document.getOutline()]),
    ...carried,
  ];
}
