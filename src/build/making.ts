/** What a target is made of: artifacts with what the manifest and the portal say of them. */
import type { Ask } from '../graph/graph.ts';
import type { PrintedBook } from '../write/handbook-pdf/write-handbook-pdf.ts';
import { joined, type Made, type Making, nothing, plain } from './made.ts';
import { makeDeck } from './making-decks.ts';
import { type BuildRequest, type Format, isWanted, type Target } from './request.ts';
import { siteEdition } from './site-edition.ts';
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
  if (target.kind === 'handbook')
    return joined([
      wants('pdf') ? await makeBook(target, tasks, ask) : nothing,
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
  const edition = siteEdition(editions);
  return edition === undefined ? nothing : plain(await ask(bookSites.pages, { id, edition }));
}

async function makeBook(
  target: Extract<Target, { kind: 'handbook' }>,
  { books }: Tasks,
  ask: Ask,
): Promise<Making> {
  // All at once: one is finished while the browser prints the next.
  const editions = await Promise.all(
    target.editions.map((edition) =>
      Promise.all(target.papers.map((paper) => ask(books.printed, { id: target.id, edition, paper }))),
    ),
  );
  editions.forEach(samePages);
  const made = editions.flat().map(({ artifact, pages }): Made => ({ artifact, pages, slides: undefined }));
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
