/** A file of another program → a glossary file, or why there is none. */
import { readTermsSkos } from '../../craft/terms/read-skos.ts';
import { readTermsTbx } from '../../craft/terms/read-tbx.ts';
import { readTermsCsv } from '../../craft/terms/term-csv.ts';
import { termsYaml } from '../../craft/terms/term-yaml.ts';
import type { TermReading } from '../../model/term-record.ts';

export type Brought =
  | { readonly kind: 'brought'; readonly yaml: string; readonly count: number }
  | { readonly kind: 'broken'; readonly why: string };

const readers: Readonly<Record<string, (text: string, language: string) => TermReading>> = {
  csv: readTermsCsv,
  tsv: readTermsCsv,
  tbx: readTermsTbx,
  xml: readTermsTbx,
  ttl: readTermsSkos,
};

/** By the ending of its name; texts in the language where the file has several. */
export function bringTerms(
  file: { readonly name: string; readonly text: string },
  language: string,
): Brought {
  const read = readers[/\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (read === undefined)
    return {
      kind: 'broken',
      why: 'its name does not end in .csv, .tsv, .tbx or .ttl, so it is not known how to read it',
    };
  const reading = read(file.text, language);
  if (reading.kind === 'broken') return reading;
  const yaml = termsYaml(reading.terms, reading.topics);
  return { kind: 'brought', yaml, count: reading.terms.length };
}
