/** `lectern where`: from a line or an id to every place that shows it, and from a slide or page to its lines. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { whereIs } from '../../build/build.ts';
import type { WhereQuery } from '../../build/survey/where-target.ts';
import { projectFiles } from '../../host/files.ts';
import { exitCodes } from '../exit-codes.ts';
import { locate } from '../report/located.ts';
import { terminalOf } from '../report/terminal.ts';
import { textReport } from '../report/text-report.ts';
import { whereJson, whereText } from '../report/where-report.ts';
import { openWorkshop } from '../workshop.ts';

export interface WhereOptions {
  readonly project: string;
  readonly report: 'text' | 'json';
  readonly output?: string;
}

/** Of content with errors nothing is composed: they are told instead. */
export async function where(asked: string, options: WhereOptions): Promise<number> {
  const silent = (): void => {};
  const workshop = await openWorkshop({ project: options.project, notice: silent, progress: silent });
  try {
    const output = options.output === undefined ? join(workshop.folder, 'output') : resolve(options.output);
    const manifest = await projectFiles(output).read('manifest.json');
    const found = await whereIs(queryOf(asked, workshop.folder), workshop.environment, manifest);
    if (found.kind === 'faulty') {
      const told = locate(found.errors, found.texts, workshop.shownFolder);
      process.stderr.write(`${textReport(told, terminalOf(process.stderr))}${unsaid}`);
      return exitCodes.content;
    }
    const { answer } = found;
    if (answer.kind === 'unknown') {
      process.stderr.write(`lectern: ${answer.why}\n`);
      return exitCodes.usage;
    }
    const said = options.report === 'json' ? whereJson : whereText;
    process.stdout.write(said(answer, { folder: workshop.shownFolder, ...terminalOf(process.stdout) }));
    return exitCodes.fine;
  } finally {
    await workshop.press.close();
  }
}

const unsaid = 'Nothing can be said of where things are before these are mended.\n';

/** A file is named as seen from here, or as the project names it; editors add a line and a column. */
function queryOf(asked: string, folder: string): WhereQuery {
  const [, file, line] = /^(.+\.ya?ml)(?::(\d+))?(?::\d+)?:?$/i.exec(asked) ?? [];
  if (file === undefined) return { words: asked, file: undefined };
  const here = resolve(file);
  const path = relative(folder, existsSync(here) ? here : join(folder, file))
    .split(sep)
    .join('/');
  return { words: asked, file: { path, line: line === undefined ? undefined : Number(line) } };
}
