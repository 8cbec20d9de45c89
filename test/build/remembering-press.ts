/** The press as a build uses it: what it has made before of the same document, in this run a moment ago, it does not make again. */
import { join } from 'node:path';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';
import { rememberingPress } from '../../src/host/browser/remembering-press.ts';
import { cacheFolder } from '../../src/host/cache-folder.ts';
import { openShelf } from '../../src/host/shelf.ts';

/** For tests of the library's own documents, which a build has printed; whether a browser prints alike twice they do not ask. */
export async function openRememberingPress(): Promise<OpenPress> {
  const press = await openPress({ notice: () => {} });
  return { ...press, ...rememberingPress(press, openShelf(join(cacheFolder(process.env), 'press'))) };
}
