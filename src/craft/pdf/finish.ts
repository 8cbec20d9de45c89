/** A PDF as Chromium prints it, turned into one to publish: metadata, page labels, mended tags, named links, same bytes each time. */

import { joinGatherings } from './gather/join.ts';
import type { GatheringPages } from './gather/pages.ts';
import { describeLinks } from './link-contents.ts';
import { writeMetadata } from './metadata.ts';
import { nameOutline } from './outline-titles.ts';
import { labelPages, type PageLabels } from './page-labels.ts';
import { type OpenPdf, openPdf } from './pdf-objects.ts';
import { layRunningHeads, type RunningHeads } from './running-heads.ts';
import { savePdf } from './save-pdf.ts';
import { mendTags } from './tags.ts';

export interface Finish {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47: `en`. */
  readonly language: string;
  /** `YYYY-MM-DD`: the edition's date, the only one in the file. */
  readonly date: string;
  readonly labels: readonly PageLabels[];
  /** The document's headings in order, as bookmarks should read. Chromium loses spaces where a heading wraps. */
  readonly outline?: readonly string[];
  /** What stands at a destination, by HTML id: read aloud for a link to it. A place not named here goes by its id. */
  readonly places?: ReadonlyMap<string, string>;
  /** Of a file concatenated of several prints: what of each is the book's. */
  readonly gatherings?: readonly GatheringPages[];
  /** Heads of pages, printed on sheets of their own at the end. */
  readonly running?: RunningHeads;
}

export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  for (const pass of passes) pass(pdf, finish);
  return savePdf(pdf);
}

const passes: readonly ((pdf: OpenPdf, finish: Finish) => void)[] = [
  joinGatherings,
  layRunningHeads,
  writeMetadata,
  labelPages,
  nameOutline,
  mendTags,
  describeLinks,
];
