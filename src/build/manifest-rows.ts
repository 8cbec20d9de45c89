/** The manifest of the last build → its rows, of which a part build leaves those of other things as they were. */
import { type Anchor, isAnchor } from '../model/ids.ts';
import type { ManifestInput } from '../write/manifest/manifest.ts';
import {
  type EntryRow,
  type ManifestArtifact,
  type PageKind,
  type PageRow,
  type PlanRow,
  pageKinds,
  type SlideRow,
} from '../write/manifest/rows.ts';

export type ManifestRows = Pick<ManifestInput, 'artifacts' | 'slides' | 'pages' | 'entries' | 'plans'>;

/** What a part build makes anew; everything else stays. */
export interface Renewed {
  readonly path: (path: string) => boolean;
  readonly deck: (id: string) => boolean;
  readonly page: (row: PageRow) => boolean;
  readonly entries: boolean;
  readonly plan: (id: string) => boolean;
}

/** A manifest that is missing or damaged has no rows: the next whole build writes it anew. */
export function readManifestRows(bytes: Uint8Array | undefined): ManifestRows {
  const manifest = parsed(bytes);
  return {
    artifacts: rowsOf(manifest, 'artifacts').flatMap(artifactRow),
    slides: rowsOf(manifest, 'slides').flatMap(slideRow),
    pages: rowsOf(manifest, 'pages').flatMap(pageRow),
    entries: rowsOf(manifest, 'entries').flatMap(entryRow),
    plans: rowsOf(manifest, 'plans').flatMap(planRow),
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
    pages: before.pages.filter((row) => !renewed.page(row)),
    entries: renewed.entries ? [] : before.entries,
    plans: before.plans.filter(({ id }) => !renewed.plan(id)),
  };
}

/** Of two rows about one file the later one holds. */
export function joinRows(one: ManifestRows, other: ManifestRows): ManifestRows {
  const artifacts = new Map([...one.artifacts, ...other.artifacts].map((row) => [row.path, row]));
  return {
    artifacts: [...artifacts.values()],
    slides: [...one.slides, ...other.slides],
    pages: [...one.pages, ...other.pages],
    entries: [...one.entries, ...other.entries],
    plans: [...one.plans, ...other.plans],
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

function slideRow({ deck, id, number, title, hash, notes }: Fields): readonly SlideRow[] {
  if (!isText(deck) || !isText(id) || !isNumber(number) || !isText(title) || !isText(hash)) return [];
  return [{ deck, id, number, title, hash, notes: textOf(notes) }];
}

function pageRow(row: Fields): readonly PageRow[] {
  const { book, edition, kind, title, hash } = row;
  const anchor = anchorOf(row.anchor);
  if (!isText(book) || !isText(edition) || !isPageKind(kind) || anchor === undefined) return [];
  if (!isText(title) || !isText(hash)) return [];
  const told = { number: textOf(row.number), chapter: anchorOf(row.chapter), folio: textOf(row.folio) };
  return [{ book, edition, kind, anchor, title, hash, ...told }];
}

function entryRow({ id, preferred, hash }: Fields): readonly EntryRow[] {
  return isText(id) && isText(preferred) && isText(hash) ? [{ id, preferred, hash }] : [];
}

function planRow({ id, title, hash }: Fields): readonly PlanRow[] {
  return isText(id) && isText(title) && isText(hash) ? [{ id, title, hash }] : [];
}

function isPageKind(value: unknown): value is PageKind {
  return pageKinds.some((kind) => kind === value);
}

function anchorOf(value: unknown): Anchor | undefined {
  return isText(value) && isAnchor(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
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
