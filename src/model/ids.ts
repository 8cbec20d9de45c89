/** Names things go by. A slug also names files, so it is made of letters, digits and hyphens only. */

export type Slug = string & { readonly __brand: 'Slug' };
/** A fact's or prompt's id, as in the ledger: `W-07`, `P-103`. */
export type LedgerId = string & { readonly __brand: 'LedgerId' };

const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
const ledgerPattern = /^[A-Z]{1,2}-\d{1,3}$/;
/** `index` and `terms` name pages of the glossary itself. The others cannot name a file on Windows. */
const reserved = /^(index|terms|con|prn|aux|nul|com\d|lpt\d)$/;

export function isSlug(text: string): text is Slug {
  return slugPattern.test(text) && !reserved.test(text);
}

export function isLedgerId(text: string): text is LedgerId {
  return ledgerPattern.test(text);
}

/**
 * A place a cross-reference can lead to: a module (`wsis-geneva`), a section or block with an id (`wsis-geneva/debate`),
 * a term (`term/igf`), a part (`part/origins`). One name for it in every output.
 */
export type Anchor = string & { readonly __brand: 'Anchor' };

const anchorPattern = /^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/;

/** Whether a text from outside, as in a manifest, can be an anchor; not whether anything is there. */
export function isAnchor(text: string): text is Anchor {
  return anchorPattern.test(text);
}

export function moduleAnchor(module: string): Anchor {
  return module as Anchor;
}

export function sectionAnchor(module: string, id: string): Anchor {
  return `${module}/${id}` as Anchor;
}

export function termAnchor(term: string): Anchor {
  return `term/${term}` as Anchor;
}

export function partAnchor(part: string): Anchor {
  return `part/${part}` as Anchor;
}

/** A source in the bibliography. */
export function sourceAnchor(source: string): Anchor {
  return `source/${source}` as Anchor;
}

/** A table or figure its author gave no id, by its key in the document. */
export function bodyKeyAnchor(key: string): Anchor {
  return `body/${key}` as Anchor;
}

/** What a book has once. */
export type BookPiece = 'title' | 'foreword' | 'overview' | 'timeline' | 'bibliography' | 'index';

/** What a book has once. */
export function bookAnchor(piece: BookPiece): Anchor {
  return `book/${piece}` as Anchor;
}

/** A session plan printed in a book. */
export function planAnchor(plan: string): Anchor {
  return `plan/${plan}` as Anchor;
}

/** The references at the end of a chapter. */
export function referencesAnchor(chapter: Anchor): Anchor {
  return `references/${chapter}` as Anchor;
}

/** A place the back-of-book index leads to, by its number in a module. */
export function markAnchor(module: string, number: number): Anchor {
  return `mark/${module}/${number}` as Anchor;
}

/** An entry of the back-of-book index, by its number there; a sub-entry by its own under it. */
export function indexAnchor(...numbers: readonly number[]): Anchor {
  return `entry/${numbers.join('/')}` as Anchor;
}

/** The anchor as an HTML id and PDF destination name. */
export function htmlId(anchor: Anchor): string {
  return anchor.replaceAll('/', '.');
}
