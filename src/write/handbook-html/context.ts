/** What every page of a book is written with. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { DrawnBody } from '../../craft/markup/bodies.ts';
import type { Html } from '../../craft/markup/html.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';

export interface SiteContext {
  readonly handbook: Handbook;
  readonly words: Words;
  /** Of the book, below the output folder. */
  readonly folder: string;
  readonly locators: Locators;
  /** Of everything in the book, and of what the locators know besides. */
  readonly addresses: ReadonlyMap<Anchor, string>;
  /** The drawing itself, or where it will stand. */
  readonly drawing: (body: DrawnBody) => Html;
}
