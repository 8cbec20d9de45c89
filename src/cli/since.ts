/** What `--since` names → the edition people hold: the manifest of an earlier output, or a revision of the project. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EditionRecord } from '../build/changes/edition.ts';
import { readEdition } from '../build/changes/read-manifest.ts';
import { MachineError, reasonOf, systemCode } from '../host/machine-error.ts';
import { openRevision } from '../host/revision.ts';
import type { Files } from '../ports/files.ts';
import { UsageError } from './project-folder.ts';
import { toolFolder } from './tool-folder.ts';

export type Holding =
  | { readonly kind: 'manifest'; readonly edition: EditionRecord }
  | { readonly kind: 'revision'; readonly files: Files };

export async function openHolding(since: string, folder: string): Promise<Holding> {
  const bytes = await manifestBytes(since);
  return bytes === undefined ? openProject(since, folder) : openManifest(since, bytes);
}

/** A manifest, or the output folder it lies in. */
async function manifestBytes(since: string): Promise<Uint8Array | undefined> {
  const named = since.endsWith('.json') ? since : join(since, 'manifest.json');
  try {
    return await readFile(resolve(named));
  } catch (error) {
    const isAbsent = absent.has(systemCode(error) ?? '');
    if (!isAbsent) throw unreadable(named, error);
    if (!since.endsWith('.json')) return undefined;
    throw new UsageError(
      `there is no file ${since}. Name the manifest.json of an earlier output, or a git revision`,
      { cause: error },
    );
  }
}

/** What a revision is called may be the name of a file too. */
const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

function unreadable(file: string, error: unknown): MachineError {
  const advice =
    systemCode(error) === 'EISDIR'
      ? 'It is a folder: name the manifest.json in it'
      : 'Check that you may read it, or name the git revision it was built from';
  return new MachineError(`${file} cannot be read: ${reasonOf(error)}. ${advice}`, { cause: error });
}

function openManifest(since: string, bytes: Uint8Array): Holding {
  const read = readEdition(since, bytes);
  if (read.kind === 'read') return { kind: 'manifest', edition: read.edition };
  throw new UsageError(
    read.kind === 'old'
      ? `${since} was written before manifests knew what stands on which page. Name the git revision it was built from`
      : `${since} is no manifest that lectern build wrote`,
  );
}

/** In Lectern's own folder the templates are the tool's, whose old ones may not go with its code. */
async function openProject(since: string, folder: string): Promise<Holding> {
  const folders = folder === toolFolder ? ['content'] : ['content', 'templates'];
  const revision = await openRevision(folder, since, folders);
  if (revision.kind === 'open') return { kind: 'revision', files: revision.files };
  throw new UsageError(
    revision.kind === 'unknown'
      ? `there is no revision ${since}. Name a tag, a branch or a commit (git tag lists the tags), or the manifest.json of an earlier output`
      : `${folder} is not kept in git, so there is no revision ${since}. Name the manifest.json of the earlier output instead`,
  );
}
