/** What the build made → files by path, and the tests' questions about them. */
import { inject } from 'vitest';
import { filesBelow } from '../build/pond.ts';

export interface Output {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

export async function readOutput(): Promise<Output> {
  const folder = inject('output');
  return { folder, files: await filesBelow(folder) };
}

export function pathsEnding({ files }: Output, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(ending));
}

export function textOf({ files }: Output, path: string): string {
  return bytesOf({ files }, path).toString('utf8');
}

export function bytesOf({ files }: Pick<Output, 'files'>, path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the build made no ${path}`);
  return bytes;
}

/** The ids of the decks made. */
export function deckIds(output: Output): readonly string[] {
  return pathsEnding(output, '.html').flatMap((path) => /^decks\/([^/]+)\/\1\.html$/.exec(path)?.[1] ?? []);
}

/** One of each kind: contents, a chapter, foreword, bibliography and index. */
export function bookPages(output: Output): readonly string[] {
  const pages = pathsEnding(output, '.html').filter((path) => path.startsWith('handbook/'));
  const chapter = pages.find((path) => !/\/(?:index|book\.\w+)\.html$/.test(path));
  return [
    ...pages.filter((path) => path !== chapter && /\/(?:index|book\.\w+)\.html$/.test(path)),
    chapter ?? '',
  ];
}

/** Of the books, the participants' first: theirs are the pages that everything else names. */
export function handbookPaths(output: Output): readonly string[] {
  const books = pathsEnding(output, '.pdf').filter((path) => path.startsWith('handbook/'));
  const isParticipants = (path: string): boolean => path.includes('-participant-');
  return [...books.filter(isParticipants), ...books.filter((path) => !isParticipants(path))];
}
