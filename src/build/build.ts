/** The whole story: a project's files → diagnostics, and the artifacts of everything asked for. */
import { type CheckedBench, type Checking, openBenches, uncheckedBenches } from './benches.ts';
import { type BuildResult, buildTargets, type CheckResult, sorted } from './build-targets.ts';
import { baseKey } from './deck-key.ts';
import type { Environment } from './environment.ts';
import type { BuildRequest } from './request.ts';
import { type CoverageList, listCoverage } from './survey/coverage-list.ts';
import { findWhere, type Whereabouts } from './survey/find-where.ts';
import { type Outline, outlineOf } from './survey/outline.ts';
import type { WhereQuery } from './survey/where-target.ts';

/** A project held open: each call looks at the files again and does only what changed. */
export interface Session {
  check(): Promise<CheckResult>;
  /** Where the facts of the base language's library are shown. Only of content without errors. */
  coverage(): Promise<CoverageList>;
  /** The stories of the decks the recipes of the base language describe first, in the order of their ids. Only of content without errors. */
  outlines(): Promise<readonly Outline[]>;
  build(request: BuildRequest): Promise<BuildResult>;
}

export function openSession(environment: Environment): Session {
  const checkings = new Map<boolean, Checking>();
  const checkBenches = (isPublic: boolean): ReturnType<Checking> => {
    const checking = checkings.get(isPublic) ?? openBenches(environment, isPublic);
    checkings.set(isPublic, checking);
    return checking();
  };
  return {
    check: async () => told(await checkBenches(false)),
    coverage: async () => {
      const [{ bench }] = await checkBenches(false);
      return listCoverage(await bench.ask(bench.tasks.content.coverage, null));
    },
    outlines: async () => {
      const [{ bench }] = await checkBenches(false);
      const { decks } = await bench.ask(bench.tasks.content.library, null);
      const ids = [...decks.keys()].toSorted();
      const made = await Promise.all(ids.map((id) => bench.ask(bench.tasks.content.deck, baseKey(id))));
      return made.map(outlineOf);
    },
    build: async (request) => {
      const benches = await checkBenches(request.isPublic);
      return buildTargets(benches, await told(benches), request);
    },
  };
}

/** Where something written is shown, or what a place shows; checks no more than what keeps that from being known. */
export async function whereIs(
  query: WhereQuery,
  environment: Environment,
  manifest: Uint8Array | undefined,
): Promise<Whereabouts & Pick<CheckResult, 'texts'>> {
  const open = uncheckedBenches(environment);
  const base = open(undefined);
  const found = await findWhere(
    query,
    (language) => (language === undefined ? base : open(language)),
    manifest,
  );
  return { ...found, texts: await base.ask(base.tasks.content.texts, null) };
}

/** What is wrong in any language. */
async function told(benches: readonly [CheckedBench, ...CheckedBench[]]): Promise<CheckResult> {
  const [{ bench }] = benches;
  return {
    diagnostics: sorted(benches.flatMap(({ faults }) => faults)),
    texts: await bench.ask(bench.tasks.content.texts, null),
  };
}
