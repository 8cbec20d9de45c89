/** Everything a build made becomes `manifest.json`: artifacts with sizes and hashes, and a hash of each part's content. */
import { type Artifact, textArtifact } from '../../model/artifact.ts';

export interface ManifestInput {
  readonly project: string;
  readonly version: string;
  /** The edition's, `YYYY-MM-DD`. */
  readonly date: string;
  /** Names and versions: `{ lectern: '0.1.0', node: '20.19.0' }`. */
  readonly tools: Readonly<Record<string, string>>;
  /** Undefined when nothing was printed or measured. */
  readonly browser: string | undefined;
  readonly artifacts: readonly ManifestArtifact[];
  readonly slides: readonly {
    readonly deck: string;
    readonly id: string;
    readonly number: number;
    readonly hash: string;
  }[];
  readonly sections: readonly { readonly anchor: string; readonly hash: string }[];
  readonly entries: readonly { readonly id: string; readonly hash: string }[];
}

export interface ManifestArtifact {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly slides: number | undefined;
  readonly pages: number | undefined;
}

/** Sorted by path, slide, anchor and id, so that two builds differ only where what they made differs. */
export function writeManifest(input: ManifestInput): Artifact {
  const { project, version, date, browser } = input;
  const manifest = {
    project,
    version,
    date,
    tools: Object.fromEntries(sorted(Object.entries(input.tools), ([name]) => name)),
    browser,
    artifacts: sorted(input.artifacts, ({ path }) => path).map(artifactRow),
    slides: sorted(input.slides, slideKey).map(slideRow),
    sections: sorted(input.sections, ({ anchor }) => anchor).map(({ anchor, hash }) => ({ anchor, hash })),
    entries: sorted(input.entries, ({ id }) => id).map(({ id, hash }) => ({ id, hash })),
  };
  return textArtifact('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Rows are written field by field: the order of an object's fields must not depend on who made it. */
function artifactRow({ path, bytes, sha256, slides, pages }: ManifestArtifact) {
  return { path, bytes, sha256, slides, pages };
}

function slideRow({ deck, id, number, hash }: ManifestInput['slides'][number]) {
  return { deck, id, number, hash };
}

/** A space sorts before every character of a deck's id. */
function slideKey({ deck, number }: ManifestInput['slides'][number]): string {
  return `${deck} ${String(number).padStart(6, '0')}`;
}

/** By code unit: the same in every locale. */
function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
