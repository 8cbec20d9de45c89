/** What a target is made of: artifacts with what the manifest and the portal say of them. */
import type { Ask } from '../graph/graph.ts';
import { type Made, type Making, nothing, plain } from './made.ts';
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
  if (target.kind === 'handbook') return wants('pdf') ? makeBook(target, tasks, ask) : nothing;
  return makeDeck(target, wants, tasks, ask);
}

async function makeBook(
  target: Extract<Target, { kind: 'handbook' }>,
  { books }: Tasks,
  ask: Ask,
): Promise<Making> {
  const made: Made[] = [];
  for (const edition of target.editions) {
    for (const paper of target.papers) {
      const { artifact, pages } = await ask(books.printed, { id: target.id, edition, paper });
      made.push({ artifact, pages, slides: undefined });
    }
  }
  return { made, diagnostics: [] };
}
