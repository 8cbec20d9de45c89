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
  const [head = ''] = words.replace(/^(?:decks|handbooks|modules?)\//, '').split(/[/#]/);
  const decks = [...library.decks.keys()].filter((id) => head === id || head.startsWith(`${id}-`));
  const books = [...library.handbooks.keys()].filter((id) => id === head);
  const module = moduleScope(head, library);
  if (decks.length + books.length === 0) return module;
  // A module may be called like a deck, or like a variant of one.
  return {
    decks: new Set([...decks, ...(module?.decks ?? [])]),
    books: new Set([...books, ...(module?.books ?? [])]),
    hasGlossary: books.length > 0,
  };
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
