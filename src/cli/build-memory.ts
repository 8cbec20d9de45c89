/** The folder for what can always be made again → what earlier builds have left there for this one. */
import { join } from 'node:path';
import { rememberingPress } from '../host/browser/remembering-press.ts';
import { cacheFolder } from '../host/cache-folder.ts';
import { openShelf } from '../host/shelf.ts';
import type { Press } from '../ports/press.ts';
import { type BuildInputs, type BuildNews, fingerprintOf, keepBuild, unchangedBuild } from './last-build.ts';

export interface BuildMemory {
  /** What the same build said, if nothing changed since; to be asked first. */
  lastNews(): Promise<BuildNews | undefined>;
  /** Takes from the shelf what the browser has made before. */
  readonly press: Press;
  keep(news: BuildNews): Promise<void>;
}

/** Four builds of a large library. */
const mostBytes = 512 * 1024 * 1024;
const mostRecords = 16 * 1024 * 1024;

export function openBuildMemory(inputs: BuildInputs, press: Press): BuildMemory {
  const cache = cacheFolder(process.env);
  const [records, jobs] = [openShelf(join(cache, 'builds')), openShelf(join(cache, 'press'))];
  let fingerprint = '';
  return {
    lastNews: async () => {
      fingerprint = await fingerprintOf(inputs);
      return unchangedBuild(records, inputs, fingerprint);
    },
    press: rememberingPress(press, jobs),
    keep: async (news) => {
      await keepBuild(records, inputs, fingerprint, news);
      await Promise.all([records.trim(mostRecords), jobs.trim(mostBytes)]);
    },
  };
}
