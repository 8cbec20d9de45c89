/** An errata sheet as a document: what to write into a printed book, page by page, and which chapters replace its own. */
import type { Edition } from '../../model/recipe.ts';
import type { Imprint } from '../imprint.ts';
import type { WordChange } from './word-changes.ts';

export interface Errata {
  readonly book: { readonly id: string; readonly title: string; readonly edition: Edition };
  /** Of the edition that corrects. */
  readonly imprint: Imprint;
  /** Of the edition that is corrected. */
  readonly since: { readonly version: string; readonly dateText: string };
  /** Whether the old words are known: else the sheet says where something changed, not what. */
  readonly knowsWords: boolean;
  readonly groups: readonly ErrataGroup[];
  readonly replacements: readonly Replacement[];
  /** What stands on another page in the new print. */
  readonly moved: readonly MovedPlace[];
}

/** The errata of a chapter, or of what stands outside of chapters. */
export interface ErrataGroup {
  readonly number: string | undefined;
  readonly title: string;
  readonly items: readonly Erratum[];
}

/** What is to be mended at one place of the book. */
export interface Erratum {
  /** Where it begins in the printed book; undefined where that is not known, or it is new. */
  readonly folio: string | undefined;
  /** `Section 3.2`; undefined where the title says it. */
  readonly number: string | undefined;
  readonly title: string;
  readonly corrections: readonly Correction[];
}

export type Correction =
  | { readonly kind: 'replace'; readonly place: string; readonly change: WordChange }
  /** `place` is what it is to follow; undefined at the beginning. */
  | { readonly kind: 'add'; readonly place: string | undefined; readonly text: string }
  | { readonly kind: 'strike'; readonly place: string; readonly text: string }
  /** Its words stayed; how they are set, or what they rest on, is another. */
  | { readonly kind: 'reset'; readonly place: string }
  /** The whole of it reads so now. */
  | { readonly kind: 'reads'; readonly text: string }
  | { readonly kind: 'rewritten' | 'changed' | 'new' | 'withdrawn' | 'reprinted' };

/** A chapter printed anew, to be bound in the place of another. */
export interface Replacement {
  readonly number: string;
  readonly title: string;
  /** First page of both, and the last of each; undefined where the old book has no such chapter. */
  readonly first: number;
  readonly oldLast: number | undefined;
  readonly newLast: number;
}

export interface MovedPlace {
  readonly number: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}
