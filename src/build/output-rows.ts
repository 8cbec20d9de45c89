/** Everything made → its rows in the manifest. */
import type { Ask } from '../graph/graph.ts';
import { hashBytes } from './hash.ts';
import type { Made } from './made.ts';
import type { ManifestRows } from './manifest-rows.ts';
import { printsBook } from './printed-books.ts';
import { recordTargets } from './record/record-target.ts';
import type { BuildRequest, Target } from './request.ts';
import type { Tasks } from './tasks.ts';

interface Output {
  readonly targets: readonly Target[];
  readonly made: readonly Made[];
  readonly request: Pick<BuildRequest, 'isPublic'>;
}

export async function rowsOf(
  { targets, made, request }: Output,
  tasks: Tasks,
  ask: Ask,
): Promise<ManifestRows> {
  const printed = targets.flatMap((target) =>
    target.kind === 'handbook' ? printedEditions(target, made) : [target],
  );
  const recording = await recordTargets(printed, {
    tasks,
    ask,
    isPublic: request.isPublic,
    foliosOf: (book) => ask(tasks.books.folios, book),
  });
  return {
    artifacts: made.map(artifactRow),
    slides: recording.slides.map(({ row }) => row),
    pages: recording.pages.map(({ row }) => row),
    entries: recording.entries.map(({ row }) => row),
    plans: recording.plans.map(({ row }) => row),
  };
}

/** Rows of files alone. */
export function fileRows(made: readonly Made[]): ManifestRows {
  return { artifacts: made.map(artifactRow), slides: [], pages: [], entries: [], plans: [] };
}

function artifactRow({ artifact, slides, pages }: Made): ManifestRows['artifacts'][number] {
  const { path, bytes } = artifact;
  return { path, bytes: bytes.length, sha256: hashBytes(bytes), slides, pages };
}

/** Of a book that was not made this time, the rows of its last print stand. */
function printedEditions(
  target: Extract<Target, { kind: 'handbook' }>,
  made: readonly Made[],
): readonly Target[] {
  const editions = target.editions.filter((edition) => printsBook(made, target.id, edition));
  return editions.length === 0 ? [] : [{ ...target, editions }];
}
