/** A slide deck as a document: what every format of it shows, slide by slide. */
import type { Body } from '../../model/body.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Ratio, Scheme, SlidesAPage } from '../../model/recipe.ts';
import type { Runs } from '../../model/run.ts';
import type { Layout } from '../../model/slide-layout.ts';
import type { Span } from '../../model/span.ts';
import type { Imprint } from '../imprint.ts';

export type { Layout } from '../../model/slide-layout.ts';

export interface Deck {
  readonly id: string;
  /** Undefined for the deck its recipe describes first. */
  readonly variant: string | undefined;
  /** Names its files in `decks/<id>/`: the id, and the variant after a hyphen. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly minutes: number;
  readonly audience: string;
  readonly ratio: Ratio;
  readonly theme: string;
  readonly scheme: Scheme;
  readonly handout: SlidesAPage;
  readonly imprint: Imprint;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** Unique in the deck; the slide's deep link and HTML id. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly layout: Layout;
  /** How much the slide says; chosen when it is laid out. */
  readonly density: Density;
  readonly title: Runs;
  /** Where what did not fit one slide was split: said quietly beside the title, `(1/2)`. */
  readonly piece: { readonly number: number; readonly count: number } | undefined;
  /** Name of the deck part the slide belongs to. */
  readonly part: { readonly number: number; readonly title: string } | undefined;
  /** Title and closing slides: lines under the title. */
  readonly lines: readonly Runs[];
  readonly bodies: readonly Body[];
  readonly notes: readonly Note[];
  /** Items of its lists appear one at a time on the screen. */
  readonly reveal: boolean;
  /** Short forms for the foot, each once, in order of use, as many as it has room for. */
  readonly sources: readonly ShortSource[];
  /** All of them with their places, for the notes. */
  readonly evidence: readonly ShortSource[];
  /** Ids of every source cited, for the slides that list them. */
  readonly cited: readonly string[];
  /** Where the handbook says more. */
  readonly more: Anchor | undefined;
  /** Every anchor shown here: module sections, blocks with ids, definitions. */
  readonly anchors: readonly Anchor[];
  /** Terms shown here, for where-used and definitions on the screen. */
  readonly terms: readonly SlideTerm[];
  readonly seconds: number;
  readonly span: Span;
}

/** The theme gives few words more room and larger letters. */
export type Density = 'roomy' | 'regular' | 'dense';

/** A paragraph of what the presenter says. */
export interface Note {
  readonly runs: Runs;
  /** The key of the body it speaks of; undefined for the slide as a whole. */
  readonly body: string | undefined;
}

export interface ShortSource {
  /** The source's id in the ledger; `more` for the count of those left out. */
  readonly id: string;
  /** `WGIG report, para 10`. */
  readonly text: string;
  readonly href: string | undefined;
}

export interface SlideTerm {
  readonly anchor: Anchor;
  readonly preferred: string;
  readonly expansion: string | undefined;
  readonly definition: string;
}
