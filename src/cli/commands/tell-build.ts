/** How a build ended → what is said of it: faults on the error stream, what was made and what to open on the other. */
import { join } from 'node:path';
import type { BuildResult, Outcome } from '../../build/build-targets.ts';
import { exitCodes } from '../exit-codes.ts';
import type { BuildNews } from '../last-build.ts';
import { type Located, locate } from '../report/located.ts';
import { terminalOf } from '../report/terminal.ts';

export interface BuildEnd {
  readonly output: string;
  /** What stands before a path of the project, seen from here. */
  readonly shownFolder: string;
  readonly seconds: string;
  readonly was: 'made' | 'tried' | 'unchanged';
}

export async function tellNews(
  news: BuildNews,
  { output, shownFolder, seconds, was }: BuildEnd,
): Promise<void> {
  await report(news.diagnostics, shownFolder);
  for (const each of news.told) process.stdout.write(`${each}\n`);
  const count = `${news.count} file${news.count === 1 ? '' : 's'}`;
  const opens = news.opens === undefined ? '' : `\nOpen ${join(output, news.opens)}`;
  const said = {
    tried: `${count} in ${seconds} s, not stored:`,
    made: `Made ${count} in ${seconds} s → ${output}${opens}`,
    unchanged: `Nothing changed: ${count}, looked at in ${seconds} s → ${output}${opens}`,
  };
  process.stdout.write(`${said[was]}\n`);
}

/** Notes are only counted: nothing has to be done about them, and they would hide what was made. */
async function report(diagnostics: readonly Located[], folder: string): Promise<void> {
  if (diagnostics.length === 0) return;
  const { summary, textReport } = await import('../report/text-report.ts');
  const terminal = terminalOf(process.stderr);
  const faults = diagnostics.filter(({ severity }) => severity !== 'note');
  const seenFromHere = faults.map((each) => ({ ...each, path: folder + each.path }));
  if (faults.length > 0) process.stderr.write(textReport(seenFromHere, terminal));
  else process.stderr.write(`${summary(diagnostics, terminal.colours)} (lectern check shows them)\n`);
}

export async function reportFailed(
  { diagnostics, texts }: BuildResult,
  outcome: Exclude<Outcome, { kind: 'made' }>,
  folder: string,
): Promise<number> {
  const faults = diagnostics.filter(({ severity }) => severity !== 'note');
  await report(locate(faults, texts), folder);
  if (outcome.kind === 'misnamed') return reportNames(outcome);
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
