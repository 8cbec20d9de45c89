/** A question after a place → which documents can have to do with the answer; composing all of them takes its time. */
import type { Library } from '../../model/library.ts';
import type { WhereQuery } from './where-target.ts';

export interface Scope {
  readonly decks: ReadonlySet<string>;
  readonly books: ReadonlySet<string>;
  readonly hasGlossary: boolean;
}

export function wholeScope({ decks, handbooks }: Library): Scope {
  return { decks: new Set(decks.keys()), books: new Set(handbooks.keys()), hasGlossary: true };
}

/** Undefined where the question may be about anything. */
export function narrowScope({ words, file }: WhereQuery, library: Library): Scope | undefined {
  if (file !== undefined) {
    const module = [...library.modules.values()].find(({ span }) => span.path === file.path);
    return module === undefined ? undefined : moduleScope(module.id.value, library);
  }
  return placeScope(words, library) ?? idScope(words, library);
}

/** `igf-in-brief/3`, `internet-governance/2.1`, `internet-governance/p14`: of a deck, its variants or a book alone. */
function placeScope(words: string, { decks, handbooks, modules }: Library): Scope | undefined {
  const [, name = ''] =
    /^(?:decks\/|handbooks\/)?(.+?)[/#](?:pp?\.? ?(?:\d+|[ivxlc]+)|\d+(?:\.\d+)?|[IVXLC]+)$/.exec(words) ??
    [];
  const [head = ''] = name.split('/');
  // What looks like a page may be a section of a module with the deck's name.
  if (modules.has(head)) return undefined;
  const named = [...decks.keys()].filter((id) => head === id || head.startsWith(`${id}-`));
  const books = [...handbooks.keys()].filter((id) => id === head);
  return named.length + books.length === 0
    ? undefined
    : { decks: new Set(named), books: new Set(books), hasGlossary: books.length > 0 };
}

/** A module or a part of it, unless something else has the same id. */
function idScope(words: string, library: Library): Scope | undefined {
  const { decks, handbooks, terms, sessions, datasets, sources, organisations, people, events, lanes } =
    library;
  const others = [decks, handbooks, terms, sessions, datasets, sources, organisations, people, events, lanes];
  const [head = ''] = words.split('/');
  return others.some((each) => each.has(words) || each.has(head)) ? undefined : moduleScope(head, library);
}

/** What a module holds is shown where a recipe names it, and nowhere else. */
function moduleScope(id: string, { modules, decks, handbooks }: Library): Scope | undefined {
  if (!modules.has(id)) return undefined;
  const names = (shown: readonly { readonly value: string }[]): boolean =>
    shown.some(({ value }) => value === id || value.startsWith(`${id}/`));
  return {
    decks: new Set(
      [...decks.values()]
        .filter(({ parts }) => parts.some(({ show }) => names(show)))
        .map((deck) => deck.id.value),
    ),
    books: new Set(
      [...handbooks.values()]
        .filter(({ parts }) => parts.some(({ chapters }) => names(chapters)))
        .map((book) => book.id.value),
    ),
    hasGlossary: false,
  };
}
