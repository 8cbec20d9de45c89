/**
 * Where everything on a slide stands, for formats without a flow of their own. The words fit their frames in Arial with
 * lines set single, without insets but those said here; a frame may be higher than its words need.
 */

/** CSS pixels from the top left of the slide, which is 720 high; three quarters of a pixel is a point of a 7.5 inch slide. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where words stand, and in which size. */
export interface TextPlace extends Frame {
  /** Type size in CSS pixels: 32 are 24 points. */
  readonly size: number;
  /** Between one paragraph and the next, in CSS pixels. */
  readonly gap: number;
  readonly columns: number;
}

export type BodyPlace = {
  readonly key: string;
} /** Points, steps, prose, a remark or caution, sources. */ & (
  | { readonly shape: 'text'; readonly at: TextPlace }
  /** Positions, then and now: one card each. */
  | {
      readonly shape: 'cards';
      readonly cards: readonly TextPlace[];
      /** Between the edges of a card and its words. */
      readonly inset: { readonly x: number; readonly y: number };
    }
  | {
      readonly shape: 'definition';
      readonly name: TextPlace;
      readonly wording: TextPlace;
      readonly elements: TextPlace | undefined;
    }
  /** Tables and comparisons. `rows` are heights, the head first; `columns` widths. */
  | {
      readonly shape: 'grid';
      readonly at: Frame;
      readonly size: number;
      /** Above and below the words of a cell, together. */
      readonly padding: number;
      /** Beside the words of a cell, at its end; the last column has none. */
      readonly gutter: number;
      readonly columns: readonly number[];
      readonly rows: readonly number[];
      readonly note: TextPlace | undefined;
    }
  /** Charts, timelines, diagrams, pictures: the room there is; the note below it, or the credit. */
  | { readonly shape: 'figure'; readonly at: Frame; readonly note: TextPlace | undefined }
);

export interface PlacedSlide {
  readonly title: TextPlace;
  /** A section's number. */
  readonly number: TextPlace | undefined;
  readonly lines: TextPlace | undefined;
  /** One for each body, in their order. */
  readonly bodies: readonly BodyPlace[];
  readonly foot: TextPlace;
}
