/** A request and what was made for it → what is replaced in the output; the rest of it stays. */
import type { Library } from '../model/library.ts';
import { isDeckFile, isRecipeFile } from './deck-files.ts';
import { type DeckKey, deckName, isBase, keysOf } from './deck-key.ts';
import type { Made } from './made.ts';
import type { Renewed } from './manifest-rows.ts';
import { deckFolder } from './numbers.ts';
import { chapterPath, isBookletOf } from './print-order.ts';
import { printsBook } from './printed-books.ts';
import { asksForAll, type BuildRequest, type Target } from './request.ts';

/** `whole`: what was made is everything there will be. `part`: it replaces what is owned. */
export type Replaced =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly owned: (path: string) => boolean };

/** With a format named, only files of that name are replaced: the other formats stay. */
export function replacedBy(
  request: BuildRequest,
  targets: readonly Target[],
  made: readonly Made[],
): Replaced {
  const isAll = asksForAll(request) && request.formats.length === 0;
  // What an earlier build made for the presenter must not stay in a folder for everybody.
  if (isAll || request.isPublic) return { kind: 'whole' };
  const paths = new Set(made.map(({ artifact }) => artifact.path));
  const isOwner = request.formats.length === 0 && request.print === undefined;
  const owned = (path: string): boolean =>
    paths.has(path) ||
    isBookletOf(path, paths) ||
    (isOwner && targets.some((target) => ownsPath(target, path)));
  return { kind: 'part', owned };
}

export function renewedBy(
  replaced: Replaced,
  targets: readonly Target[],
  made: readonly Made[],
  library: Library,
): Renewed {
  if (replaced.kind === 'whole')
    return { path: () => true, deck: () => true, page: () => true, entries: true, plan: () => true };
  return {
    path: replaced.owned,
    deck: renewsDeck(targets, library),
    page: ({ book, edition }) => printsBook(made, book, edition),
    entries: targets.some((target) => target.kind === 'glossary'),
    plan: (id) => targets.some((target) => target.kind === 'session' && target.id === id),
  };
}

/** Pictures are remade with the start page that shows them. */
function ownsPath(target: Target, path: string): boolean {
  if (target.kind === 'glossary') return path.startsWith('glossary/') || path.startsWith('assets/');
  if (target.kind === 'session') return path === `sessions/${target.id}.html`;
  if (target.kind === 'deck') return ownsDeckPath(target, path);
  if (target.kind === 'chapter') return path === chapterPath(target);
  return target.editions.some((edition) => {
    const stem = `handbook/${target.id}-${edition}`;
    return path !== `${stem}.png` && path.startsWith(stem) && /^[-./]/.test(path.slice(stem.length));
  });
}

/** With the deck its recipe describes first go all that were ever made of the recipe. */
function ownsDeckPath(key: DeckKey, path: string): boolean {
  if (!isBase(key)) return isDeckFile(key, path);
  return isRecipeFile(key.id, path) && path !== `${deckFolder(key.id)}/${key.id}.png`;
}

/** The name of a deck → whether it is one of those made. */
function renewsDeck(targets: readonly Target[], library: Library): (name: string) => boolean {
  const decks = targets.filter((target) => target.kind === 'deck');
  const recipes = new Set(decks.filter(isBase).map(({ id }) => id));
  const names = new Set(decks.map(deckName));
  return (name) => names.has(name) || recipes.has(recipeOf(name, library) ?? '');
}

/** Names of decks that are made no more say whose they were by how they begin. */
function recipeOf(name: string, { decks }: Library): string | undefined {
  const versions = [...decks.values()].flatMap(keysOf);
  const known = versions.find((key) => deckName(key) === name);
  const likely = [...decks.keys()].filter((id) => name.startsWith(`${id}-`));
  return known?.id ?? likely.toSorted((one, other) => other.length - one.length)[0];
}
