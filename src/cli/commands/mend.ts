/** `lectern check --fix`: mends what can be mended without a doubt, or shows how, and says what is left. */
import { type Mending, mendProject } from '../../build/mend/mend-project.ts';
import { replaceFiles } from '../../host/replace-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { locate } from '../report/located.ts';
import { mendedReport } from '../report/mended-report.ts';
import { terminalOf } from '../report/terminal.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { openWorkshop } from '../workshop.ts';
import { type CheckOptions, reportOf } from './check.ts';

/** The report of what is left goes where that of `check` goes; what was mended is told beside it. */
export async function mend(options: CheckOptions & { readonly dryRun?: boolean }): Promise<number> {
  const silent = (): void => {};
  const workshop = await openWorkshop({
    project: options.project,
    today: options.today,
    notice: silent,
    progress: silent,
  });
  try {
    const mending = await mendProject(workshop.environment);
    const isDry = options.dryRun === true;
    if (!isDry) await replaceFiles(workshop.folder, mending.files);
    process.stderr.write(mendedReport(mending, workshop.shownFolder, isDry));
    if (isDry) showChanges(mending, workshop.shownFolder);
    else {
      const { diagnostics, texts } = mending.left;
      process.stdout.write(reportOf(options)(locate(diagnostics, texts, workshop.shownFolder)));
    }
    return hasErrors(isDry ? mending.found : mending.left) ? exitCodes.content : exitCodes.fine;
  } finally {
    await workshop.press.close();
  }
}

function showChanges({ files }: Mending, folder: string): void {
  const { colours } = terminalOf(process.stdout);
  for (const file of files) process.stdout.write(unifiedDiff({ ...file, path: folder + file.path }, colours));
}

function hasErrors({ diagnostics }: Mending['left']): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
