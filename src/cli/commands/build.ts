/** `lectern build`: makes what was asked for and stores it, all of it or nothing. */
import { join, resolve } from 'node:path';
import { openSession } from '../../build/build.ts';
import type { BuildResult, Outcome } from '../../build/build-targets.ts';
import type { BuildRequest, Format } from '../../build/request.ts';
import { projectFiles } from '../../host/files.ts';
import { publish, recoverOutput } from '../../host/output.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Level } from '../../model/block.ts';
import type { Clock } from '../../ports/clock.ts';
import { exitCodes } from '../exit-codes.ts';
import { type PrintOptions, printMisuse, printOrderOf } from '../print-options.ts';
import { locate } from '../report/located.ts';
import { terminalOf } from '../report/terminal.ts';
import { openToldWorkshop } from '../told-workshop.ts';

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
}

export async function build(options: BuildOptions): Promise<number> {
  const misuse = misuseOf(options) ?? printMisuse(options);
  if (misuse !== undefined) {
    process.stderr.write(`lectern: ${misuse}\n`);
    return exitCodes.usage;
  }
  const { environment, press, folder, shownFolder, quiet, tellNotes } = await openToldWorkshop(options);
  const { clock } = environment;
  const seconds = stopwatch(clock);
  const output = options.output === undefined ? join(folder, 'output') : resolve(options.output);
  try {
    if (!options.dryRun) await recoverOutput(output);
    if (printsOrMeasures(options)) press.warm();
    environment.progress('Reading the content');
    const manifest = await projectFiles(output).read('manifest.json');
    const print = printOrderOf(options);
    const request = {
      only: options.only,
      formats: print === undefined ? options.format : ['pdf' as const],
      print,
      occasion: occasionOf(options),
      isPublic: options.public === true,
      manifest,
    };
    const result = await openSession(environment).build(request);
    tellNotes();
    const code = await reportResult(result, shownFolder);
    if (result.outcome.kind !== 'made') return code;
    const { artifacts, replaced, told } = result.outcome;
    if (!options.dryRun) await publish(output, artifacts, replaced);
    for (const each of told) process.stdout.write(`${each}\n`);
    process.stdout.write(`${summary(artifacts, output, seconds(), options)}\n`);
    return code;
  } finally {
    quiet();
    await press.close();
  }
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

async function reportResult({ diagnostics, texts, outcome }: BuildResult, folder: string): Promise<number> {
  if (diagnostics.length > 0) {
    const { textReport } = await import('../report/text-report.ts');
    process.stderr.write(textReport(locate(diagnostics, texts, folder), terminalOf(process.stderr)));
  }
  if (outcome.kind === 'misnamed') return reportNames(outcome);
  if (outcome.kind === 'made') return exitCodes.fine;
  process.stderr.write('Nothing was stored; what was made before is still there.\n');
  return exitCodes.content;
}

function reportNames({ unknown, unmakeable, refused }: Extract<Outcome, { kind: 'misnamed' }>): number {
  for (const each of refused) process.stderr.write(`lectern: ${each}\n`);
  if (unknown.length > 0)
    process.stderr.write(
      `lectern: there is no ${unknown.join(', ')}. Name decks/ID, decks/ID/VARIANT, handbooks/ID, sessions/ID (as in content/en) or glossary\n`,
    );
  if (unmakeable.length > 0)
    process.stderr.write(`lectern: ${unmakeable.join(', ')} cannot be made as asked for\n`);
  return exitCodes.usage;
}

function summary(
  artifacts: readonly Artifact[],
  output: string,
  seconds: string,
  { dryRun }: BuildOptions,
): string {
  const count = `${artifacts.length} file${artifacts.length === 1 ? '' : 's'} in ${seconds} s`;
  if (dryRun) return `${count}, not stored:\n${artifacts.map(({ path }) => `  ${path}`).join('\n')}`;
  const portal = artifacts.some(({ path }) => path === 'index.html');
  return `Made ${count} → ${output}${portal ? `\nOpen ${join(output, 'index.html')}` : ''}`;
}
