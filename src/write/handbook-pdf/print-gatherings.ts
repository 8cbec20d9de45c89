/** The gatherings of a book, printed each by itself, turned into the places of the whole book. */
import { type Destinations, readDestinations } from '../../craft/pdf/destinations.ts';
import type { GatheringPages } from '../../craft/pdf/gather/pages.ts';
import type { Press, PressDocument, PrintOptions } from '../../ports/press.ts';
import { ids } from './book-ids.ts';

export interface GatheringToPrint {
  readonly document: PressDocument;
  /** How many of its last pages are sheets. */
  readonly sheets: number;
}

export interface PrintedGatherings {
  readonly prints: readonly Uint8Array[];
  readonly gatherings: readonly GatheringPages[];
  /** Of the book, without sheets. */
  readonly destinations: Destinations;
}

export async function printGatherings(
  press: Press,
  wanted: readonly GatheringToPrint[],
  kind: PrintOptions['kind'],
): Promise<PrintedGatherings> {
  const prints = await Promise.all(wanted.map(({ document }) => press.print(document, { kind })));
  const read = prints.map(readDestinations);
  const gatherings = read.map((each, at) => pagesOf(each, wanted[at]?.sheets ?? 0));
  return { prints, gatherings, destinations: joined(read, gatherings) };
}

/** What asks where everything is begins a page of its own, the first that is not the book's. */
function pagesOf({ pages, places }: Destinations, sheets: number): GatheringPages {
  return { pages: (places.get(ids.end) ?? pages) - sheets, sheets };
}

/** The end of each is none of the book's places. */
function joined(read: readonly Destinations[], gatherings: readonly GatheringPages[]): Destinations {
  const places = new Map<string, number>();
  let before = 0;
  read.forEach((each, at) => {
    for (const [id, page] of each.places) if (id !== ids.end) places.set(id, before + page);
    before += gatherings[at]?.pages ?? 0;
  });
  return { pages: before, places };
}
