/** An example for every key of a content file, for editors to show and to write first. Read by nobody but editors and the reference. */
import { englishWords } from '../../model/words.ts';
import { ledgerExamples } from './ledger-examples.ts';
import { moduleExamples } from './module-examples.ts';
import { recipeExamples } from './recipe-examples.ts';
import { themeExamples } from './theme-examples.ts';

export type Example = string | number | readonly Example[] | { readonly [key: string]: Example };
/** Name of a group of keys → key → example. */
export type Examples = Readonly<Record<string, Readonly<Record<string, Example>>>>;

const byGroup: Examples = {
  ...moduleExamples,
  ...recipeExamples,
  ...ledgerExamples,
  ...themeExamples,
  'list-of-words': englishWords,
};

/** Keys that mean the same wherever they stand. */
const anywhere: Readonly<Record<string, Example>> = {
  formerly: ['geneva'],
  audience: ['newcomers'],
  cite: ['W-07'],
  needs: ['wsis-origins/two-phases'],
  priority: 2,
  seconds: 90,
  notes: 'Ask the room first; then show the slide.',
  note: 'Numbers of different years were counted differently',
  brief: 'Two summits, one process',
  full: 'The Summit met twice, in Geneva in 2003 and in Tunis in 2005.',
  materials: ['Cards'],
};

/** Blocks say `id` of themselves, and a title is a sentence. */
const ofBlocks: Readonly<Record<string, Example>> = {
  id: 'meetings',
  title: 'Four meetings made the report',
};

export function exampleOf(group: string, key: string): Example | undefined {
  const own = byGroup[group];
  if (own !== undefined && Object.hasOwn(own, key)) return own[key];
  if (group.endsWith('-block') && Object.hasOwn(ofBlocks, key)) return ofBlocks[key];
  return Object.hasOwn(anywhere, key) ? anywhere[key] : undefined;
}

/** Every example there is with where it is meant for; so that none outlives its key. */
export function exampleKeys(): readonly (readonly [group: string, key: string])[] {
  return Object.entries(byGroup).flatMap(([group, keys]) =>
    Object.keys(keys).map((key) => [group, key] as const),
  );
}
