/** Recipes: which content makes which document, in what order, for whom. */
import type { Level, Timeline } from './block.ts';
import type { Span } from './span.ts';
import type { Cite, Named, Prose, Text } from './text.ts';

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

/** Of those a book is bound in, the one that everybody may have on their desk; none where it is for facilitators alone. */
export function openEdition(bound: readonly Edition[]): 'participant' | 'reader' | undefined {
  return (['participant', 'reader'] as const).find((edition) => bound.includes(edition));
}

export interface HandbookRecipe {
  readonly id: Named;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly description: Text | undefined;
  /** The publisher's number of the document, as printed in the imprint. */
  readonly number: string | undefined;
  readonly foreword: HandbookForeword | undefined;
  readonly overview: HandbookOverview | undefined;
  readonly timeline: HandbookTimeline | undefined;
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

/** The whole subject on a page, before the first part. */
export interface HandbookOverview {
  readonly title: Text;
  readonly lines: readonly OverviewLine[];
  readonly span: Span;
}

export interface OverviewLine {
  readonly heading: Text;
  /** With cross-references to where it is told in full. */
  readonly text: Text;
  readonly cite: Cite;
  readonly span: Span;
}

/** The events of the ledger, year by year, before the first part. */
export interface HandbookTimeline extends Pick<Timeline, 'lanes' | 'from' | 'to' | 'events'> {
  readonly title: Text;
  readonly note: Text | undefined;
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
