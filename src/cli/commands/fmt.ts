/** `lectern fmt`: lays content files out alike, and changes nothing of what they say. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatProject } from '../../build/format/format-project.ts';
import { projectFiles } from '../../host/files.ts';
import { replaceFiles } from '../../host/replace-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder } from '../project-folder.ts';
import { printable } from '../report/printable.ts';
import { terminalOf } from '../report/terminal.ts';
import { unifiedDiff } from '../report/unified-diff.ts';

export interface FmtOptions {
  readonly project: string;
  /** Changes nothing, and fails where something would change. */
  readonly check?: boolean;
  readonly diff?: boolean;
}

export async function fmt(named: readonly string[], options: FmtOptions): Promise<number> {
  const folder = projectFolder(options.project);
  const paths = named.map((file) => pathIn(folder, file));
  const isAsked = (path: string): boolean =>
    paths.length === 0 || paths.some((each) => each === '' || path === each || path.startsWith(`${each}/`));
  const { changed, refused, looked } = await formatProject(projectFiles(folder), isAsked);
  if (looked === 0 && named.length > 0) {
    process.stderr.write(`lectern: ${named.join(', ')}: no content file of this library\n`);
    return exitCodes.usage;
  }
  const isDry = options.check === true || options.diff === true;
  if (!isDry) await replaceFiles(folder, changed);
  for (const file of changed)
    process.stdout.write(
      options.diff === true
        ? unifiedDiff(file, terminalOf(process.stdout).colours)
        : `${printable(file.path)}\n`,
    );
  for (const { path, why } of refused) process.stderr.write(`${printable(path)} was left as it is: ${why}\n`);
  process.stderr.write(`${summary(changed.length, looked, isDry)}\n`);
  if (refused.length > 0) return exitCodes.content;
  return options.check === true && changed.length > 0 ? exitCodes.content : exitCodes.fine;
}

function pathIn(folder: string, file: string): string {
  const here = resolve(file);
  return relative(folder, existsSync(here) ? here : join(folder, file))
    .split(sep)
    .join('/');
}

function summary(changed: number, looked: number, isDry: boolean): string {
  const files = `${looked} file${looked === 1 ? '' : 's'}`;
  if (changed === 0) return `${files}, all laid out alike.`;
  return isDry ? `${changed} of ${files} would change.` : `Laid out ${changed} of ${files}.`;
}
