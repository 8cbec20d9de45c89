/** `lectern rename KIND/OLD NEW`: gives a thing another id, wherever it stands. */
import { join } from 'node:path';
import { type Renaming, renameIn } from '../../build/rename/rename.ts';
import { projectFiles } from '../../host/files.ts';
import { isThere, moveFiles } from '../../host/move-files.ts';
import { replaceFiles } from '../../host/replace-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder } from '../project-folder.ts';
import { printable } from '../report/printable.ts';
import { terminalOf } from '../report/terminal.ts';
import { unifiedDiff } from '../report/unified-diff.ts';

export interface RenameOptions {
  readonly project: string;
  readonly dryRun?: boolean;
  /** False where the old id is not to be kept under `formerly:`. */
  readonly formerly: boolean;
}

type Renamed = Extract<Renaming, { kind: 'renamed' }>;

export async function rename(old: string, wanted: string, options: RenameOptions): Promise<number> {
  const folder = projectFolder(options.project);
  const request = { old, wanted, keepsFormer: options.formerly };
  const result = await renameIn(projectFiles(folder), request);
  if (result.kind === 'refused') return refuse(result.why);
  if (result.kind === 'unreadable') {
    for (const place of result.places) process.stderr.write(`error ${printable(place)}\n`);
    process.stderr.write(
      'Nothing was changed: files with errors may hold the id where nobody sees it. Run lectern check\n',
    );
    return exitCodes.content;
  }
  for (const { to } of result.moves)
    if (await isThere(join(folder, to))) return refuse(`${to} is there already`);
  if (options.dryRun === true) {
    process.stdout.write(differences(result));
    process.stderr.write(`${summary(result, 'Would change')}\n`);
    return exitCodes.fine;
  }
  await replaceFiles(folder, result.files);
  await moveFiles(folder, result.moves);
  process.stdout.write(
    `${[summary(result, 'Changed'), ...result.moves.map(({ from, to }) => `${from} is ${to} now`), ...afterwards(result)].join('\n')}\n`,
  );
  return exitCodes.fine;
}

function refuse(why: string): number {
  process.stderr.write(`lectern: ${why}\n`);
  return exitCodes.usage;
}

function summary({ order, files, places }: Renamed, did: string): string {
  const { kind, full } = order.target;
  const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  return `${did} ${many(places, 'place')} in ${many(files.length, 'file')}: the ${kind} ${full} is ${order.full}`;
}

/** What git shows of files that are renamed, and reads again. */
function differences({ files, moves }: Renamed): string {
  const { colours } = terminalOf(process.stdout);
  return files
    .map((file) => {
      const to = moves.find(({ from }) => from === file.path)?.to;
      const head =
        to === undefined
          ? ''
          : `diff --git a/${file.path} b/${to}\nrename from ${file.path}\nrename to ${to}\n`;
      const diff = unifiedDiff(file, colours);
      return head + (to === undefined ? diff : diff.replace(`+++ b/${file.path}`, `+++ b/${to}`));
    })
    .join('');
}

const pages: Readonly<Record<string, string>> = {
  term: 'Its page has another address now: links from outside to the old one end',
  deck: 'Its files have other names at the next build: links from outside to the old ones end',
  handbook: 'Its files have other names at the next build: links from outside to the old ones end',
  session: 'Its page has another address at the next build: links from outside to the old one end',
};

function afterwards({ order }: Renamed): readonly string[] {
  const told = pages[order.target.kind];
  return [
    ...(told === undefined ? [] : [told]),
    'Remarks and files outside content were left alone; lectern check says whether all is well.',
  ];
}
