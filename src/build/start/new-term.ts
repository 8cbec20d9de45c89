/** An id and what it means → an entry of the glossary. */
import type { BaseContent } from '../base-content.ts';
import { newItem } from './new-item.ts';
import { fileNameFault, type Start, slugFault, wordsOf } from './start.ts';
import { yamlWords } from './yaml-words.ts';

export interface TermWords {
  readonly id: string;
  readonly preferred: string | undefined;
  readonly expansion: string | undefined;
  readonly definition: string | undefined;
  /** Name of the file in the glossary's folder, without .yaml. */
  readonly file: string | undefined;
}

export function newTerm(words: TermWords, base: BaseContent): Start {
  const { id, preferred, expansion, definition, file } = words;
  const fault = slugFault(
    id,
    'a term',
    base.content.terms.map((term) => term.id.value),
  );
  if (fault !== undefined) return fault;
  const name = file ?? usualFile(base);
  const strangeName = fileNameFault(name);
  if (strangeName !== undefined) return strangeName;
  const path = `content/${base.base}/glossary/${name}.yaml`;
  const item = [
    `term: ${id}`,
    `preferred: ${yamlWords(preferred ?? wordsOf(id).toLowerCase(), 2)}`,
    ...(expansion === undefined ? [] : [`expansion: ${yamlWords(expansion, 2)}`]),
    `definition: ${yamlWords(definition ?? 'What it is, in a sentence or two.', 2)}`,
    '# The facts of the ledger this rests on, such as [A-01]; none where no fact is stated.',
    'cite: none',
  ].join('\n');
  return newItem(
    {
      path,
      key: 'terms',
      schema: 'glossary',
      item,
      what: `the term ${id}`,
      next: [
        `Write its definition in ${path}, then run: lectern check`,
        `To see where it is used: lectern where term/${id}`,
      ],
    },
    base,
  );
}

/** The only file there is; among several none is meant more than another, and a file of its own is made. */
function usualFile({ base, texts }: BaseContent): string {
  const folder = `content/${base}/glossary/`;
  const files = texts
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length).replace(/\.yaml$/, ''));
  const [only, ...others] = files;
  return only === undefined || others.length > 0 ? 'terms' : only;
}
