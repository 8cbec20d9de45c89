/** Whether a target needs a file: a fault elsewhere is reported but does not stop it. */
import type { Library } from '../model/library.ts';
import type { Target } from './request.ts';

export function needsFile(target: Target, path: string, library: Library): boolean {
  const theme = /^templates\/themes\/([^/]+)\.yaml$/.exec(path)?.[1];
  if (theme !== undefined) return neededThemes(target, library).has(theme);
  const match = /^content\/[^/]+\/(modules|decks|handbooks|sessions)\/([^/]+)\.yaml$/.exec(path);
  // The ledger, the glossary and the project stand behind everything.
  if (match === null) return true;
  const [, folder, id = ''] = match;
  if (folder === 'modules') return neededModules(target, library).has(id);
  if (folder === 'decks') return neededDecks(target, library).has(id);
  if (folder === 'sessions') return needsPlan(target, id, library);
  return bookOf(target, library) === id || target.kind === 'glossary';
}

/** The facilitator's edition holds the plans of sessions held with it; whose one that cannot be read is, nobody knows. */
function needsPlan(target: Target, id: string, library: Library): boolean {
  if (target.kind === 'session') return target.id === id;
  if (target.kind !== 'handbook' || !target.editions.includes('facilitator')) return false;
  const plan = library.sessions.get(id);
  return plan === undefined || plan.handbook?.value === target.id;
}

/** Where the recipe of a target of this name lies, within the folder of its language. */
export function recipePath(name: string): string {
  const [folder = '', id] = name.split('/');
  return `/${folder.replace(/^(deck|handbook|session)$/, '$1s')}${id === undefined ? '' : `/${id}`}.yaml`;
}

function neededDecks(target: Target, library: Library): ReadonlySet<string> {
  if (target.kind === 'deck') return new Set([target.id]);
  const plan = target.kind === 'session' ? library.sessions.get(target.id) : undefined;
  const book = target.kind === 'glossary' ? undefined : library.handbooks.get(bookOf(target, library) ?? '');
  return new Set([plan?.deck, book?.deck].flatMap((each) => each?.value ?? []));
}

/** Decks alone wear themes; another target that shows a deck's slides has its numbers, which no theme moves. */
function neededThemes(target: Target, library: Library): ReadonlySet<string> {
  const recipe = target.kind === 'deck' ? library.decks.get(target.id) : undefined;
  const worn = recipe === undefined ? [] : [recipe.theme, ...recipe.variants.map(({ theme }) => theme)];
  return new Set(worn.map((theme) => theme?.value ?? 'lectern'));
}

/** A book needs its companion deck's modules too, since it prints that deck's slide numbers; a plan needs those of both. */
function neededModules(target: Target, library: Library): ReadonlySet<string> {
  const book = library.handbooks.get(bookOf(target, library) ?? '');
  const books =
    target.kind === 'glossary' ? [...library.handbooks.values()] : book === undefined ? [] : [book];
  const companions = books.flatMap((each) => each.deck?.value ?? []);
  const decks = target.kind === 'deck' ? [target.id] : [...neededDecks(target, library), ...companions];
  const chapters = books.flatMap((each) => each.parts).flatMap((part) => part.chapters);
  const shown = decks.flatMap((id) => library.decks.get(id)?.parts ?? []).flatMap((part) => part.show);
  const plan = target.kind === 'session' ? library.sessions.get(target.id) : undefined;
  const named = (plan?.slots ?? []).flatMap((slot) => ('targets' in slot ? slot.targets : []));
  return new Set([...chapters, ...shown, ...named].map(({ value }) => value.split('/')[0] ?? ''));
}

function bookOf(target: Target, library: Library): string | undefined {
  if (target.kind === 'handbook' || target.kind === 'chapter') return target.id;
  if (target.kind === 'session') return library.sessions.get(target.id)?.handbook?.value;
  return target.kind === 'deck' ? library.decks.get(target.id)?.handbook?.value : undefined;
}
