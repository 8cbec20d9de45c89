/** The whole story: a project's files → diagnostics, and the artifacts of everything asked for. */
import { type Ask, Graph } from '../graph/graph.ts';
import { type BuildResult, buildTargets, type CheckResult, sorted, type Workbench } from './build-targets.ts';
import type { Environment } from './environment.ts';
import type { BuildRequest } from './request.ts';
import { makeTasks } from './tasks.ts';

/** A project held open: each call looks at the files again and does only what changed. */
export interface Session {
  check(): Promise<CheckResult>;
  build(request: BuildRequest): Promise<BuildResult>;
}

export function openSession(environment: Environment): Session {
  const graph = new Graph();
  const ask: Ask = (task, input) => graph.pull(task, input);
  const bench: Workbench = { environment, tasks: makeTasks(environment), ask };
  return {
    check: () => {
      graph.nextRound();
      return checkContent(bench);
    },
    build: async (request) => {
      graph.nextRound();
      return buildTargets(bench, await checkContent(bench), request);
    },
  };
}

async function checkContent({ tasks, ask }: Workbench): Promise<CheckResult> {
  return {
    diagnostics: sorted(await ask(tasks.content.faults, null)),
    texts: await ask(tasks.content.texts, null),
  };
}
