/** The glossary in files for other programs, which lie beside its pages. */
import type { Words } from '../model/words.ts';

export interface GlossaryFile {
  readonly label: string;
  /** Its name in the folder of the glossary. */
  readonly file: string;
}

export function glossaryFiles({ flashcards }: Words): readonly GlossaryFile[] {
  return [
    { label: 'TBX', file: 'terms.tbx' },
    { label: 'SKOS', file: 'terms.ttl' },
    { label: 'JSON-LD', file: 'terms.jsonld' },
    { label: 'CSV', file: 'terms.csv' },
    { label: flashcards, file: 'flashcards.tsv' },
  ];
}
