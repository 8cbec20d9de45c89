/** Lists in the language's order, turned into dictionary heads: the first and the last entry of each page but the opening one. */
import type { Words } from '../../model/words.ts';
import type { PagePlan } from './plan-pages.ts';

/** A glossary or an index, line by line. */
export interface GuidedList {
  /** The id of its heading: that page bears no head. */
  readonly opener: string;
  readonly lines: readonly GuidedLine[];
}

export interface GuidedLine {
  readonly id: string;
  /** What the entry is called in a head. */
  readonly words: string;
  /** It belongs to an entry that began before it. */
  readonly isRest: boolean;
}

export interface GuideHead {
  /** Index of a page. */
  readonly page: number;
  readonly text: string;
}

export function guideHeads(
  { opener, lines }: GuidedList,
  { places }: Pick<PagePlan, 'places'>,
  words: Words,
): readonly GuideHead[] {
  const pages = new Map<number, GuidedLine[]>();
  for (const line of lines) {
    const page = places.get(line.id);
    if (page === undefined || page === places.get(opener)) continue;
    pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  return [...pages].map(([page, all]) => {
    const [first, last] = [all[0], all.at(-1)];
    const from = first?.isRest === true ? `${first.words} (${words.continued})` : (first?.words ?? '');
    return { page, text: first?.words === last?.words ? from : `${from} – ${last?.words ?? ''}` };
  });
}
