/** `lectern build`: makes what was asked for and stores it, all of it or nothing. */
import { join, resolve } from 'node:path';
import { openSession } from '../../build/build.ts';
import type { BuildRequest, Format } from '../../build/request.ts';
import { projectFiles } from '../../host/files.ts';
import { publish, recoverOutput } from '../../host/output.ts';
import type { Level } from '../../model/block.ts';
import type { Clock } from '../../ports/clock.ts';
import { type BuildMemory, openBuildMemory } from '../build-memory.ts';
import { exitCodes } from '../exit-codes.ts';
import type { BuildNews } from '../last-build.ts';
import { type PrintOptions, printMisuse, printOrderOf } from '../print-options.ts';
import { locate } from '../report/located.ts';
import { openToldWorkshop, type ToldWorkshop } from '../told-workshop.ts';
import { type BuildEnd, reportFailed, tellNews } from './tell-build.ts';

export interface BuildOptions extends PrintOptions {
  readonly project: string;
  readonly only: readonly string[];
  readonly format: readonly Format[];
  readonly output?: string;
  readonly browser?: string;
  readonly minutes?: number;
  readonly audience?: string;
  readonly level?: Level;
  readonly public?: boolean;
  readonly dryRun?: boolean;
  readonly fresh?: boolean;
}

export async function build(options: BuildOptions): Promise<number> {
  const misuse = misuseOf(options) ?? printMisuse(options);
  if (misuse !== undefined) {
    process.stderr.write(`lectern: ${misuse}\n`);
    return exitCodes.usage;
  }
  const workshop = await openToldWorkshop(options);
  const { environment, folder } = workshop;
  const output = options.output === undefined ? join(folder, 'output') : resolve(options.output);
  const job: Job = { options, output, workshop, seconds: stopwatch(environment.clock) };
  try {
    if (!options.dryRun) await recoverOutput(output);
    const memory = openMemory(job);
    const known = await memory?.lastNews();
    return known === undefined ? await makeAndStore(job, memory) : await tell(known, job, 'unchanged');
  } finally {
    workshop.quiet();
    await workshop.press.close();
  }
}

interface Job {
  readonly options: BuildOptions;
  readonly output: string;
  readonly workshop: ToldWorkshop;
  readonly seconds: () => string;
}

function openMemory({ options, output, workshop }: Job): BuildMemory | undefined {
  if (options.fresh || options.dryRun || process.env.LECTERN_FRESH) return undefined;
  const { folder, environment, press } = workshop;
  const { browser } = options;
  const inputs = { folder, output, browser, today: environment.clock.today(), request: requestOf(options) };
  return openBuildMemory(inputs, press);
}

function requestOf(options: BuildOptions): Omit<BuildRequest, 'manifest'> {
  const print = printOrderOf(options);
  return {
    only: options.only,
    formats: print === undefined ? options.format : ['pdf' as const],
    print,
    occasion: occasionOf(options),
    isPublic: options.public === true,
  };
}

async function makeAndStore(job: Job, memory: BuildMemory | undefined): Promise<number> {
  const { options, output, workshop } = job;
  const { press, tellNotes, shownFolder } = workshop;
  if (printsOrMeasures(options)) press.warm();
  workshop.environment.progress('Reading the content');
  const environment = {
    ...workshop.environment,
    press: memory?.press ?? press,
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
  await tell(news, job, options.dryRun ? 'tried' : 'made');
  if (options.dryRun) process.stdout.write(artifacts.map(({ path }) => `  ${path}\n`).join(''));
  return exitCodes.fine;
}

async function tell(
  news: BuildNews,
  { output, workshop, seconds }: Job,
  was: BuildEnd['was'],
): Promise<number> {
  workshop.quiet();
  await tellNews(news, { output, shownFolder: workshop.shownFolder, seconds: seconds(), was });
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

function misuseOf(options: BuildOptions): string | undefined {
  const { only, format, minutes, audience, level } = options;
  if (options.public && only.length === 0 && format.length > 0 && format.every((each) => each === 'notes'))
    return 'notes are the presenter’s: a public build has none';
  if (minutes === undefined)
    return audience === undefined && level === undefined
      ? undefined
      : '--audience and --level go with --minutes';
  return only.length === 0 ? '--minutes wants to know of which deck: add --only decks/ID' : undefined;
}

function occasionOf({ minutes, audience, level }: BuildOptions): BuildRequest['occasion'] {
  return minutes === undefined ? undefined : { minutes, audience, level };
}

function stopwatch(clock: Clock): () => string {
  const begun = clock.elapsed();
  return () => ((clock.elapsed() - begun) / 1000).toFixed(1);
}
