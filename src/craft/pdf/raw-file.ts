/** A PDF as Chromium prints it, turned into its objects' text by their numbers, without reading what nobody asks for. */

/**
 * Chromium's output is plain PDF 1.4: one cross-reference table, dictionaries in the open, references for everything
 * that matters here. A file that went through another tool (object streams) is refused.
 */
export interface RawFile {
  readonly trailer: string;
  /** Number of an object → where it begins, and where the next thing does. */
  readonly extents: ReadonlyMap<number, readonly [from: number, to: number]>;
  /** The text of an object by its number; of a stream also what it holds. */
  object(number: string): string;
}

export function openRawFile(bytes: Uint8Array): RawFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(need(/startxref\s+(\d+)\s+%%EOF\s*$/, text.slice(-100)));
  const trailerAt = text.indexOf('trailer', table);
  if (!text.startsWith('xref', table) || trailerAt < 0) throw new Error('not a PDF as Chromium prints it');
  const extents = readExtents(text.slice(table, trailerAt), table);
  return {
    trailer: text.slice(trailerAt),
    extents,
    object(number) {
      const extent = extents.get(Number(number));
      if (extent === undefined) throw new Error(`the PDF has no object ${number}`);
      return text.slice(...extent);
    },
  };
}

function readExtents(table: string, end: number): RawFile['extents'] {
  const starts = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, kind], number) =>
    kind === 'n' ? [[number, Number(offset)] as const] : [],
  );
  starts.sort(([, one], [, other]) => one - other);
  return new Map(starts.map(([number, from], at) => [number, [from, starts[at + 1]?.[1] ?? end]]));
}

/** The first group of what a file must contain. */
export function need(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`not a PDF as Chromium prints it: no ${pattern.source}`);
  return found;
}
