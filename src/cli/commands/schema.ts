/** `lectern schema`: writes the JSON Schemas of the content files into the project. */
import { join } from 'node:path';
import { contentSchemas } from '../../build/schemas.ts';
import { writeFiles } from '../../host/write-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder } from '../project-folder.ts';

export async function schema({ project }: { readonly project: string }): Promise<number> {
  const folder = join(projectFolder(project), 'content', 'schema');
  const files = new Map(
    [...contentSchemas()].map(([name, json]) => [name, `${JSON.stringify(json, undefined, 2)}\n`]),
  );
  await writeFiles(folder, files);
  process.stdout.write(`Wrote ${files.size} schemas → ${folder}\n`);
  return exitCodes.fine;
}
