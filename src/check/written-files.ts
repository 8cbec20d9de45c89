/** The files people wrote: all of the project's but those a command makes. */
import type { SourceText } from '../model/span.ts';

export function writtenFiles(texts: readonly SourceText[]): readonly SourceText[] {
  return texts.filter(({ path }) => path.startsWith('content/') && !path.startsWith('content/ledger/runs/'));
}
