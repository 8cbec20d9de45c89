/** Checked content and a request → the artifacts of everything asked for in any language, or why there are none. */
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';
import type { CheckedBench, Workbench } from './benches.ts';
import { finish, type Share } from './finish.ts';
import type { Making } from './made.ts';
import { makeTarget } from './making.ts';
import { needsFile, recipePath } from './needed.ts';
import type { Replaced } from './part.ts';
import { asksForAll, type BuildRequest, chooseTargets, isWanted, type Target } from './request.ts';
import { without } from './told-once.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: readonly SourceText[];
}

/** What came of a request. */
export type Outcome =
  | {
      readonly kind: 'made';
      readonly artifacts: readonly Artifact[];
      readonly replaced: Replaced;
      /** Sentences about how to use what was made. */
      readonly told: readonly string[];
    }
  /** An error stands in what was asked for: nothing is stored. */
  | { readonly kind: 'faulty' }
  /** Names that name nothing, and targets that are not made in the formats asked for. */
  | {
      readonly kind: 'misnamed';
      readonly unknown: readonly string[];
      readonly unmakeable: readonly string[];
      /** Sentences. */
      readonly refused: readonly string[];
    };

export type BuildResult = CheckResult & { readonly outcome: Outcome };

export async function buildTargets(
  benches: readonly [CheckedBench, ...CheckedBench[]],
  checked: CheckResult,
  request: BuildRequest,
): Promise<BuildResult> {
  const faulty: BuildResult = { ...checked, outcome: { kind: 'faulty' } };
  if (asksForAll(request) && checked.diagnostics.some(isError)) return faulty;
  const orders = ordersOf(benches, request);
  if (orders.some(({ errors }) => errors.some(isBasic))) return faulty;
  const plans = await Promise.all(orders.map(planOf));
  const unknown = plans.flatMap((plan) => plan.unknown);
  const unmakeable = plans.flatMap((plan) => plan.unmakeable);
  const refused = plans.flatMap((plan) => plan.refused);
  if (unknown.length > 0 || unmakeable.length > 0 || refused.length > 0)
    return { ...checked, outcome: { kind: 'misnamed', unknown, unmakeable, refused } };
  if (plans.some((plan) => plan.isFaulty)) return faulty;
  const making = await makePlans(plans);
  const diagnostics = sorted([...checked.diagnostics, ...making.diagnostics]);
  const [first, ...others] = making.shares;
  if (first === undefined || making.diagnostics.some(isError)) return { ...faulty, diagnostics };
  const [{ bench }] = benches;
  const base = await bench.ask(bench.tasks.content.library, null);
  const idle = request.isPublic ? [] : idleFolders(benches, orders);
  const outcome = await finish([first, ...others], idle, request, base);
  return { ...checked, diagnostics, outcome };
}

/** What is asked of one language, with the errors that stand in its way. */
interface Order {
  readonly bench: Workbench;
  readonly request: BuildRequest;
  readonly errors: readonly Diagnostic[];
}

/** `fr/decks/x` is asked of French, a name without a language of the base, everything of all. */
function ordersOf(
  benches: readonly [CheckedBench, ...CheckedBench[]],
  request: BuildRequest,
): readonly Order[] {
  const [base] = benches;
  const folderOf = (name: string): string =>
    benches.map(({ bench }) => bench.folder).find((folder) => folder !== '' && name.startsWith(folder)) ?? '';
  return benches
    .map(({ bench, faults }) => ({
      bench,
      request: {
        ...request,
        only: request.only
          .filter((name) => folderOf(name) === bench.folder)
          .map((name) => name.slice(bench.folder.length)),
      },
      errors: [...new Set([...base.faults, ...faults])].filter(isError),
    }))
    .filter((order) => (request.only.length === 0 ? isMeant(order) : order.request.only.length > 0));
}

/** A chapter nobody says the language of is the base language's. */
function isMeant({ bench, request }: Order): boolean {
  return request.print?.chapter === undefined || bench.folder === '';
}

type Plan = Omit<Share, 'made'> & {
  readonly unknown: readonly string[];
  readonly unmakeable: readonly string[];
  readonly refused: readonly string[];
  readonly isFaulty: boolean;
};

async function planOf({ bench, request, errors }: Order): Promise<Plan> {
  const library = await bench.ask(bench.tasks.content.library, null);
  const { targets, unknown, unmakeable, refused } = chooseTargets(library, request);
  const stray = unknown.filter((name) => !errors.some(({ span }) => span.path.endsWith(recipePath(name))));
  const needed = (path: string): boolean => targets.some((target) => needsFile(target, path, library));
  const full = (name: string): string => bench.folder + name;
  return {
    bench,
    request,
    library,
    targets,
    unknown: stray.map(full),
    unmakeable: unmakeable.map(full),
    refused,
    isFaulty: unknown.length > 0 || errors.some(({ span }) => needed(span.path)),
  };
}

/** A fault seen in two languages is told once. */
async function makePlans(plans: readonly Plan[]): Promise<{
  readonly shares: readonly Share[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const shares: Share[] = [];
  const found: Diagnostic[] = [];
  for (const plan of plans) {
    const { made, diagnostics } = await makeAll(plan.bench, plan.targets, plan.request);
    shares.push({ ...plan, made });
    found.push(...without(diagnostics, found));
  }
  return { shares, diagnostics: found };
}

/** One after another: the browser is the bottleneck, and progress reads better. */
async function makeAll(
  { tasks, ask, order }: Workbench,
  targets: readonly Target[],
  request: BuildRequest,
): Promise<Making> {
  // A book that is not printed itself is only asked for its page numbers.
  order(isWanted('pdf', request) ? targets : [], request.print?.multipleOf ?? 1);
  const makings: Making[] = [];
  for (const target of targets) makings.push(await makeTarget(target, request, tasks, ask));
  const made = makings.flatMap((each) => each.made);
  return {
    // Web pages share their style: it comes with each of them, and counts once.
    made: [...new Map(made.map((each) => [each.artifact.path, each])).values()],
    diagnostics: makings.flatMap((each) => each.diagnostics),
  };
}

function idleFolders(benches: readonly CheckedBench[], orders: readonly Order[]): readonly string[] {
  const busy = new Set(orders.map(({ bench }) => bench.folder));
  return benches.map(({ bench }) => bench.folder).filter((folder) => !busy.has(folder));
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
