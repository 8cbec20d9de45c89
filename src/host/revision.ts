/** A revision of a project kept in git → its files as they were, read without touching the folder. */
import { spawn } from 'node:child_process';
import { posix } from 'node:path';
import type { Files } from '../ports/files.ts';
import { MachineError, reasonOf, systemCode } from './machine-error.ts';

export type Revision =
  | { readonly kind: 'open'; readonly files: Files /** Short, as git shows it. */; readonly commit: string }
  /** The folder is not kept in git. */
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'unknown' };

/** `name` is a tag, a branch or a commit; of the project only the folders named are read. */
export async function openRevision(
  folder: string,
  name: string,
  folders: readonly string[],
): Promise<Revision> {
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0) return { kind: 'no-repository' };
  const found = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  if (found.code !== 0) return { kind: 'unknown' };
  const commit = textOf(found.out).trim();
  const files = await readTree(folder, commit, folders);
  return { kind: 'open', files: filesOf(files), commit: commit.slice(0, 8) };
}

type Contents = ReadonlyMap<string, Uint8Array>;

interface TreeEntry {
  readonly path: string;
  readonly id: string;
  readonly isLink: boolean;
}

async function readTree(folder: string, commit: string, folders: readonly string[]): Promise<Contents> {
  const listed = await ask(folder, ['ls-tree', '-r', '-z', commit, '--', ...folders]);
  const entries = textOf(listed).split('\0').flatMap(treeEntry);
  const blobs = parseBatch(
    await ask(folder, ['cat-file', '--batch'], `${entries.map(({ id }) => id).join('\n')}\n`),
  );
  const contents = new Map(entries.map(({ path, id }) => [path, blobs.get(id) ?? new Uint8Array()]));
  for (const { path, isLink } of entries) if (isLink) followLink(contents, path);
  return contents;
}

/** `100644 blob 1a2b…<tab>content/lectern.yaml`; hidden files are not seen, nor are projects within the project. */
function treeEntry(line: string): readonly TreeEntry[] {
  const [about = '', path = ''] = line.split('\t');
  const [mode, type, id = ''] = about.split(' ');
  if (type !== 'blob' || path.split('/').some((part) => part.startsWith('.'))) return [];
  return [{ path, id, isLink: mode === '120000' }];
}

/** Each object as `<id> blob <size>`, a line end, its bytes, a line end. */
function parseBatch(bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const [id = '', , size] = bytes.toString('latin1', at, end).split(' ');
    const start = end + 1;
    blobs.set(id, new Uint8Array(bytes.subarray(start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return blobs;
}

/** A link to a file of the project is as good as the file. */
function followLink(contents: Map<string, Uint8Array>, path: string): void {
  const target = posix.join(posix.dirname(path), textOf(contents.get(path) ?? new Uint8Array()));
  const bytes = contents.get(target);
  if (bytes === undefined) contents.delete(path);
  else contents.set(path, bytes);
}

function filesOf(contents: Contents): Files {
  const paths = [...contents.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return {
    read: async (path) => contents.get(path),
    list: async (folder) => {
      const below = `${folder.replace(/\/+$/, '')}/`;
      return paths.filter((path) => path.startsWith(below));
    },
  };
}

interface Answer {
  readonly code: number | null;
  readonly out: Buffer;
  readonly said: string;
}

async function ask(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, out, said } = await git(folder, args, input);
  if (code !== 0) throw new MachineError(`git ${args[0]} failed in ${folder}: ${said.trim()}`);
  return out;
}

function git(folder: string, args: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => reject(noGit(error)));
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), said }));
    // Git may have ended before it read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function noGit(error: Error): MachineError {
  const why =
    systemCode(error) === 'ENOENT' ? 'git is not installed' : `git cannot be run: ${reasonOf(error)}`;
  return new MachineError(`${why}. Install it, or name the manifest.json of the earlier output instead`, {
    cause: error,
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
