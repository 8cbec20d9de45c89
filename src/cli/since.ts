/** What `--since` names → the edition people hold: the manifest of an earlier output, or a revision of the project. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EditionRecord } from '../build/changes/edition.ts';
import { readEdition } from '../build/changes/read-manifest.ts';
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
  const bytes = await readFile(resolve(named)).catch(() => undefined);
  if (bytes === undefined && since.endsWith('.json'))
    throw new UsageError(
      `there is no file ${since}. Name the manifest.json of an earlier output, or a git revision`,
    );
  return bytes;
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
