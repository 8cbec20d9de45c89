/** A glossary becomes the addresses of its terms, as seen from each other. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import type { TermPages } from './site-links.ts';

export function termPages({ letters }: Glossary): TermPages {
  return new Map(letters.flatMap(({ entries }) => entries.map(({ anchor, id }) => [anchor, `${id}.html`])));
}
