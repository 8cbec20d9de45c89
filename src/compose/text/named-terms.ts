/** Words of a title → the terms they name: nothing links there, yet who asks where a term is used is led there. */
import { type Anchor, termAnchor } from '../../model/ids.ts';
import type { Recogniser } from './recogniser.ts';

export function namedTerms(title: string, recogniser: Recogniser): readonly Anchor[] {
  return [...new Set(recogniser(title).map(({ term }) => termAnchor(term.id.value)))];
}
