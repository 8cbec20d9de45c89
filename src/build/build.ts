/** The whole story: a project's files → diagnostics, and the artifacts of everything asked for. */
import { type CheckedBench, openBenches } from './benches.ts';
import { type BuildResult, buildTargets, type CheckResult, sorted } from './build-targets.ts';
import type { Environment } from './environment.ts';
import type { BuildRequest } from './request.ts';

/** A project held open: each call looks at the files again and does only what changed. */
export interface Session {
  check(): Promise<CheckResult>;
  build(request: BuildRequest): Promise<BuildResult>;
}

export function openSession(environment: Environment): Session {
  const checkBenches = openBenches(environment);
  return {
    check: async () => told(await checkBenches()),
    build: async (request) => {
      const benches = await checkBenches();
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
