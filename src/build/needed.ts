/** Whether a target needs a file: a fault elsewhere is reported but does not stop it. */
import type { Library } from '../model/library.ts';
import type { Target } from './request.ts';

export function needsFile(target: Target, path: string, library: Library): boolean {
  const match = /^content\/[^/]+\/(modules|decks|handbooks)\/([^/]+)\.yaml$/.exec(path);
  // The ledger, the glossary and the project stand behind everything.
  if (match === null) return true;
  const [, folder, id = ''] = match;
  if (folder === 'modules') return neededModules(target, library).has(id);
  if (folder === 'decks')
    return target.kind === 'deck'
      ? target.id === id
      : target.kind === 'handbook' && library.handbooks.get(target.id)?.deck?.value === id;
  return bookOf(target, library) === id || target.kind === 'glossary';
}

/** Where the recipe of a target of this name lies, within the folder of its language. */
export function recipePath(name: string): string {
  return `/${name.replace(/^(deck|handbook)\//, '$1s/')}.yaml`;
}

/** A book needs its companion deck's modules too, since it prints that deck's slide numbers. */
function neededModules(target: Target, library: Library): ReadonlySet<string> {
  const book = library.handbooks.get(bookOf(target, library) ?? '');
  const books =
    target.kind === 'glossary' ? [...library.handbooks.values()] : book === undefined ? [] : [book];
  const decks = target.kind === 'deck' ? [target.id] : books.flatMap((each) => each.deck?.value ?? []);
  const chapters = books.flatMap((each) => each.parts).flatMap((part) => part.chapters);
  const shown = decks.flatMap((id) => library.decks.get(id)?.parts ?? []).flatMap((part) => part.show);
  return new Set([...chapters, ...shown].map(({ value }) => value.split('/')[0] ?? ''));
}

function bookOf(target: Target, library: Library): string | undefined {
  if (target.kind === 'handbook') return target.id;
  return target.kind === 'deck' ? library.decks.get(target.id)?.handbook?.value : undefined;
}
