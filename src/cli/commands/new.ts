/** `lectern new`: starts a module, a term, a deck, a fact or a whole library, and never writes over anything. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBaseContent } from '../../build/base-content.ts';
import { startIn, startLibrary, type Wanted } from '../../build/start/make-start.ts';
import type { Start } from '../../build/start/start.ts';
import { systemClock } from '../../host/clock.ts';
import { projectFiles } from '../../host/files.ts';
import { FileThereError, writeNewFiles } from '../../host/new-files.ts';
import { writeFiles } from '../../host/write-files.ts';
import { asCalled } from '../as-called.ts';
import { exitCodes } from '../exit-codes.ts';
import { projectFolder, UsageError } from '../project-folder.ts';
import { type Asker, openAsker } from '../questions.ts';
import { askLibrary, askWanted, type LibraryOptions, type NewOptions } from './new-questions.ts';

export async function startNew(
  kind: Wanted['kind'],
  id: string | undefined,
  options: NewOptions & { readonly project: string },
): Promise<number> {
  const folder = projectFolder(options.project);
  const content = await readBaseContent(projectFiles(folder));
  const wanted = await asking(kind, (asker) => askWanted(kind, id, options, content, asker));
  const start = startIn(content, wanted);
  if (start.kind === 'refused') return refuse(start.why);
  const isSchemaThere = existsSync(join(folder, 'content', 'schema'));
  const hint = isSchemaThere ? [] : ['lectern schema   (so that editors complete and explain the file)'];
  return stored(start, folder, hint);
}

export async function startNewLibrary(named: string | undefined, options: LibraryOptions): Promise<number> {
  const asked = await asking('library', (asker) => askLibrary(named, options, asker));
  const folder = resolve(asked.folder);
  if (existsSync(join(folder, 'content')))
    return refuse(`${asked.folder} holds a library already: it has a folder content. Name a new folder`);
  const isHere = folder === process.cwd();
  const date = systemClock().today();
  const start = startLibrary({ ...asked, date, folder: isHere ? undefined : asked.folder });
  return start.kind === 'refused' ? refuse(start.why) : stored(start, folder, []);
}

async function asking<T>(kind: string, ask: (asker: Asker | undefined) => Promise<T>): Promise<T> {
  const asker = openAsker({ input: process.stdin, output: process.stdout });
  try {
    return await ask(asker);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message} (lectern new ${kind} --help)`);
    throw error;
  } finally {
    asker?.close();
  }
}

/** That a file is in the way is for the person to settle, and no trouble of the machine. */
async function stored(...args: Parameters<typeof store>): Promise<number> {
  try {
    return await store(...args);
  } catch (error) {
    if (error instanceof FileThereError) return refuse(error.message);
    throw error;
  }
}

async function store(
  { files, grown, what, next }: Extract<Start, { kind: 'made' }>,
  folder: string,
  hints: readonly string[],
): Promise<number> {
  const texts = (of: typeof files) => new Map(of.map(({ path, text }) => [path, text]));
  await writeNewFiles(folder, texts(files));
  await writeFiles(folder, texts(grown));
  const many = files.length > 4 ? [`${files.length} files below ${folder}`] : files.map(({ path }) => path);
  const made = [...many, ...grown.map(({ path }) => `added to ${path}`)];
  process.stdout.write(`Made ${what}: ${made.join(', ')}\n`);
  const lines = [...next, ...hints].map((line) => `  ${asCalled(line, process.env)}\n`);
  process.stdout.write(`Next:\n${lines.join('')}`);
  return exitCodes.fine;
}

function refuse(why: string): number {
  process.stderr.write(`lectern: ${why}\n`);
  return exitCodes.usage;
}
