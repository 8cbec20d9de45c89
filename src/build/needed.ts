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

function neededModules(target: Target, library: Library): ReadonlySet<string> {
  const deck = target.kind === 'deck' ? library.decks.get(target.id) : undefined;
  const book = library.handbooks.get(bookOf(target, library) ?? '');
  const books =
    target.kind === 'glossary' ? [...library.handbooks.values()] : book === undefined ? [] : [book];
  const chapters = books.flatMap((each) =>
    each.parts.flatMap((part) => part.chapters.map((chapter) => chapter.value)),
  );
  const shown = (deck?.parts ?? []).flatMap((part) =>
    part.show.map((each) => each.value.split('/')[0] ?? ''),
  );
  return new Set([...chapters, ...shown]);
}

function bookOf(target: Target, library: Library): string | undefined {
  if (target.kind === 'handbook') return target.id;
  return target.kind === 'deck' ? library.decks.get(target.id)?.handbook?.value : undefined;
}
