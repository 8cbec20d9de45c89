/** What there is to read in everything made: its rows in the manifest, with the words they are hashes of. */
import type { Stretch } from '../../compose/wording/stretch.ts';
import type { EntryRow, PageRow, PlanRow, SlideRow } from '../../write/manifest/rows.ts';

export interface Recorded<Row> {
  readonly row: Row;
  readonly words: readonly Stretch[];
  /** What it was called before it had its name of today. */
  readonly formerly?: readonly string[];
}

export interface Recording {
  readonly slides: readonly Recorded<SlideRow>[];
  readonly pages: readonly Recorded<PageRow>[];
  readonly entries: readonly Recorded<EntryRow>[];
  readonly plans: readonly Recorded<PlanRow>[];
}

export const emptyRecording: Recording = { slides: [], pages: [], entries: [], plans: [] };

export function joinRecordings(all: readonly Recording[]): Recording {
  return {
    slides: all.flatMap(({ slides }) => slides),
    pages: all.flatMap(({ pages }) => pages),
    entries: all.flatMap(({ entries }) => entries),
    plans: all.flatMap(({ plans }) => plans),
  };
}
