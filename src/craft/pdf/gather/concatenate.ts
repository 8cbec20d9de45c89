/** PDFs as Chromium prints them, turned into one file that holds the objects of all, its catalog the first one's: still to be joined. */
import { need, openRawFile, type RawFile } from '../raw-file.ts';

/** Each file counts its objects from 1, so those of the later ones are numbered on. */
export function concatenated(files: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = files;
  if (only === undefined) throw new Error('there is nothing to concatenate');
  if (others.length === 0) return only;
  const joined = openJoined();
  const first = openRawFile(only);
  addObjects(joined, first, only, { before: 0, mark: '', info: undefined });
  let before = sizeOf(first);
  others.forEach((bytes, at) => {
    const file = openRawFile(bytes);
    const info = Number(need(/\/Info (\d+) 0 R/, file.trailer));
    addObjects(joined, file, bytes, { before, mark: `-${at + 2}`, info });
    before += sizeOf(file);
  });
  const [root, info] = [need(/\/Root (\d+) 0 R/, first.trailer), need(/\/Info (\d+) 0 R/, first.trailer)];
  return joined.end(`/Root ${root} 0 R\n/Info ${info} 0 R`);
}

/** How many numbers its objects take. */
function sizeOf({ trailer }: RawFile): number {
  return Number(need(/\/Size (\d+)/, trailer)) - 1;
}

/** What tells the objects of a file from those of the others. */
interface Renumbering {
  readonly before: number;
  readonly mark: string;
  /** The object that holds the minute of the print: one is enough, and it stays out. */
  readonly info: number | undefined;
}

function addObjects(
  joined: ReturnType<typeof openJoined>,
  file: RawFile,
  bytes: Uint8Array,
  renumbering: Renumbering,
): void {
  for (const [number, [from, to]] of file.extents) {
    if (number === renumbering.info) continue;
    const text = file.object(String(number));
    const stream = />>\s*stream\r?\n/.exec(text)?.index ?? text.length;
    const head = text.slice(text.indexOf('obj') + 3, stream);
    joined.add(number + renumbering.before, [
      Buffer.from(renumbered(head, renumbering), 'latin1'),
      bytes.subarray(from + stream, to),
    ]);
  }
}

/** References, which no literal string is; and the ids of elements, which every print counts from its own beginning. */
function renumbered(text: string, { before, mark }: Renumbering): string {
  if (before === 0) return text;
  return text.replace(/\((?:\\[\s\S]|[^\\()])*\)|(\d+)(?= 0 R\b)/g, (all: string, number?: string) =>
    number === undefined ? all.replace(/^\((node\d+)\)$/, `($1${mark})`) : String(Number(number) + before),
  );
}

function openJoined() {
  const header = Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1');
  const parts: Uint8Array[] = [header];
  const places: number[] = [];
  let size = header.length;
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    size += bytes.length;
  };
  return {
    add(number: number, contents: readonly Uint8Array[]): void {
      places[number] = size;
      write(Buffer.from(`${number} 0 obj`));
      for (const each of contents) write(each);
    },
    end(trailer: string): Uint8Array {
      const table = size;
      const rows = Array.from(places, (place) =>
        place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`,
      );
      write(Buffer.from(`xref\n0 ${rows.length}\n${rows.join('')}`));
      write(Buffer.from(`trailer\n<</Size ${rows.length}\n${trailer}>>\nstartxref\n${table}\n%%EOF\n`));
      return Buffer.concat(parts, size);
    },
  };
}
