/** What there is of an item of the start page: a build of one format lists what earlier builds left of the others. */
import type { PortalFormat, PortalPicture } from '../write/portal/portal-input.ts';
import type { ManifestRows } from './manifest-rows.ts';

export type Rows = ManifestRows['artifacts'];

export function format(label: string, path: string, rows: Rows): readonly PortalFormat[] {
  const found = rows.find((row) => row.path === path);
  return found === undefined ? [] : [{ label, path, bytes: found.bytes }];
}

/** Pages in a folder of their own: opened at the first of them, as large as all. */
export function site(label: string, folder: string, rows: Rows): readonly PortalFormat[] {
  const found = rows.filter(({ path }) => path.startsWith(folder));
  if (!has(`${folder}index.html`, found)) return [];
  return [{ label, path: `${folder}index.html`, bytes: found.reduce((sum, { bytes }) => sum + bytes, 0) }];
}

export function present(picture: PortalPicture, rows: Rows): PortalPicture | undefined {
  return has(picture.path, rows) ? picture : undefined;
}

export function has(path: string, rows: Rows): boolean {
  return rows.some((row) => row.path === path);
}
