/** What was made in each language → all artifacts of a build: portals and one manifest added, each below its language's folder. */
import type { Library } from '../model/library.ts';
import { writeManifest } from '../write/manifest/manifest.ts';
import type { Workbench } from './benches.ts';
import type { Outcome } from './build-targets.ts';
import { putBelow, rowsBelow } from './language-rows.ts';
import { type Made, plain } from './made.ts';
import { joinRows, keptRows, type ManifestRows, readBrowser, readManifestRows } from './manifest-rows.ts';
import { fileRows, rowsOf } from './output-rows.ts';
import { type Replaced, renewedBy, replacedBy } from './part.ts';
import { picturePath } from './picture-tasks.ts';
import { portalPages } from './portal-pages.ts';
import { picturedBy, portalPictures } from './portal-pictures.ts';
import { allTargets, asksForAll, type BuildRequest, offeredOf, type Target } from './request.ts';

/** What was made in one language. */
export interface Share {
  readonly bench: Workbench;
  readonly request: BuildRequest;
  readonly library: Library;
  readonly targets: readonly Target[];
  readonly made: readonly Made[];
}

/** The project is named in the base language; `idle` are the folders of languages nothing was asked of: their rows stay as they were. */
export async function finish(
  shares: readonly [Share, ...Share[]],
  idle: readonly string[],
  { manifest: last, isPublic }: BuildRequest,
  { project }: Library,
): Promise<Outcome> {
  const before = readManifestRows(last);
  const folders = [...shares.map(({ bench }) => bench.folder), ...idle];
  const finished = await Promise.all(
    shares.map((share) => finishShare(share, rowsBelow(before, share.bench.folder, folders))),
  );
  const [{ bench }] = shares;
  const manifest = writeManifest({
    project: project.title,
    version: project.edition.version,
    date: project.edition.date,
    isPublic,
    tools: { lectern: bench.environment.version },
    browser: isPrinted(finished) ? await bench.environment.press.version() : readBrowser(last),
    ...[
      ...idle.map((folder) => putBelow(rowsBelow(before, folder, folders), folder)),
      ...finished.map(({ rows, folder }) => putBelow(rows, folder)),
    ].reduce(joinRows),
  });
  const artifacts = finished.flatMap(({ made, folder }) =>
    made.map(({ artifact }) => ({ ...artifact, path: folder + artifact.path })),
  );
  const told = shares.flatMap(({ made }) => made.flatMap((each) => each.told ?? []));
  return { kind: 'made', artifacts: [...artifacts, manifest], replaced: replacedByAll(finished), told };
}

/** Whether anything was made for which the browser was asked; it is not started to be named. */
function isPrinted(finished: readonly Finished[]): boolean {
  return finished.some(({ made }) => made.some(({ artifact }) => /\.(?:html|pdf|png)$/.test(artifact.path)));
}

interface Finished {
  readonly folder: string;
  readonly made: readonly Made[];
  readonly rows: ManifestRows;
  readonly replaced: Replaced;
}

/** The portal shows what there is after the build, the manifest lists it; a build of named targets leaves the portal. */
async function finishShare(share: Share, before: ManifestRows): Promise<Finished> {
  const { bench, request, library, targets, made } = share;
  const { tasks, ask, folder } = bench;
  const kept = keptRows(before, renewedBy(replacedBy(request, targets, made), targets, made, library));
  const rows = joinRows(kept, await rowsOf(share, tasks, ask));
  const pictures = await picturesOf(share, rows);
  const shown = joinRows(rows, fileRows(pictures));
  const all = offeredOf(allTargets(library), request);
  const pages = makesPortal(request) ? plain(await portalPages(all, shown.artifacts, tasks, ask)).made : [];
  const everything = [...made, ...pictures, ...pages];
  return {
    folder,
    made: everything,
    rows: joinRows(shown, fileRows(pages)),
    replaced: replacedBy(request, targets, everything),
  };
}

/** A build of named targets leaves it, but for everybody, where nothing is left. */
function makesPortal(request: BuildRequest): boolean {
  return asksForAll(request) || request.isPublic;
}

/** Those the portal shows, where they may look different now or were never taken. */
async function picturesOf(
  { request, targets, bench }: Share,
  { artifacts }: ManifestRows,
): Promise<readonly Made[]> {
  if (!makesPortal(request)) return [];
  const looks =
    request.formats.length === 0 || request.formats.some((format) => format === 'html' || format === 'pdf');
  const wanted = targets
    .flatMap(picturedBy)
    .filter((subject) => looks || !artifacts.some(({ path }) => path === picturePath(subject)));
  return plain(await portalPictures(wanted, bench.tasks, bench.ask)).made;
}

function replacedByAll(finished: readonly Finished[]): Replaced {
  if (finished.some(({ replaced }) => replaced.kind === 'whole')) return { kind: 'whole' };
  const owned = (path: string): boolean =>
    finished.some(
      ({ replaced, folder }) =>
        replaced.kind === 'part' && path.startsWith(folder) && replaced.owned(path.slice(folder.length)),
    );
  return { kind: 'part', owned };
}
