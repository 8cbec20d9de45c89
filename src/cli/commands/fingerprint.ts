/** `lectern fingerprint SOURCE FILE…`: keeps the runs of words of a source in the project, without its words. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineError, reasonOf } from '../../host/machine-error.ts';
import { writeFiles } from '../../host/write-files.ts';
import { isSlug } from '../../model/ids.ts';
import { runsFileText } from '../../model/source-runs.ts';
import { runLength, runsOf } from '../../model/word-runs.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder } from '../project-folder.ts';

export async function fingerprint(
  source: string,
  files: readonly string[],
  { project }: { readonly project: string },
): Promise<number> {
  if (!isSlug(source)) {
    process.stderr.write(`lectern: ${source} is not an id of a source, such as wgig-report\n`);
    return exitCodes.usage;
  }
  const folder = join(projectFolder(project), 'content', 'ledger', 'runs');
  const runs = new Set<number>();
  for (const file of files) for (const run of runsOf(await textIn(file))) runs.add(run);
  if (runs.size === 0) {
    process.stderr.write(`lectern: there are not ${runLength} words in ${files.join(', ')}\n`);
    return exitCodes.usage;
  }
  const sorted = [...runs].sort((one, other) => one - other);
  await writeFiles(folder, new Map([[`${source}.yaml`, runsFileText(source, sorted)]]));
  process.stdout.write(
    `Wrote ${sorted.length} runs of ${runLength} words → ${join(folder, `${source}.yaml`)}\n`,
  );
  return exitCodes.fine;
}

async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new MachineError(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}
