/** What the field in which a term is looked up needs: its words, and the files that answer. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import { flag, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { letterBar } from './letter-bar.ts';
import { searchFiles } from './search-words.ts';

export const searchShape = object({
  label: text,
  hint: text,
  found: text,
  /** Where more are found than are shown. */
  some: text,
  none: text,
  /** Set on the page whose address holds what is asked. */
  keeps: flag,
  /** Where else to look. */
  topics: optional(object({ label: text, href: text })),
  script: text,
  words: text,
});

export function searchView(glossary: Glossary, page: 'index' | 'entry'): ViewOf<typeof searchShape> {
  const { words } = glossary.imprint;
  return {
    label: words['search-glossary'],
    hint: words['search-glossary-hint'],
    found: words['terms-found'],
    some: words['first-terms-found'],
    none: words['no-term-found'],
    keeps: page === 'index',
    topics: letterBar(glossary, page).topics,
    ...searchFiles,
  };
}
