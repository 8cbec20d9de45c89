/** A stretch of a page → how a reader finds it: `paragraph 2`, `Table 3.1, row 4`. */
import type { WordKey, Words } from '../../model/words.ts';
import type { Role, Stretch } from '../wording/stretch.ts';

const keys: Readonly<Record<Role, WordKey>> = {
  title: 'place-title',
  line: 'place-line',
  summary: 'place-summary',
  objective: 'place-objective',
  time: 'place-time',
  heading: 'place-heading',
  paragraph: 'place-paragraph',
  point: 'place-point',
  step: 'place-step',
  column: 'place-column',
  row: 'place-row',
  'figure-text': 'place-figure-text',
  event: 'place-event',
  definition: 'place-definition',
  position: 'place-position',
  callout: 'place-callout',
  note: 'place-note',
  credit: 'place-credit',
  discussion: 'place-discussion',
  exercise: 'place-exercise',
  question: 'place-question',
  answer: 'place-answer',
  guidance: 'place-guidance',
  reference: 'place-reference',
  'index-entry': 'place-index-entry',
  slot: 'place-slot',
};

/** Counted among its like, from 1; what stands alone is not counted. */
export function placeName(words: Words, all: readonly Stretch[], at: number): string {
  const own = all[at];
  if (own === undefined) return '';
  const like = (each: Stretch): boolean => each.role === own.role && labelOf(each) === labelOf(own);
  const count = all.filter(like).length;
  const number = all.slice(0, at + 1).filter(like).length;
  const name = words[keys[own.role]].replace('{number}', count === 1 ? '' : String(number)).trim();
  if (own.label === undefined) return name;
  return `${words[own.label.kind]} ${own.label.number}, ${name}`;
}

function labelOf({ label }: Stretch): string {
  return label === undefined ? '' : `${label.kind} ${label.number}`;
}
