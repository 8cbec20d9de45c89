/** What a slide needs to know of the layout it stands on: which placeholders there are, and what they already say of themselves. */
import type { Layout } from '../../compose/deck/deck.ts';
import type { Frame } from '../../lay/placed.ts';

export type LayoutKind = Exclude<Layout, 'comparison' | 'timeline' | 'diagram' | 'picture'> | 'figure';

/** Tables and comparisons share a layout, and so do the figures drawn as shapes. */
export function layoutKind(layout: Layout): LayoutKind {
  if (layout === 'comparison') return 'table';
  return layout === 'timeline' || layout === 'diagram' || layout === 'picture' ? 'figure' : layout;
}

/** What a placeholder is for. */
export type Role =
  | 'title'
  /** The lines below an opening title. */
  | 'lines'
  /** Points, steps, prose, sources. */
  | 'text'
  | 'remark'
  | 'card'
  | 'name'
  | 'wording'
  | 'elements'
  | 'figure'
  | 'note'
  | 'foot'
  /** Where the handbook says more: a fixed text where others put a date. */
  | 'folio'
  | 'number';

export type Bullet = 'none' | 'point' | 'number';

export interface Placeholder {
  readonly role: Role;
  /** As OOXML names it; undefined takes text, tables, charts and pictures alike. */
  readonly type: string | undefined;
  readonly index: number | undefined;
  /** Where it stands, unless a slide says otherwise. */
  readonly frame: Frame | undefined;
  /** In CSS pixels; undefined where it is not known, and slides say theirs. */
  readonly size: number | undefined;
  readonly bullet: Bullet | undefined;
  /** Between paragraphs, in CSS pixels. */
  readonly gap: number | undefined;
  /** Whether it brings a ground of its own. */
  readonly panel: boolean;
  /** On an organisation's layout: whether the slide stands where the layout has it, or where the deck was laid out, free of insets it knows nothing of. */
  readonly stands?: 'there' | 'elsewhere';
}

/** A layout of ours or of an organisation's own template. */
export interface LayoutPart {
  readonly path: string;
  readonly placeholders: readonly Placeholder[];
  /** An organisation's own: its slides wear none of our rules and bars. */
  readonly foreign?: true;
}
