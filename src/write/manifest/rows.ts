/** Rows of the manifest: what each thing made is called, where it stands, and a hash of what it says. */
import type { Anchor } from '../../model/ids.ts';

export interface ManifestArtifact {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly slides: number | undefined;
  readonly pages: number | undefined;
}

export interface SlideRow {
  readonly deck: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Of what the room sees. */
  readonly hash: string;
  /** Of what the presenter alone has; undefined in what everybody may have. */
  readonly notes: string | undefined;
}

export const pageKinds = [
  'title',
  'foreword',
  'overview',
  'timeline',
  'plan',
  'part',
  'chapter',
  'section',
  'references',
  'entry',
  'bibliography',
  'index',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** A piece of a handbook in one of its editions, whose rows know nothing of the others. */
export interface PageRow {
  readonly book: string;
  readonly edition: string;
  readonly kind: PageKind;
  readonly anchor: Anchor;
  /** Of a part, a chapter or a section: `IV`, `3`, `3.2`. */
  readonly number: string | undefined;
  readonly title: string;
  /** The anchor of the chapter it stands in. */
  readonly chapter: Anchor | undefined;
  /** The number printed on its first page; undefined where the book was not printed, or has none there. */
  readonly folio: string | undefined;
  readonly hash: string;
}

export interface EntryRow {
  readonly id: string;
  readonly preferred: string;
  readonly hash: string;
}

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
}

/** Fields in one order, whoever made the row. */
export const rowFields = {
  artifact: ({ path, bytes, sha256, slides, pages }: ManifestArtifact) => ({
    path,
    bytes,
    sha256,
    slides,
    pages,
  }),
  slide: ({ deck, id, number, title, hash, notes }: SlideRow) => ({ deck, id, number, title, hash, notes }),
  page: ({ book, edition, kind, anchor, number, title, chapter, folio, hash }: PageRow) => ({
    book,
    edition,
    kind,
    anchor,
    number,
    title,
    chapter,
    folio,
    hash,
  }),
  entry: ({ id, preferred, hash }: EntryRow) => ({ id, preferred, hash }),
  plan: ({ id, title, hash }: PlanRow) => ({ id, title, hash }),
};
