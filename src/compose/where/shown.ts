/** Where a document shows something, and the places in the files of everything it shows there. */
import type { Anchor } from '../../model/ids.ts';
import type { Edition } from '../../model/recipe.ts';
import type { Span } from '../../model/span.ts';

export type ShownPlace =
  | {
      readonly kind: 'slide';
      /** Names its files: the recipe's id, and its variant after a hyphen. */
      readonly deck: string;
      readonly folder: string;
      readonly id: string;
      readonly number: number;
      readonly title: string;
    }
  | {
      readonly kind: 'page';
      readonly book: string;
      readonly edition: Edition;
      readonly anchor: Anchor;
      /** Of a part, a chapter or a section: `IV`, `3`, `3.2`. */
      readonly number: string | undefined;
      readonly title: string;
    }
  | { readonly kind: 'entry'; readonly term: string; readonly title: string }
  | { readonly kind: 'plan'; readonly session: string; readonly title: string };

export interface Shown {
  readonly place: ShownPlace;
  /** Of what stands there, as small as they are known. */
  readonly spans: readonly Span[];
  /** Of terms and persons, organisations and sources that are only named there. */
  readonly named: readonly Span[];
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.path === outer.path && inner.start >= outer.start && inner.end <= outer.end;
}
