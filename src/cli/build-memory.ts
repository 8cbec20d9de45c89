/** The folder for what can always be made again → what earlier builds have left there for this one. */
import { join } from 'node:path';
import { rememberingPress } from '../host/browser/remembering-press.ts';
import { cacheFolder } from '../host/cache-folder.ts';
import { openShelf, type Shelf } from '../host/shelf.ts';
import { shelfMemory } from '../host/shelf-memory.ts';
import type { Memory } from '../ports/memory.ts';
import type { Press } from '../ports/press.ts';
import {
  type BuildInputs,
  type BuildNews,
  fingerprintOf,
  keepBuild,
  makerOf,
  unchangedBuild,
} from './last-build.ts';

export interface BuildMemory {
  /** What the same build said, if nothing changed since; to be asked first. */
  lastNews(): Promise<BuildNews | undefined>;
  /** Of a press one that takes from the shelf what a browser has made before. */
  press(press: Press): Press;
  /** Takes from the shelf what was made of the same sources before. */
  made(): Promise<Memory>;
  keep(news: BuildNews): Promise<void>;
}

/** Packed: a build of a large library and what half a dozen edits of its handbook make anew. Prints serve again where a part of a document is the same. */
const mostPrints = 192 * 1024 * 1024;
const mostMade = 256 * 1024 * 1024;
const mostRecords = 16 * 1024 * 1024;

export function openBuildMemory(inputs: BuildInputs): BuildMemory {
  const cache = cacheFolder(process.env);
  const shelfOf = (name: string): Shelf => openShelf(join(cache, name));
  const [records, jobs, works] = [shelfOf('builds'), shelfOf('press'), shelfOf('made')];
  let fingerprint = '';
  return {
    lastNews: async () => {
      fingerprint = await fingerprintOf(inputs);
      return unchangedBuild(records, inputs, fingerprint);
    },
    press: (press) => rememberingPress(press, jobs),
    made: async () => shelfMemory(works, await makerOf(inputs.browser)),
    keep: async (news) => {
      await keepBuild(records, inputs, fingerprint, news);
      await Promise.all([records.trim(mostRecords), jobs.trim(mostPrints), works.trim(mostMade)]);
    },
  };
}
