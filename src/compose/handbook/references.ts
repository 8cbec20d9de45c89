/** Facts cited in a chapter → its numbered references, each source at each place once, in order of first mention. */
import { sourceAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { evidenceOf } from '../body/citing.ts';
import { referenceRuns } from '../citation.ts';
import type { Reference } from './handbook.ts';

export interface ChapterReferences {
  /** Facts → their numbers, rising. */
  refer(facts: readonly string[]): readonly number[];
  list(): readonly Reference[];
}

export function chapterReferences(library: Library): ChapterReferences {
  const numbers = new Map<string, Reference>();
  return {
    refer: (facts) => {
      const cited = evidenceOf(facts, library).map((evidence) => {
        const key = `${evidence.source}\u0000${evidence.at ?? ''}`;
        const known = numbers.get(key);
        if (known !== undefined) return known.number;
        const reference = {
          number: numbers.size + 1,
          source: sourceAnchor(evidence.source),
          at: evidence.at,
          runs: referenceRuns(evidence, library),
        };
        numbers.set(key, reference);
        return reference.number;
      });
      return [...new Set(cited)].sort((one, other) => one - other);
    },
    list: () => [...numbers.values()],
  };
}
