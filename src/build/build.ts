/** The whole story: a project's files → diagnostics, and the artifacts of everything asked for. */
import { type Ask, Graph } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';
import { writeManifest } from '../write/manifest/manifest.ts';
import { writePortal } from '../write/portal/portal.ts';
import type { Environment } from './environment.ts';
import { type Made, type Making, makeTarget } from './making.ts';
import { needsFile } from './needed.ts';
import { manifestInput, portalInput } from './output-pages.ts';
import { allTargets, type BuildRequest, chooseTargets, type Target } from './request.ts';
import { makeTasks, type Tasks } from './tasks.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: readonly SourceText[];
}

export type BuildResult = CheckResult & {
  /** Undefined where an error stands in what was asked for: nothing is stored then. */
  readonly artifacts: readonly Artifact[] | undefined;
  readonly targets: readonly Target[];
  /** Names asked for that name nothing, with what there is. */
  readonly unknown: readonly string[];
};

/** A project held open: each call looks at the files again and does only what changed. */
export interface Session {
  check(): Promise<CheckResult>;
  build(request: BuildRequest): Promise<BuildResult>;
}

export function openSession(environment: Environment): Session {
  const graph = new Graph();
  const tasks = makeTasks(environment);
  const ask: Ask = (task, input) => graph.pull(task, input);
  return {
    check: () => {
      graph.nextRound();
      return checkContent(tasks, ask);
    },
    build: async (request) => {
      graph.nextRound();
      const checked = await checkContent(tasks, ask);
      return buildTargets(checked, request, environment, tasks, ask);
    },
  };
}

async function checkContent(tasks: Tasks, ask: Ask): Promise<CheckResult> {
  return {
    diagnostics: sorted(await ask(tasks.content.faults, null)),
    texts: await ask(tasks.content.texts, null),
  };
}

async function buildTargets(
  checked: CheckResult,
  request: BuildRequest,
  environment: Environment,
  tasks: Tasks,
  ask: Ask,
): Promise<BuildResult> {
  const nothing = { ...checked, artifacts: undefined, targets: [], unknown: [] };
  if (request.only.length === 0 && checked.diagnostics.some(isError)) return nothing;
  if (checked.diagnostics.some((each) => isError(each) && isBasic(each))) return nothing;
  const library = await ask(tasks.content.library, null);
  const { targets, unknown } = chooseTargets(library, request.only);
  if (unknown.length > 0) return { ...nothing, unknown };
  if (
    checked.diagnostics.some(
      (each) => isError(each) && targets.some((target) => needsFile(target, each.span.path, library)),
    )
  )
    return nothing;
  const making = await makeAll(targets, request, tasks, ask);
  const diagnostics = sorted([...checked.diagnostics, ...making.diagnostics]);
  if (making.diagnostics.some(isError))
    return { ...checked, diagnostics, artifacts: undefined, targets, unknown };
  const whole = request.only.length === 0;
  const made = whole
    ? [...making.made, ...(await portalPages(allTargets(library), making.made, tasks, ask))]
    : making.made;
  const tools = { version: environment.version, browser: await environment.press.version() };
  const manifest = writeManifest(await manifestInput(targets, made, tools, tasks, ask));
  return {
    ...checked,
    diagnostics,
    artifacts: [...made.map(({ artifact }) => artifact), manifest],
    targets,
    unknown,
  };
}

/** One after another: the browser is the bottleneck, and progress reads better. */
async function makeAll(
  targets: readonly Target[],
  request: BuildRequest,
  tasks: Tasks,
  ask: Ask,
): Promise<Making> {
  const makings: Making[] = [];
  for (const target of targets) makings.push(await makeTarget(target, request, tasks, ask));
  return {
    made: makings.flatMap((each) => each.made),
    diagnostics: makings.flatMap((each) => each.diagnostics),
  };
}

async function portalPages(
  targets: readonly Target[],
  made: readonly Made[],
  tasks: Tasks,
  ask: Ask,
): Promise<readonly Made[]> {
  const templates = await ask(tasks.templates.opened, { folders: ['portal', 'web'], escape: 'html' });
  const pages = writePortal(await portalInput(targets, made, tasks, ask), templates);
  return pages.map((artifact) => ({ artifact, slides: undefined, pages: undefined }));
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** Without project and language nothing can be made, whatever was asked for. */
function isBasic({ span }: Diagnostic): boolean {
  return span.path === 'content/lectern.yaml' || span.path.endsWith('/language.yaml');
}

/** By file, then place. */
function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) =>
    one.span.path === other.span.path
      ? one.span.start - other.span.start
      : one.span.path < other.span.path
        ? -1
        : 1,
  );
}
