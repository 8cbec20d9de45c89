/** Terms → files for other programs: terminology tools, the semantic web, spreadsheets, flashcards. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import { termsCsv } from '../../craft/terms/term-csv.ts';
import { termsSkos } from '../../craft/terms/term-skos.ts';
import { termsTbx } from '../../craft/terms/term-tbx.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { TermBase } from '../../model/term-record.ts';
import { termSetJsonLd } from '../glossary-json-ld.ts';
import { flashcards } from './flashcards.ts';

export function writeGlossaryExchange(glossary: Glossary, base: TermBase): readonly Artifact[] {
  if (base.terms.length === 0) return [];
  const linked = JSON.stringify(termSetJsonLd(glossary, 'whole'), null, 2);
  return [
    textArtifact('glossary/terms.tbx', termsTbx(base)),
    textArtifact('glossary/terms.ttl', termsSkos(base)),
    textArtifact('glossary/terms.jsonld', `${linked}\n`),
    textArtifact('glossary/terms.csv', termsCsv(base)),
    textArtifact('glossary/flashcards.tsv', flashcards(base)),
  ];
}
