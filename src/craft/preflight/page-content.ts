/** What a page draws, turned into what a preflight asks of it: what is tagged, what is an artifact, which glyphs mean nothing. */

import type { Font } from '../pdf/fonts.ts';
import { type OpenPdf, type PDFObject, type PDFPage, type PDFRef, pageBytes } from '../pdf/pdf-objects.ts';
import { scanStream } from './scan-stream.ts';

export interface PageContent {
  /** Page or stream → its marked content → how often it is opened. */
  readonly marks: ReadonlyMap<PDFRef, ReadonlyMap<number, number>>;
  /** What is painted in neither a tag nor an artifact: `text`, `a shape`, `a picture`. */
  readonly untagged: ReadonlySet<string>;
  readonly artifactsInTags: number;
  readonly tagsInArtifacts: number;
  /** Every marked content that begins ends on the page. */
  readonly balanced: boolean;
  /** Fonts that show text. */
  readonly fonts: ReadonlySet<Font>;
  /** Fonts whose sign for what a font lacks is shown. */
  readonly missing: ReadonlySet<Font>;
  /** Codes shown that stand for no character, by font. */
  readonly meaningless: ReadonlyMap<Font, ReadonlySet<number>>;
  /** The text of the marked content asked for, by MCID. */
  readonly texts: ReadonlyMap<number, string>;
}

export interface Reading {
  readonly pdf: OpenPdf;
  /** Fonts met. */
  readonly fonts: Map<PDFObject, Font | undefined>;
}

/** What is known while a page is read. */
export interface Scan {
  readonly reading: Reading;
  readonly wanted: ReadonlySet<number>;
  readonly marks: Map<PDFRef, Map<number, number>>;
  readonly untagged: Set<string>;
  artifactsInTags: number;
  tagsInArtifacts: number;
  balanced: boolean;
  readonly fonts: Set<Font>;
  readonly missing: Set<Font>;
  readonly meaningless: Map<Font, Set<number>>;
  readonly texts: Map<number, string>;
  /** Marked content that has begun, the innermost last. */
  readonly open: Mark[];
  /** Of those, how many are artifacts, have an MCID, say what they mean. */
  readonly inside: { artifacts: number; tags: number; spoken: number };
  /** Streams being drawn. */
  readonly drawing: Set<PDFRef>;
}

export interface Mark {
  readonly artifact: boolean;
  readonly mcid: number | undefined;
  /** What is read in place of what is drawn. */
  readonly actual: string | undefined;
}

/** `wanted`: the MCIDs of the page whose text is asked for. */
export function readPageContent(reading: Reading, page: PDFPage, wanted: ReadonlySet<number>): PageContent {
  const scan: Scan = {
    reading,
    wanted,
    marks: new Map(),
    untagged: new Set(),
    artifactsInTags: 0,
    tagsInArtifacts: 0,
    balanced: true,
    fonts: new Set(),
    missing: new Set(),
    meaningless: new Map(),
    texts: new Map(),
    open: [],
    inside: { artifacts: 0, tags: 0, spoken: 0 },
    drawing: new Set(),
  };
  const resources = page.node.Resources();
  scanStream({ bytes: pageBytes(reading.pdf, page), owner: page.ref, resources }, scan);
  return { ...scan, balanced: scan.balanced && scan.open.length === 0 };
}
