/** `lectern schema`: writes the JSON Schemas of the content files into the project, or prints the reference made from them. */
import { join } from 'node:path';
import { contentReference, contentSchemas } from '../../build/schemas.ts';
import { writeFiles } from '../../host/write-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder } from '../project-folder.ts';

interface SchemaOptions {
  readonly project: string;
  readonly reference?: boolean;
}

export async function schema({ project, reference }: SchemaOptions): Promise<number> {
  if (reference === true) {
    process.stdout.write(contentReference());
    return exitCodes.fine;
  }
  const folder = join(projectFolder(project), 'content', 'schema');
  const files = new Map(
    [...contentSchemas()].map(([name, json]) => [name, `${JSON.stringify(json, undefined, 2)}\n`]),
  );
  await writeFiles(folder, files);
  process.stdout.write(`Wrote ${files.size} schemas → ${folder}\n`);
  return exitCodes.fine;
}
