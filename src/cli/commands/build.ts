/** `lectern build`: makes what was asked for and stores it, all of it or nothing. */
import { join, resolve } from 'node:path';
import pc from 'picocolors';
import { type BuildResult, openSession } from '../../build/build.ts';
import { type Format, ownsPath } from '../../build/request.ts';
import { publish, recoverOutput } from '../../host/output.ts';
import type { Artifact } from '../../model/artifact.ts';
import { exitCodes } from '../exit-codes.ts';
import { locate } from '../report/located.ts';
import { openProgress } from '../report/progress.ts';
import { textReport } from '../report/text-report.ts';
import { openWorkshop } from '../workshop.ts';

export interface BuildOptions {
  readonly project: string;
  readonly only: readonly string[];
  readonly format: readonly Format[];
  readonly output?: string;
  readonly browser?: string;
  readonly dryRun: boolean;
}

export async function build(options: BuildOptions): Promise<number> {
  const notes: string[] = [];
  const workshopOptions = {
    project: options.project,
    browser: options.browser,
    notice: (text: string) => notes.push(text),
  };
  let step: (text: string) => void = () => {};
  const workshop = await openWorkshop({ ...workshopOptions, progress: (text) => step(text) });
  const { clock } = workshop.environment;
  const progress = openProgress(process.stderr, clock);
  step = progress.step;
  const begun = clock.elapsed();
  const output = options.output === undefined ? join(workshop.folder, 'output') : resolve(options.output);
  try {
    if (!options.dryRun) await recoverOutput(output);
    step('Reading the content');
    const result = await openSession(workshop.environment).build({
      only: options.only,
      formats: options.format,
    });
    progress.end();
    for (const note of new Set(notes)) process.stderr.write(`note: ${note}\n`);
    const code = reportResult(result);
    if (result.artifacts === undefined) return code;
    if (!options.dryRun) await store(output, result, options);
    process.stdout.write(`${made(result.artifacts, output, (clock.elapsed() - begun) / 1000, options)}\n`);
    return code;
  } finally {
    progress.end();
    await workshop.press.close();
  }
}

async function store(
  output: string,
  { artifacts = [], targets }: BuildResult,
  options: BuildOptions,
): Promise<void> {
  const whole = options.only.length === 0 && options.format.length === 0;
  const paths = new Set(artifacts.map((artifact) => artifact.path));
  const owned = (path: string): boolean =>
    paths.has(path) || (options.format.length === 0 && targets.some((target) => ownsPath(target, path)));
  await publish(output, artifacts, whole ? { kind: 'whole' } : { kind: 'part', owned });
}

function reportResult({ diagnostics, texts, artifacts, unknown }: BuildResult): number {
  if (diagnostics.length > 0)
    process.stderr.write(
      textReport(locate(diagnostics, texts), {
        colours: pc.createColors(pc.isColorSupported),
        width: process.stderr.columns ?? 100,
      }),
    );
  if (unknown.length > 0) {
    process.stderr.write(
      `lectern: there is no ${unknown.join(', ')}. Name decks/ID, handbooks/ID (as in content/en) or glossary\n`,
    );
    return exitCodes.usage;
  }
  if (artifacts !== undefined)
    return diagnostics.some((each) => each.severity === 'error') ? exitCodes.content : exitCodes.fine;
  process.stderr.write('Nothing was stored; what was made before is still there.\n');
  return exitCodes.content;
}

function made(
  artifacts: readonly Artifact[],
  output: string,
  seconds: number,
  { dryRun }: BuildOptions,
): string {
  const count = `${artifacts.length} file${artifacts.length === 1 ? '' : 's'} in ${seconds.toFixed(1)} s`;
  if (dryRun) return `${count}, not stored:\n${artifacts.map((artifact) => `  ${artifact.path}`).join('\n')}`;
  const portal = artifacts.some((artifact) => artifact.path === 'index.html')
    ? `\nOpen ${join(output, 'index.html')}`
    : '';
  return `Made ${count} → ${output}${portal}`;
}
