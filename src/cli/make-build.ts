/** A build that has something to do: made, and stored, all of it or nothing. */
import { openSession } from '../build/build.ts';
import { projectFiles } from '../host/files.ts';
import { publish } from '../host/output.ts';
import type { BuildMemory } from './build-memory.ts';
import { type BuildOptions, requestOf } from './build-options.ts';
import { reportFailed, tellNews } from './commands/tell-build.ts';
import { exitCodes } from './exit-codes.ts';
import type { BuildNews } from './last-build.ts';
import { locate } from './report/located.ts';
import { openToldWorkshop, type ToldWorkshop } from './told-workshop.ts';

export interface BuildJob {
  readonly options: BuildOptions;
  readonly output: string;
  /** Since it was begun. */
  readonly seconds: () => string;
  /** Undefined where nothing is remembered. */
  readonly memory: BuildMemory | undefined;
}

/** Returns the exit code. */
export async function makeBuild(job: BuildJob): Promise<number> {
  const workshop = await openToldWorkshop(job.options);
  try {
    return await makeAndStore(job, workshop);
  } finally {
    workshop.quiet();
    await workshop.press.close();
  }
}

async function makeAndStore(
  { options, output, seconds, memory }: BuildJob,
  workshop: ToldWorkshop,
): Promise<number> {
  const { press, tellNotes, shownFolder } = workshop;
  if (printsOrMeasures(options)) press.warm();
  workshop.environment.progress('Reading the content');
  const environment = {
    ...workshop.environment,
    press: memory?.press(press) ?? press,
    memory: await memory?.made(),
  };
  const manifest = await projectFiles(output).read('manifest.json');
  const result = await openSession(environment).build({ ...requestOf(options), manifest });
  tellNotes();
  if (result.outcome.kind !== 'made') return reportFailed(result, result.outcome, shownFolder);
  const { artifacts, replaced, told } = result.outcome;
  if (!options.dryRun) await publish(output, artifacts, replaced);
  const news: BuildNews = {
    diagnostics: locate(result.diagnostics, result.texts),
    told,
    count: artifacts.length,
    opens: opensFirst(artifacts.map(({ path }) => path)),
  };
  await memory?.keep(news);
  workshop.quiet();
  const was = options.dryRun ? 'tried' : 'made';
  await tellNews(news, { output, shownFolder, seconds: seconds(), was });
  if (options.dryRun) process.stdout.write(artifacts.map(({ path }) => `  ${path}\n`).join(''));
  return exitCodes.fine;
}

/** The start page, else a deck, the beginning of a book or of the glossary; a PDF where there is nothing else. */
function opensFirst(paths: readonly string[]): string | undefined {
  const likely = [/^index\.html$/, /^decks\/.*\.html$/, /index\.html$/, /\.html$/, /\.pdf$/, /\.pptx$/];
  return likely.map((pattern) => paths.find((path) => pattern.test(path))).find((path) => path !== undefined);
}

/** Nearly everything is laid out in the browser, which starts while the content is read. */
function printsOrMeasures({ format }: BuildOptions): boolean {
  return format.length === 0 || format.some((each) => each !== 'md' && each !== 'pptx');
}
