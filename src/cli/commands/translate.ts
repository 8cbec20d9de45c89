/** `lectern translate CODE`: writes the files a translator fills, and adds to them what the base language has new. */
import { resolve } from 'node:path';
import { type Translating, translationFiles } from '../../build/translate.ts';
import { projectFiles } from '../../host/files.ts';
import { writeFiles } from '../../host/write-files.ts';
import { exitCodes } from '../exit-codes.ts';

export async function translate(code: string, { project }: { readonly project: string }): Promise<number> {
  const folder = resolve(project);
  const result = await translationFiles(projectFiles(folder), code);
  if (result.kind !== 'written') {
    const why = result.kind === 'base' ? 'is the language translated from' : 'is not the code of a language';
    process.stderr.write(`lectern: ${code} ${why}. Write a code such as fr or pt-br\n`);
    return exitCodes.usage;
  }
  await writeFiles(folder, result.files);
  process.stdout.write(said(code, result));
  return result.broken.length > 0 ? exitCodes.content : exitCodes.fine;
}

function said(code: string, result: Extract<Translating, { kind: 'written' }>): string {
  const { files, broken, isListed, strings, translated } = result;
  const count = files.size === 1 ? '1 file' : `${files.size} files`;
  return [
    `Wrote ${count} below content/${code}; ${translated} of ${strings} strings are translated.`,
    ...broken.map((path) => `${path} has errors and was left as it is: see lectern check`),
    ...(isListed ? [] : [`Add ${code} to languages in content/lectern.yaml, and lectern build makes it.`]),
    '',
  ].join('\n');
}
