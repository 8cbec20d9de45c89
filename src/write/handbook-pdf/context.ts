/** What every part of the book is set with. */

import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { BodyContext } from '../../craft/markup/bodies.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import type { Geometry } from './geometry.ts';
import type { IndexMarks } from './index-view.ts';
import type { Layout } from './layout.ts';
import type { SectionMinutes } from './section-minutes.ts';

export interface BookContext {
  readonly handbook: Handbook;
  readonly words: Words;
  readonly layout: Layout;
  readonly geometry: Geometry;
  readonly slides: Locators['slides'];
  /** The pages of the participant edition; empty in any edition but the facilitator's. */
  readonly participant: Locators['folios'];
  /** Whole minutes of each section; empty in any edition but the facilitator's. */
  readonly minutes: ReadonlyMap<Anchor, SectionMinutes>;
  /** Every anchor this book holds. */
  readonly anchors: ReadonlySet<Anchor>;
  /** What stands at each of them. */
  readonly titles: ReadonlyMap<Anchor, string>;
  /** Where the index finds its pages. */
  readonly marks: IndexMarks;
  /** How a body is set, but for the marks of its chapter's references. */
  readonly body: Omit<BodyContext, 'refs'>;
}
