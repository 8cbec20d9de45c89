/** What a build was made of and what it left → whether the same build again has anything to do. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveBrowser } from '../host/browser/resolve-browser.ts';
import { type FolderState, stateOfFolder } from '../host/folder-state.ts';
import type { Shelf } from '../host/shelf.ts';
import type { Located } from './report/located.ts';
import { toolFolder } from './tool-folder.ts';
import { lecternVersion } from './version.ts';

export interface BuildInputs {
  /** The project's folder. */
  readonly folder: string;
  readonly output: string;
  readonly browser: string | undefined;
  readonly today: string;
  /** What was asked for: plain data. */
  readonly request: unknown;
}

/** What a build says when it is done. */
export interface BuildNews {
  /** Their paths are those of the project. */
  readonly diagnostics: readonly Located[];
  readonly told: readonly string[];
  /** How many files were made. */
  readonly count: number;
  /** What to look at first: a path in the output; undefined where a browser shows none of it. */
  readonly opens: string | undefined;
}

interface BuildRecord extends BuildNews {
  readonly inputs: string;
  readonly output: FolderState;
}

/** One hash of all that decides what a build makes: content, templates, the program, the browser, the day, and the wish. */
export async function fingerprintOf({ folder, browser, today, request }: BuildInputs): Promise<string> {
  const parts = await Promise.all([
    stateOfFolder(join(folder, 'content')),
    stateOfFolder(join(folder, 'templates')),
    stateOfFolder(join(toolFolder, 'templates')),
    makerOf(browser),
  ]);
  const all = [process.version, process.platform, today, request, ...parts];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** What makes: the program and the browser. */
export async function makerOf(browser: string | undefined): Promise<readonly unknown[]> {
  return [
    lecternVersion(),
    // There where the program is compiled from source; else its version says it all.
    await readFile(join(toolFolder, 'dist', '.source-stamp'), 'utf8').catch(() => ''),
    await readFile(join(toolFolder, 'package-lock.json'), 'utf8').catch(() => ''),
    await browserState(browser),
  ];
}

async function browserState(named: string | undefined): Promise<readonly unknown[]> {
  const choice = await resolveBrowser(named, process.env);
  if (choice.kind === 'bundled') return ['bundled', choice.source.version];
  if (choice.kind === 'none') return ['none'];
  const { size, mtimeMs } = await stat(choice.executable);
  return [choice.executable, size, mtimeMs];
}

/** What that build said, if the output is still as it left it and the inputs are the same. */
export async function unchangedBuild(
  shelf: Shelf,
  inputs: BuildInputs,
  fingerprint: string,
): Promise<BuildNews | undefined> {
  const record = readRecord(await shelf.get(await recordKey(inputs)));
  if (record?.inputs !== fingerprint) return undefined;
  const output = await stateOfFolder(inputs.output);
  return JSON.stringify(output) === JSON.stringify(record.output) ? record : undefined;
}

/** Not kept where something was saved while the build ran: nobody knows which state it saw. */
export async function keepBuild(
  shelf: Shelf,
  inputs: BuildInputs,
  fingerprint: string,
  news: BuildNews,
): Promise<void> {
  if ((await fingerprintOf(inputs)) !== fingerprint) return;
  const record: BuildRecord = { ...news, inputs: fingerprint, output: await stateOfFolder(inputs.output) };
  await shelf.put(await recordKey(inputs), Buffer.from(JSON.stringify(record)));
}

/** One record an output folder and wish: decks built one by one are remembered one by one. */
async function recordKey({ output, request }: BuildInputs): Promise<string> {
  const place = await realpath(output).catch(() => resolve(output));
  return createHash('sha256')
    .update(JSON.stringify([place, request]))
    .digest('hex');
}

/** The shelf hands out only what was put there whole, by this program. */
function readRecord(bytes: Uint8Array | undefined): BuildRecord | undefined {
  return bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString());
}
