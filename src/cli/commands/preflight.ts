/** `lectern preflight`: what keeps readers who do not see the pages of a PDF from reading it. */
import { readFile } from 'node:fs/promises';
import { type Finding, preflight as preflightOf, preflightRules } from '../../build/preflight.ts';
import { MachineError, reasonOf } from '../../host/machine-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonFindings, textFindings, textRules } from '../report/finding-reports.ts';
import { terminalOf } from '../report/terminal.ts';

export interface PreflightOptions {
  readonly report: 'text' | 'json';
  readonly rules?: boolean;
}

interface Preflighted {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export async function preflight(files: readonly string[], options: PreflightOptions): Promise<number> {
  if (options.rules) {
    process.stdout.write(textRules(preflightRules, terminalOf(process.stdout)));
    return exitCodes.fine;
  }
  if (files.length === 0) {
    process.stderr.write('lectern: name the PDF to look at, such as output/handbook/*.pdf\n');
    return exitCodes.usage;
  }
  const all: Preflighted[] = [];
  for (const file of files) all.push({ file, findings: await findingsIn(file) });
  const said =
    options.report === 'json'
      ? jsonFindings(all)
      : textFindings(all, terminalOf(process.stdout), preflightRules.length);
  process.stdout.write(said);
  return all.some(({ findings }) => findings.length > 0) ? exitCodes.content : exitCodes.fine;
}

async function findingsIn(file: string): Promise<readonly Finding[]> {
  try {
    return await preflightOf(await readFile(file));
  } catch (error) {
    throw new MachineError(`${file} cannot be read as a PDF: ${reasonOf(error)}`);
  }
}
