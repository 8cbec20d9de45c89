/** What there is of an item of the start page: a build of one format lists what earlier builds left of the others. */
import type { PortalFormat, PortalPicture } from '../write/portal/portal-input.ts';
import type { ManifestRows } from './manifest-rows.ts';

export type Rows = ManifestRows['artifacts'];

export function format(label: string, path: string, rows: Rows): readonly PortalFormat[] {
  const found = rows.find((row) => row.path === path);
  return found === undefined ? [] : [{ label, path, bytes: found.bytes }];
}

export function present(picture: PortalPicture, rows: Rows): PortalPicture | undefined {
  return has(picture.path, rows) ? picture : undefined;
}

export function has(path: string, rows: Rows): boolean {
  return rows.some((row) => row.path === path);
}
