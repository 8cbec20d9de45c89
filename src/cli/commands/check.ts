/** `lectern check`: every fault of every file, without a browser. */
import { openSession } from '../../build/build.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Located, locate } from '../report/located.ts';
import { githubReport, jsonReport } from '../report/machine-reports.ts';
import { sarifReport } from '../report/sarif-report.ts';
import { terminalOf } from '../report/terminal.ts';
import { textReport } from '../report/text-report.ts';
import { lecternVersion } from '../version.ts';
import { openWorkshop } from '../workshop.ts';

export interface CheckOptions {
  readonly project: string;
  readonly report: 'text' | 'json' | 'sarif' | 'github';
  readonly today?: string;
}

const reports: Readonly<Record<CheckOptions['report'], (diagnostics: readonly Located[]) => string>> = {
  text: (diagnostics) => textReport(diagnostics, terminalOf(process.stdout)),
  json: jsonReport,
  sarif: (diagnostics) => sarifReport(diagnostics, lecternVersion()),
  github: githubReport,
};

export function reportOf({ report }: CheckOptions): (diagnostics: readonly Located[]) => string {
  return reports[report];
}

export async function check(options: CheckOptions): Promise<number> {
  const silent = (): void => {};
  const workshop = await openWorkshop({
    project: options.project,
    today: options.today,
    notice: silent,
    progress: silent,
  });
  try {
    const { diagnostics, texts } = await openSession(workshop.environment).check();
    process.stdout.write(reportOf(options)(locate(diagnostics, texts, workshop.shownFolder)));
    return diagnostics.some((each) => each.severity === 'error') ? exitCodes.content : exitCodes.fine;
  } finally {
    await workshop.press.close();
  }
}
