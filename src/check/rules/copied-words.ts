/** More than eight words in a row of a source that is not to be copied, in any file; words of names and titles do not count. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import { perObject } from '../../model/per-object.ts';
import type { SourceText } from '../../model/span.ts';
import { type PlacedWord, runAt, runLength, stretchesOf } from '../../model/word-runs.ts';
import { type Names, namedWords, namesByFirstWord } from '../quotable-names.ts';
import type { Rule } from '../rule.ts';
import { writtenFiles } from '../written-files.ts';

/** Run → id of the source it is from. */
type Runs = ReadonlyMap<number, string>;

export const copiedWords: Rule = (library, { texts }) => {
  const runs: Runs = new Map(library.runs.flatMap(({ id, runs: all }) => all.map((run) => [run, id.value])));
  if (runs.size === 0) return [];
  const names = namesByFirstWord(library);
  return writtenFiles(texts).flatMap((file) =>
    stretchesIn(file).flatMap((words) =>
      sharedIn(words, runs)
        .filter(({ from, to }) => ownWords(words, from, to, names) >= runLength)
        .map(({ from, to, source }) => fault(file, words.slice(from, to), source, library)),
    ),
  );
};

const stretchesIn = perObject(({ text }: SourceText) => stretchesOf(text));

interface Shared {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** Runs that overlap and are from one source are one. */
function sharedIn(words: readonly PlacedWord[], runs: Runs): readonly Shared[] {
  const found: Shared[] = [];
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const source = runs.get(runAt(words, at));
    const last = found.at(-1);
    if (source === undefined) continue;
    if (last?.source === source && last.to === at + runLength - 1)
      found[found.length - 1] = { ...last, to: at + runLength };
    else found.push({ from: at, to: at + runLength, source });
  }
  return found;
}

function ownWords(words: readonly PlacedWord[], from: number, to: number, names: Names): number {
  const named = namedWords(words, names);
  return Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !named.has(at)).length;
}

function fault(
  { path, text }: SourceText,
  words: readonly PlacedWord[],
  source: string,
  library: Library,
): Diagnostic {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const shown = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    code: 'words-copied',
    severity: 'error',
    span: { path, start, end },
    message: `${words.length} words in a row are those of ${library.sources.get(source)?.short ?? source}: “${shown.length > 120 ? `${shown.slice(0, 119)}…` : shown}”`,
    cure: 'Say it in your own words; what is an official name or title belongs into content/ledger/quotable.yaml',
  };
}
