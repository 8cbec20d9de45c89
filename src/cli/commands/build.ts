/** `lectern build`: makes what was asked for and stores it, all of it or nothing. What makes is loaded only where something is to be made. */
import { join, resolve } from 'node:path';
import { systemClock } from '../../host/clock.ts';
import { recoverOutput } from '../../host/output.ts';
import type { Clock } from '../../ports/clock.ts';
import { type BuildMemory, openBuildMemory } from '../build-memory.ts';
import { type BuildOptions, misuseOf, requestOf } from '../build-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder, shownFolder } from '../project-folder.ts';
import { tellNews } from './tell-build.ts';

export async function build(options: BuildOptions): Promise<number> {
  const misuse = misuseOf(options);
  if (misuse !== undefined) {
    process.stderr.write(`lectern: ${misuse}\n`);
    return exitCodes.usage;
  }
  const clock = systemClock();
  const seconds = stopwatch(clock);
  const folder = projectFolder(options.project);
  const output = options.output === undefined ? join(folder, 'output') : resolve(options.output);
  if (!options.dryRun) await recoverOutput(output);
  const memory = openMemory(options, { folder, output, today: clock.today() });
  const news = await memory?.lastNews();
  if (news !== undefined) {
    await tellNews(news, { output, shownFolder: shownFolder(folder), seconds: seconds(), was: 'unchanged' });
    return exitCodes.fine;
  }
  const { makeBuild } = await import('../make-build.ts');
  return makeBuild({ options, output, seconds, memory });
}

interface Place {
  readonly folder: string;
  readonly output: string;
  readonly today: string;
}

function openMemory(options: BuildOptions, place: Place): BuildMemory | undefined {
  if (options.fresh || options.dryRun || process.env.LECTERN_FRESH) return undefined;
  return openBuildMemory({ ...place, browser: options.browser, request: requestOf(options) });
}

function stopwatch(clock: Clock): () => string {
  const begun = clock.elapsed();
  return () => ((clock.elapsed() - begun) / 1000).toFixed(1);
}
