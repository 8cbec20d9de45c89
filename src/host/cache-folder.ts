/** Turns the environment into the folder for what can always be made again: the unpacked browser above all. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** `LECTERN_CACHE`, else `lectern` in the place where this system keeps caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const chosen = environment.LECTERN_CACHE;
  return chosen ? resolve(chosen) : join(systemCaches(environment), 'lectern');
}

function systemCaches(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return environment.XDG_CACHE_HOME || join(homedir(), '.cache');
}
