/** The press: a sealed browser that lays out, measures, prints and photographs HTML handed to it from memory. */

/** One file an HTML document may ask for. The press answers from this map and refuses every other request. */
export interface PressFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A self-contained document: its HTML and the files it names by relative address (`fonts/serif.woff2`). */
export interface PressDocument {
  /** What is being made, in a person's words: named in errors when the browser fails or hangs. */
  readonly subject: string;
  readonly html: string;
  readonly files: ReadonlyMap<string, PressFile>;
}

export interface PrintOptions {
  /** Tagged PDF with structure and bookmarks (slower, larger); a first pass that only wants page numbers goes without. */
  readonly kind: 'final' | 'draft';
}

/** A window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The layout of one element, in CSS pixels relative to the top left of the document. */
export interface Box {
  /** The element's `data-box` attribute. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  /** Larger than the client size where the content overflows. */
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  /** Used font size. */
  readonly fontSize: number;
  /** Number of text lines the element's own text is set on. */
  readonly lines: number;
}

export interface Press {
  /** Product and version of the browser, e.g. `HeadlessChrome/147.0.7727.0`, as written into the manifest. */
  version(): Promise<string>;
  /** HTML to PDF by the document's own `@page` sizes; a `final` print is tagged and has bookmarks from its headings. */
  print(document: PressDocument, options: PrintOptions): Promise<Uint8Array>;
  /** The boxes of every element with a `data-box` attribute, in document order, with all fonts loaded. */
  measure(document: PressDocument, viewport: Viewport): Promise<readonly Box[]>;
  /** A PNG of the viewport's area at the top of the document, at `scale` device pixels per CSS pixel. */
  picture(document: PressDocument, viewport: Viewport, scale: number): Promise<Uint8Array>;
}
