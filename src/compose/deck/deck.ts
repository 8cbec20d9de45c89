/** A slide deck as a document: what every format of it shows, slide by slide. */
import type { Body } from '../../model/body.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Ratio } from '../../model/recipe.ts';
import type { Runs } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Imprint } from '../imprint.ts';

export type Layout =
  | 'title'
  | 'section'
  | 'statement'
  | 'points'
  | 'points-figure'
  | 'prose'
  | 'columns'
  | 'comparison'
  | 'table'
  | 'chart'
  | 'timeline'
  | 'diagram'
  | 'picture'
  | 'positions'
  | 'steps'
  | 'definition'
  | 'question'
  | 'sources'
  | 'closing';

export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly minutes: number;
  readonly audience: string;
  readonly ratio: Ratio;
  readonly theme: string;
  readonly imprint: Imprint;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** Unique in the deck; the slide's deep link and HTML id. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly layout: Layout;
  readonly title: Runs;
  /** Name of the deck part the slide belongs to. */
  readonly part: { readonly number: number; readonly title: string } | undefined;
  /** Title and closing slides: lines under the title. */
  readonly lines: readonly Runs[];
  readonly bodies: readonly Body[];
  readonly notes: readonly Runs[];
  /** Short forms for the foot, each once, in order of use, as many as it has room for. */
  readonly sources: readonly ShortSource[];
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
