/** The manifest of the last build → its rows, of which a part build leaves those of other things as they were. */
import type { ManifestArtifact, ManifestInput } from '../write/manifest/manifest.ts';

export type ManifestRows = Pick<ManifestInput, 'artifacts' | 'slides' | 'sections' | 'entries'>;

/** What a part build makes anew; everything else stays. */
export interface Renewed {
  readonly path: (path: string) => boolean;
  readonly deck: (id: string) => boolean;
  readonly section: (anchor: string) => boolean;
  readonly entries: boolean;
}

/** A manifest that is missing or damaged has no rows: the next whole build writes it anew. */
export function readManifestRows(bytes: Uint8Array | undefined): ManifestRows {
  const manifest = parsed(bytes);
  return {
    artifacts: rowsOf(manifest, 'artifacts').flatMap(artifactRow),
    slides: rowsOf(manifest, 'slides').flatMap(slideRow),
    sections: rowsOf(manifest, 'sections').flatMap(({ anchor, hash }) =>
      isText(anchor) && isText(hash) ? [{ anchor, hash }] : [],
    ),
    entries: rowsOf(manifest, 'entries').flatMap(({ id, hash }) =>
      isText(id) && isText(hash) ? [{ id, hash }] : [],
    ),
  };
}

/** The browser of the last build, for a build that asks none. */
export function readBrowser(bytes: Uint8Array | undefined): string | undefined {
  const manifest = parsed(bytes);
  return isFields(manifest) && isText(manifest.browser) ? manifest.browser : undefined;
}

export function keptRows(before: ManifestRows, renewed: Renewed): ManifestRows {
  return {
    artifacts: before.artifacts.filter(({ path }) => !renewed.path(path)),
    slides: before.slides.filter(({ deck }) => !renewed.deck(deck)),
    sections: before.sections.filter(({ anchor }) => !renewed.section(anchor)),
    entries: renewed.entries ? [] : before.entries,
  };
}

/** Of two rows about one file the later one holds. */
export function joinRows(one: ManifestRows, other: ManifestRows): ManifestRows {
  const artifacts = new Map([...one.artifacts, ...other.artifacts].map((row) => [row.path, row]));
  return {
    artifacts: [...artifacts.values()],
    slides: [...one.slides, ...other.slides],
    sections: [...one.sections, ...other.sections],
    entries: [...one.entries, ...other.entries],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function rowsOf(manifest: unknown, name: string): readonly Fields[] {
  const rows = isFields(manifest) ? manifest[name] : undefined;
  return Array.isArray(rows) ? rows.filter(isFields) : [];
}

function artifactRow({ path, bytes, sha256, slides, pages }: Fields): readonly ManifestArtifact[] {
  if (!isText(path) || !isNumber(bytes) || !isText(sha256)) return [];
  const count = (value: unknown): number | undefined => (isNumber(value) ? value : undefined);
  return [{ path, bytes, sha256, slides: count(slides), pages: count(pages) }];
}

function slideRow({ deck, id, number, hash }: Fields): ManifestRows['slides'] {
  return isText(deck) && isText(id) && isNumber(number) && isText(hash) ? [{ deck, id, number, hash }] : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
