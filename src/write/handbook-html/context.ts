/** What every page of a book is written with. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { DrawnBody } from '../../craft/markup/bodies.ts';
import type { Html } from '../../craft/markup/html.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import type { IndexPlaces } from './index-places.ts';

export interface SiteContext {
  readonly handbook: Handbook;
  readonly words: Words;
  /** Of the book, below the output folder. */
  readonly folder: string;
  readonly locators: Locators;
  /** Of everything in the book, and of what the locators know besides. */
  readonly addresses: ReadonlyMap<Anchor, string>;
  /** Those of the index, as far as pages have been set. */
  readonly places: IndexPlaces;
  /** The drawing itself, or where it will stand. */
  readonly drawing: (body: DrawnBody) => Html;
}
