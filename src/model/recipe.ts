/** Recipes: which content makes which document, in what order, for whom. */
import type { Level } from './block.ts';
import type { Span } from './span.ts';
import type { Named, Prose, Text } from './text.ts';

export type Ratio = '16:9' | '4:3';

/** For bright rooms or dark halls. */
export type Scheme = 'light' | 'dark';
/** Slides on a page of the handout. */
export type SlidesAPage = 2 | 3 | 4 | 6;

export interface DeckRecipe {
  readonly id: Named;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly minutes: number;
  readonly audience: Named;
  /** The deepest level shown. */
  readonly level: Level;
  readonly ratio: Ratio;
  readonly theme: Named | undefined;
  readonly scheme: Scheme;
  /** Items of lists appear one at a time on the screen. */
  readonly reveal: boolean;
  readonly handout: SlidesAPage;
  /** Other decks made of the same recipe in the same build. */
  readonly variants: readonly DeckVariant[];
  /** The handbook its slides point into. */
  readonly handbook: Named | undefined;
  readonly discussion: boolean;
  readonly parts: readonly DeckPart[];
  readonly closing: { readonly title: Text; readonly lines: readonly Text[] } | undefined;
  readonly span: Span;
}

/** What a variant says of itself; the rest is the recipe's. With minutes, sections and blocks are chosen to fill them. */
export interface DeckVariant {
  readonly id: Named;
  readonly title: Text | undefined;
  readonly minutes: number | undefined;
  readonly audience: Named | undefined;
  readonly level: Level | undefined;
  readonly ratio: Ratio | undefined;
  readonly theme: Named | undefined;
  readonly scheme: Scheme | undefined;
  readonly reveal: boolean | undefined;
  readonly handout: SlidesAPage | undefined;
  readonly span: Span;
}

export interface DeckPart {
  readonly title: Text;
  readonly line: Text | undefined;
  /** `module` or `module/section`. */
  readonly show: readonly Named[];
  readonly span: Span;
}

export type Paper = 'a4' | 'letter';
/** For whom a book is bound: `participant` with exercises and room to write, `facilitator` with what those who teach need, `reader` with the text alone. */
export type Edition = (typeof editions)[number];
export const editions = ['participant', 'facilitator', 'reader'] as const;

export interface HandbookRecipe {
  readonly id: Named;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly description: Text | undefined;
  /** The publisher's number of the document, as printed in the imprint. */
  readonly number: string | undefined;
  readonly foreword: HandbookForeword | undefined;
  readonly deck: Named | undefined;
  readonly editions: readonly Edition[];
  readonly papers: readonly Paper[];
  readonly parts: readonly HandbookPart[];
  readonly span: Span;
}

export interface HandbookForeword {
  readonly title: Text;
  readonly text: Prose;
  /** Who signs it. */
  readonly by: Text | undefined;
  readonly span: Span;
}

export interface HandbookPart {
  readonly id: Named;
  readonly title: Text;
  readonly summary: Text | undefined;
  /** One module a chapter. */
  readonly chapters: readonly Named[];
  readonly span: Span;
}
