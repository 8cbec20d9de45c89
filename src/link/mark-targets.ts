/** Marks in texts → the kind of thing each names. */
import type { Mark } from '../model/text.ts';
import type { ReferenceKind } from './names.ts';

/** What each mark's target must name; `plain` and `index` name nothing. */
export const markTargets: Readonly<Partial<Record<Mark['mark'], ReferenceKind>>> = {
  term: 'term',
  see: 'place',
  org: 'organisation',
  person: 'person',
  doc: 'source',
};
