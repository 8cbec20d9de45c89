/** Checked content and a request → the artifacts of everything asked for, or why there are none. */
import type { Ask } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import type { SourceText } from '../model/span.ts';
import { writeManifest } from '../write/manifest/manifest.ts';
import type { Environment } from './environment.ts';
import { type Made, type Making, makeTarget, plain } from './making.ts';
import { joinRows, keptRows, readManifestRows } from './manifest-rows.ts';
import { needsFile, recipePath } from './needed.ts';
import { rowsOf } from './output-rows.ts';
import { type Replaced, renewedBy, replacedBy } from './part.ts';
import { portalPages } from './portal-pages.ts';
import { allTargets, type BuildRequest, chooseTargets, type Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: readonly SourceText[];
}

/** What came of a request. */
export type Outcome =
  | { readonly kind: 'made'; readonly artifacts: readonly Artifact[]; readonly replaced: Replaced }
  /** An error stands in what was asked for: nothing is stored. */
  | { readonly kind: 'faulty' }
  /** Names that name nothing, and targets that are not made in the formats asked for. */
  | {
      readonly kind: 'misnamed';
      readonly unknown: readonly string[];
      readonly unmakeable: readonly string[];
    };

export type BuildResult = CheckResult & { readonly outcome: Outcome };

export interface Workbench {
  readonly environment: Environment;
  readonly tasks: Tasks;
  readonly ask: Ask;
}

export async function buildTargets(
  bench: Workbench,
  checked: CheckResult,
  request: BuildRequest,
): Promise<BuildResult> {
  const faulty: BuildResult = { ...checked, outcome: { kind: 'faulty' } };
  const errors = checked.diagnostics.filter(isError);
  if (errors.some(isBasic) || (request.only.length === 0 && errors.length > 0)) return faulty;
  const library = await bench.ask(bench.tasks.content.library, null);
  const { targets, unknown, unmakeable } = chooseTargets(library, request);
  const stray = unknown.filter((name) => !errors.some(({ span }) => span.path.endsWith(recipePath(name))));
  if (stray.length > 0 || unmakeable.length > 0)
    return { ...checked, outcome: { kind: 'misnamed', unknown: stray, unmakeable } };
  const needed = (path: string): boolean => targets.some((target) => needsFile(target, path, library));
  if (unknown.length > 0 || errors.some(({ span }) => needed(span.path))) return faulty;
  const { made, diagnostics } = await makeAll(bench, targets, request);
  const all = sorted([...checked.diagnostics, ...diagnostics]);
  const { texts } = checked;
  if (diagnostics.some(isError)) return { diagnostics: all, texts, outcome: { kind: 'faulty' } };
  const outcome = await finish(bench, request, { library, targets, made });
  return { diagnostics: all, texts, outcome };
}

/** One after another: the browser is the bottleneck, and progress reads better. */
async function makeAll(
  { tasks, ask }: Workbench,
  targets: readonly Target[],
  request: BuildRequest,
): Promise<Making> {
  const makings: Making[] = [];
  for (const target of targets) makings.push(await makeTarget(target, request, tasks, ask));
  return {
    made: makings.flatMap((each) => each.made),
    diagnostics: makings.flatMap((each) => each.diagnostics),
  };
}

interface Finishing {
  readonly library: Library;
  readonly targets: readonly Target[];
  readonly made: readonly Made[];
}

/** The portal shows what there is after the build, the manifest lists it; a build of named targets leaves the portal. */
async function finish(
  { environment, tasks, ask }: Workbench,
  request: BuildRequest,
  { library, targets, made }: Finishing,
): Promise<Outcome> {
  const before = readManifestRows(request.manifest);
  const kept = keptRows(before, renewedBy(replacedBy(request, targets, made), targets, library));
  const rows = joinRows(kept, await rowsOf(targets, made, tasks, ask));
  const all = allTargets(library);
  const portal =
    request.only.length > 0 ? [] : plain(await portalPages(all, rows.artifacts, tasks, ask)).made;
  const portalRows = await rowsOf([], portal, tasks, ask);
  const { project } = library;
  const manifest = writeManifest({
    project: project.title,
    version: project.edition.version,
    date: project.edition.date,
    tools: { lectern: environment.version },
    browser: await environment.press.version(),
    ...joinRows(rows, portalRows),
  });
  const artifacts = [...made, ...portal].map(({ artifact }) => artifact);
  const replaced = replacedBy(request, targets, [...made, ...portal]);
  return { kind: 'made', artifacts: [...artifacts, manifest], replaced };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Without project and language nothing can be made, whatever was asked for. */
function isBasic({ span }: Diagnostic): boolean {
  return span.path === 'content/lectern.yaml' || span.path.endsWith('/language.yaml');
}

/** By file, then place. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) =>
    one.span.path === other.span.path
      ? one.span.start - other.span.start
      : one.span.path < other.span.path
        ? -1
        : 1,
  );
}
