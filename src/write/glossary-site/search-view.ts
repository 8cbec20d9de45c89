/** What the field in which a term is looked up needs: its words, and the files that answer. */
import { object, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Words } from '../../model/words.ts';
import { searchFiles } from './search-words.ts';

export const searchShape = object({
  label: text,
  hint: text,
  found: text,
  none: text,
  script: text,
  words: text,
});

export function searchView(words: Words): ViewOf<typeof searchShape> {
  return {
    label: words['search-glossary'],
    hint: words['search-glossary-hint'],
    found: words['terms-found'],
    none: words['no-term-found'],
    ...searchFiles,
  };
}
