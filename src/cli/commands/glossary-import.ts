/** `lectern glossary import FILE`: terms of another program as a glossary file, to read or to store as a new one. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { bringTerms } from '../../build/terms/bring-terms.ts';
import { MachineError, reasonOf } from '../../host/machine-error.ts';
import { FileThereError, writeNewFiles } from '../../host/new-files.ts';
import { exitCodes } from '../exit-codes.ts';

export interface ImportOptions {
  /** Where to store it; without it the file is printed. */
  readonly to?: string;
  /** Of a file in several languages. */
  readonly language: string;
}

export async function importTerms(file: string, { to, language }: ImportOptions): Promise<number> {
  const brought = bringTerms({ name: file, text: await textIn(file) }, language);
  if (brought.kind === 'broken') {
    process.stderr.write(`lectern: ${file} cannot be brought in: ${brought.why}\n`);
    return exitCodes.usage;
  }
  if (to === undefined) {
    process.stdout.write(brought.yaml);
    return exitCodes.fine;
  }
  const path = resolve(to);
  try {
    await writeNewFiles(resolve(path, '..'), new Map([[basename(path), brought.yaml]]));
  } catch (error) {
    if (!(error instanceof FileThereError)) throw error;
    process.stderr.write(`lectern: ${to} is there already, and is left as it is. Name another file\n`);
    return exitCodes.usage;
  }
  process.stdout.write(`Wrote ${brought.count} terms → ${to}. Next: lectern check\n`);
  return exitCodes.fine;
}

async function textIn(file: string): Promise<string> {
  try {
    return decoded(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError)
      throw new MachineError(
        `${file} is not in UTF-8, so its letters would come out wrong. Save it as UTF-8: in Excel as “CSV UTF-8”`,
        { cause: error },
      );
    throw new MachineError(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

/** UTF-16 says so by its first two bytes; Excel's Unicode text is that. Throws a TypeError where bytes are no letters. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const coding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(coding, { fatal: true }).decode(bytes);
}
