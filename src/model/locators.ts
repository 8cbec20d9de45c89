/** Whose number is what: filled by the build once slides are cut and pages printed, handed to writers as plain data. */
import type { Anchor } from './ids.ts';

export interface Locators {
  /** Folio in the participant edition, as printed: `xii`, `14`. */
  readonly folios: ReadonlyMap<Anchor, string>;
  /** Every slide that carries an anchor, by deck and number, in deck order. */
  readonly slides: ReadonlyMap<Anchor, readonly SlideLocator[]>;
  /** Web address of an anchor, relative to the output folder: `glossary/igf.html`. */
  readonly addresses: ReadonlyMap<Anchor, string>;
}

export interface SlideLocator {
  readonly deck: string;
  readonly deckTitle: string;
  readonly number: number;
  readonly title: string;
  /** Relative to the output folder: `decks/igf-in-brief/igf-in-brief.html#wsis-geneva.debate`. */
  readonly address: string;
}

export const noLocators: Locators = { folios: new Map(), slides: new Map(), addresses: new Map() };
