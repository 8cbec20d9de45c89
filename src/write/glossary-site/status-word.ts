/** What is said of a term that is not in use any more; a term in use needs no word about it. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import type { Words } from '../../model/words.ts';

export function statusWord({ status }: Pick<Entry, 'status'>, words: Words): string | undefined {
  return status === 'preferred' ? undefined : words[status];
}
