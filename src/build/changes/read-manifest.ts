/** The manifest of an earlier output → the edition it lists: what differs can be told, what was said cannot. */
import { readManifestRows } from '../manifest-rows.ts';
import type { Recorded } from '../record/recorded.ts';
import type { EditionRecord } from './edition.ts';

export type ManifestReading =
  | { readonly kind: 'read'; readonly edition: EditionRecord }
  /** No manifest at all, or one written before manifests told what stands on which page. */
  | { readonly kind: 'foreign' | 'old' };

export function readEdition(name: string, bytes: Uint8Array): ManifestReading {
  const about = fieldsOf(bytes);
  if (about === undefined || typeof about.version !== 'string' || typeof about.date !== 'string')
    return { kind: 'foreign' };
  if (!Array.isArray(about.pages)) return { kind: 'old' };
  const { slides, pages, entries, plans } = readManifestRows(bytes);
  return {
    kind: 'read',
    edition: {
      name,
      version: about.version,
      date: about.date,
      isPublic: about.public === true,
      knowsWords: false,
      knowsPages: pages.some(({ folio }) => folio !== undefined),
      recording: {
        slides: slides.map(wordless),
        pages: pages.map(wordless),
        entries: entries.map(wordless),
        plans: plans.map(wordless),
      },
    },
  };
}

function wordless<Row>(row: Row): Recorded<Row> {
  return { row, words: [] };
}

function fieldsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
