/** The parts of a package → its bytes and back: the only place that knows the zip library. */
import { unzipSync, zipSync } from 'fflate';

/** Zip knows no earlier day; every entry carries it, so that the same parts make the same bytes. Local time, as zip has no zones. */
const firstDay = new Date(1980, 0, 1, 0, 0, 0);

/** By path within the package, in the order given. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...parts].map(([path, part]) => [
    path,
    typeof part === 'string' ? encoder.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: firstDay });
}

/** How much a package somebody else made may hold. */
const mostFiles = 4000;
const mostBytes = 200 * 1024 * 1024;
const mostBytesEach = 40 * 1024 * 1024;

export interface OpenZip {
  /** Every path in it, as written. */
  readonly paths: readonly string[];
  /** The bytes of one file; undefined for one that is not there or is damaged. */
  read(path: string): Uint8Array | undefined;
}

/** Undefined for what is no zip, is damaged, or would grow beyond measure when unpacked. Nothing is unpacked before it is read. */
export function openZip(bytes: Uint8Array): OpenZip | undefined {
  const sizes = new Map<string, number>();
  let [files, total] = [0, 0];
  const readable = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files += 1;
        total += originalSize;
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  const fits = total <= mostBytes && Math.max(0, ...sizes.values()) <= mostBytesEach;
  if (readable === undefined || files > mostFiles || !fits) return undefined;
  return {
    paths: [...sizes.keys()],
    read: (path) => attempt(() => unzipSync(bytes, { filter: ({ name }) => name === path }))?.[path],
  };
}

/** The library throws at what it cannot read; to us that is a fault of the file. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
