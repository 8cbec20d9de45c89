/** Changed chapters of a book → a print of them to be bound into the old book, each from the page its predecessor began on. */
import type { Replacement } from '../../compose/errata/errata.ts';
import type { Artifact } from '../../model/artifact.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { PageRow } from '../../write/manifest/rows.ts';
import type { Workbench } from '../benches.ts';
import type { PrintId } from '../book-id.ts';
import { type BookChanges, changedChapters, pagesOfChapter } from './book-changes.ts';

export interface Replaced {
  readonly artifacts: readonly Artifact[];
  readonly replacements: readonly Replacement[];
  /** Pages of the bound book, as far as they are printed anew. */
  readonly folios: ReadonlyMap<Anchor, string>;
}

/** `participants` are the pages of the participants' book in people's hands. Undefined where no chapter changed. */
export async function printReplacements(
  { tasks, ask, environment }: Workbench,
  print: PrintId,
  changes: BookChanges,
  participants: ReadonlyMap<Anchor, string>,
): Promise<Replaced | undefined> {
  const chapters = changedChapters(changes);
  if (chapters.length === 0) return undefined;
  const { tools, handbook, options } = await tasks.books.supplies(print, ask);
  const starts = new Map(chapters.flatMap((anchor) => startOf(anchor, changes)));
  environment.progress(`Printing replacement chapters of ${print.id} (${print.edition})`);
  const { writeExcerptPdf } = await import('../../write/handbook-pdf/write-excerpt-pdf.ts');
  const { artifact, folios, plan } = await writeExcerptPdf(tools, handbook, {
    ...options,
    locators: { ...options.locators, folios: participants },
    chapters,
    firstFolios: new Map([...starts].map(([anchor, { first }]) => [anchor, first])),
    path: `${print.id}-${print.edition}-replacement-chapters-${print.paper}.pdf`,
  });
  const openers = chapters.map((anchor) => plan.places.get(htmlId(anchor)) ?? 0);
  const rows = new Map(changes.after.map(({ row }) => [row.anchor, row]));
  return {
    artifacts: [artifact],
    folios,
    replacements: chapters.map((anchor, at) =>
      replacement(rows.get(anchor), starts.get(anchor), (openers[at + 1] ?? plan.pages) - (openers[at] ?? 0)),
    ),
  };
}

interface Start {
  readonly first: number;
  /** Of the chapter it replaces. */
  readonly oldLast: number | undefined;
}

/** A chapter the old book has not got begins where it stands in the new one. */
function startOf(anchor: Anchor, { before, after }: BookChanges): readonly (readonly [Anchor, Start])[] {
  const old = pagesOfChapter(anchor, before);
  const now = pagesOfChapter(anchor, after);
  if (old !== undefined) return [[anchor, { first: old.first, oldLast: old.last }]];
  return now === undefined ? [] : [[anchor, { first: now.first, oldLast: undefined }]];
}

function replacement(row: PageRow | undefined, start: Start | undefined, pages: number): Replacement {
  const { first, oldLast } = start ?? { first: 1, oldLast: undefined };
  return { number: row?.number ?? '', title: row?.title ?? '', first, oldLast, newLast: first + pages - 1 };
}
