/** The sources of a slide → those its foot has room for: without places where they crowd, then as many as fit. */
import type { Library } from '../../model/library.ts';
import type { Ratio } from '../../model/recipe.ts';
import { type Evidence, evidenceOf } from '../body/citing.ts';
import { shortSources } from '../citation.ts';
import type { ShortSource } from './deck.ts';

/** Characters of two lines at the foot, between the margin and the page of the handbook. */
const room: Readonly<Record<Ratio, number>> = { '16:9': 180, '4:3': 110 };

export function footSources(
  facts: readonly string[],
  ratio: Ratio,
  library: Library,
): readonly ShortSource[] {
  const evidence = evidenceOf(facts, library);
  const full = shortSources(evidence, library);
  if (lengthOf(full) <= room[ratio]) return full;
  const bare = shortSources(
    evidence.map((each): Evidence => ({ ...each, at: undefined })),
    library,
  );
  if (lengthOf(bare) <= room[ratio]) return bare;
  const shown = bare.filter((_source, index) => lengthOf(bare.slice(0, index + 1)) <= room[ratio] - 16);
  const more = library.language.words['and-more'].replace('{count}', String(bare.length - shown.length));
  return [...shown, { id: 'more', text: more, href: undefined }];
}

function lengthOf(sources: readonly ShortSource[]): number {
  return sources.reduce((sum, source) => sum + source.text.length + 3, 0);
}
