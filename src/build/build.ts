/** The whole story: a project's files → diagnostics, and the artifacts of everything asked for. */
import { type CheckedBench, type Checking, openBenches } from './benches.ts';
import { type BuildResult, buildTargets, type CheckResult, sorted } from './build-targets.ts';
import type { Environment } from './environment.ts';
import type { BuildRequest } from './request.ts';

/** A project held open: each call looks at the files again and does only what changed. */
export interface Session {
  check(): Promise<CheckResult>;
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
    build: async (request) => {
      const benches = await checkBenches(request.isPublic);
      return buildTargets(benches, await told(benches), request);
    },
  };
}

/** What is wrong in any language. */
async function told(benches: readonly [CheckedBench, ...CheckedBench[]]): Promise<CheckResult> {
  const [{ bench }] = benches;
  return {
    diagnostics: sorted(benches.flatMap(({ faults }) => faults)),
    texts: await bench.ask(bench.tasks.content.texts, null),
  };
}
