/** Everything a build made becomes `manifest.json`: artifacts with sizes and hashes, and a hash of each part's content. */
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import {
  type EntryRow,
  type ManifestArtifact,
  type PageRow,
  type PlanRow,
  rowFields,
  type SlideRow,
} from './rows.ts';

export interface ManifestInput {
  readonly project: string;
  readonly version: string;
  /** The edition's, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether it lists what everybody may have, and nothing else. */
  readonly isPublic: boolean;
  /** Names and versions: `{ lectern: '0.1.0', node: '20.19.0' }`. */
  readonly tools: Readonly<Record<string, string>>;
  /** Undefined when nothing was printed or measured. */
  readonly browser: string | undefined;
  readonly artifacts: readonly ManifestArtifact[];
  readonly slides: readonly SlideRow[];
  readonly pages: readonly PageRow[];
  readonly entries: readonly EntryRow[];
  readonly plans: readonly PlanRow[];
}

/** Sorted by path, slide, book and id, so that two builds differ only where what they made differs. */
export function writeManifest(input: ManifestInput): Artifact {
  const { project, version, date, browser } = input;
  const manifest = {
    project,
    version,
    date,
    public: input.isPublic ? true : undefined,
    tools: Object.fromEntries(sorted(Object.entries(input.tools), ([name]) => name)),
    browser,
    artifacts: sorted(input.artifacts, ({ path }) => path).map(rowFields.artifact),
    slides: sorted(input.slides, slideKey).map(rowFields.slide),
    pages: sorted(input.pages, ({ book, edition, anchor }) => `${book} ${edition} ${anchor}`).map(
      rowFields.page,
    ),
    entries: sorted(input.entries, ({ id }) => id).map(rowFields.entry),
    plans: sorted(input.plans, ({ id }) => id).map(rowFields.plan),
  };
  return textArtifact('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** A space sorts before every character of a deck's id. */
function slideKey({ deck, number }: SlideRow): string {
  return `${deck} ${String(number).padStart(6, '0')}`;
}

/** By code unit: the same in every locale. */
function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
