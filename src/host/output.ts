/** Turns artifacts into the files of the output folder, all at once: it is always entirely old or entirely new. */
import { copyFile, link, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import { refuseBadPaths } from './artifact-paths.ts';
import { withLock } from './folder-lock.ts';
import { makeParent, recoverSwap, type SwapPlaces, swapIn, swapPlaces } from './folder-swap.ts';
import { openLane } from './lane.ts';
import { MachineError, reasonOf, unlessAbsent } from './machine-error.ts';

/** `whole`: the artifacts are everything there will be. `part`: they replace what is owned, the rest stays. */
export type PublishMode =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly owned: (path: string) => boolean };

/** Also the mark by which we know a folder as ours and may replace it. */
const ignoreFile = '.gitignore';
const ignoreText = '*\n!.gitignore\n';

/** Throws `ArtifactPathError` for paths that must not be stored, `MachineError` for a disk that is full or closed. */
export async function publish(
  outputFolder: string,
  artifacts: readonly Artifact[],
  mode: PublishMode,
): Promise<void> {
  refuseBadPaths([...artifacts.map(({ path }) => path), ignoreFile]);
  await underLock(outputFolder, async (places) => {
    await recoverSwap(places);
    await refuseFile(places.folder);
    const present = await filesBelow(places.folder);
    await refuseForeign(places.folder, present);
    const kept = mode.kind === 'part' ? keptFiles(present, artifacts, mode.owned) : [];
    await stage(places, artifacts, kept);
    await swapIn(places);
  });
}

/** Ends or undoes what a killed build left half done. Safe to call at any time, also where there is no output. */
export async function recoverOutput(outputFolder: string): Promise<void> {
  await underLock(outputFolder, recoverSwap);
}

async function underLock(outputFolder: string, work: (places: SwapPlaces) => Promise<void>): Promise<void> {
  try {
    // A linked output folder is replaced where it really is, and the link stays.
    const folder = (await unlessAbsent(realpath(outputFolder))) ?? resolve(outputFolder);
    const places = swapPlaces(folder);
    await makeParent(places);
    await withLock(places.lock, () => work(places));
  } catch (error) {
    if (error instanceof MachineError) throw error;
    const advice = 'Check that there is space and that the folder around it can be written';
    throw new MachineError(`${outputFolder} cannot be written: ${reasonOf(error)}. ${advice}`, {
      cause: error,
    });
  }
}

async function stage(
  places: SwapPlaces,
  artifacts: readonly Artifact[],
  kept: readonly string[],
): Promise<void> {
  try {
    const disk = openLane(8);
    await mkdir(places.staging);
    await writeFile(join(places.staging, ignoreFile), ignoreText);
    await Promise.all([
      ...artifacts.map((artifact) => disk(() => writeInto(places.staging, artifact))),
      ...kept.map((path) => disk(() => keepFile(join(places.folder, path), join(places.staging, path)))),
    ]);
  } catch (error) {
    await rm(places.staging, { recursive: true, force: true });
    throw error;
  }
}

async function writeInto(folder: string, { path, bytes }: Artifact): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes, { flush: true });
}

/** Nothing is ever written in place, so old and new folder may share a file. Some disks have no links. */
async function keepFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

function keptFiles(
  present: readonly string[],
  artifacts: readonly Artifact[],
  owned: (path: string) => boolean,
): readonly string[] {
  const written = new Set([ignoreFile, ...artifacts.map(({ path }) => path)]);
  return present.filter((path) => !written.has(path) && !owned(path));
}

/** A link that leads nowhere is as good as nothing. */
async function refuseFile(folder: string): Promise<void> {
  const found = await unlessAbsent(stat(folder));
  if (found !== undefined && !found.isDirectory())
    throw new MachineError(
      `${folder} is a file, not a folder. Name another output folder, or move the file away`,
    );
}

/** Replacing a folder deletes what is in it: never someone's own files because an option named the wrong folder. */
async function refuseForeign(folder: string, present: readonly string[]): Promise<void> {
  const visible = present.filter((path) => !path.startsWith('.'));
  if (visible.length === 0) return;
  const mark = await readFile(join(folder, ignoreFile), 'utf8').catch(() => '');
  if (mark === ignoreText) return;
  throw new MachineError(
    `${folder} holds files that Lectern did not write, such as ${visible[0]}. Name another output folder, or empty this one`,
  );
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await unlessAbsent(readdir(folder, { recursive: true, withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}
