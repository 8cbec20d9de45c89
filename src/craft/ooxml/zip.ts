/** The parts of a package → its bytes: the only place that knows the zip library. */
import { zipSync } from 'fflate';

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
