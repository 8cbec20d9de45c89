/** What a target is made of: artifacts with what the manifest and the portal say of them. */
import type { Ask } from '../graph/graph.ts';
import { openEdition } from '../model/recipe.ts';
import type { PrintedBook } from '../write/handbook-pdf/write-handbook-pdf.ts';
import { joined, type Making, nothing, plain } from './made.ts';
import { withBooklet } from './making-booklets.ts';
import { makeDeck } from './making-decks.ts';
import { type BuildRequest, type Format, isWanted, type Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export async function makeTarget(
  target: Target,
  request: BuildRequest,
  tasks: Tasks,
  ask: Ask,
): Promise<Making> {
  const wants = (format: Format): boolean => isWanted(format, request);
  if (target.kind === 'glossary')
    return wants('html') ? plain(await ask(tasks.sites.glossary, null)) : nothing;
  if (target.kind === 'session')
    return wants('html') ? plain(await ask(tasks.sites.session, target.id)) : nothing;
  if (target.kind === 'chapter') return makeChapter(target, request, tasks, ask);
  if (target.kind === 'handbook')
    return joined([
      wants('pdf') ? await makeBook(target, request, tasks, ask) : nothing,
      wants('html') ? await makeBookSite(target, tasks, ask) : nothing,
    ]);
  return makeDeck(target, wants, tasks, ask);
}

/** The pages of the one edition that has any. */
async function makeBookSite(
  { id, editions }: Extract<Target, { kind: 'handbook' }>,
  { bookSites }: Tasks,
  ask: Ask,
): Promise<Making> {
  const edition = openEdition(editions);
  return edition === undefined ? nothing : plain(await ask(bookSites.pages, { id, edition }));
}

async function makeBook(
  target: Extract<Target, { kind: 'handbook' }>,
  request: BuildRequest,
  { books, documents }: Tasks,
  ask: Ask,
): Promise<Making> {
  // All at once: one is finished while the browser prints the next.
  const editions = await Promise.all(
    target.editions.map(async (edition) => {
      const handbook = await ask(documents.boundBook, { id: target.id, edition });
      const prints = target.papers.map(async (paper) => {
        const book = await ask(books.printed, { id: target.id, edition, paper });
        return { book, handbook, paper };
      });
      return Promise.all(prints);
    }),
  );
  for (const edition of editions) samePages(edition.map(({ book }) => book));
  const made = await Promise.all(
    editions.flat().map((sheets) => withBooklet(sheets, request.print?.booklet)),
  );
  return { made: made.flat(), diagnostics: [] };
}

async function makeChapter(
  target: Extract<Target, { kind: 'chapter' }>,
  { print }: BuildRequest,
  { books, documents }: Tasks,
  ask: Ask,
): Promise<Making> {
  const book = await ask(books.chapter, target);
  const handbook = await ask(documents.boundBook, target);
  const made = await withBooklet({ book, handbook, paper: target.paper }, print?.booklet);
  return { made, diagnostics: [] };
}

/** Everybody in the room is on the same page, whatever paper it is printed on. */
function samePages([first, ...others]: readonly PrintedBook[]): void {
  for (const other of others) {
    const moved = [...(first?.folios ?? [])].find(([anchor, folio]) => other.folios.get(anchor) !== folio);
    if (moved !== undefined)
      throw new Error(
        `${moved[0]} is on page ${moved[1]} in ${first?.artifact.path}, not in ${other.artifact.path}`,
      );
  }
}
