/** Turns the bytes of a plain tar archive into its files: as much of the format as the bundled browser's archives use. */

export interface TarEntry {
  readonly path: string;
  readonly mode: number;
  readonly bytes: Uint8Array;
}

const block = 512;
const regularFile = new Set(['0', '\0']);
const folder = '5';

/** Throws for anything but files and folders with ordinary relative paths: our archives hold nothing else. */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let offset = 0;
  while (offset + block <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + block);
    const size = octalField(header, 124, 12);
    const kind = textField(header, 156, 1) || '\0';
    const path = safePath(textField(header, 0, 100));
    const start = offset + block;
    if (regularFile.has(kind)) {
      entries.push({ path, mode: octalField(header, 100, 8), bytes: archive.subarray(start, start + size) });
    } else if (kind !== folder) {
      throw new Error(`the archive entry ${path} is of a kind this reader does not know (${kind})`);
    }
    offset = start + Math.ceil(size / block) * block;
  }
  return entries;
}

function textField(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder('utf-8').decode(end < 0 ? field : field.subarray(0, end));
}

function octalField(header: Uint8Array, start: number, length: number): number {
  const value = Number.parseInt(textField(header, start, length).trim(), 8);
  if (Number.isNaN(value)) throw new Error('the archive has a damaged header');
  return value;
}

function safePath(path: string): string {
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
    throw new Error(`the archive entry "${path}" would land outside its folder`);
  }
  return path;
}
