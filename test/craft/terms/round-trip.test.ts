/** Terms go to another program's file and come back as they were: those that ship, and the most awkward ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTermsSkos } from '../../../src/craft/terms/read-skos.ts';
import { readTermsTbx } from '../../../src/craft/terms/read-tbx.ts';
import { readTermsCsv, termsCsv } from '../../../src/craft/terms/term-csv.ts';
import { termsSkos } from '../../../src/craft/terms/term-skos.ts';
import { termsTbx } from '../../../src/craft/terms/term-tbx.ts';
import { termsYaml } from '../../../src/craft/terms/term-yaml.ts';
import type { TermBase, TermReading } from '../../../src/model/term-record.ts';
import { readContentFile } from '../../../src/read/content.ts';
import { awkwardRecords, baseOf, recordsIn, shippedBase, topicsIn } from './term-samples.ts';

interface Format {
  readonly write: (base: TermBase) => string;
  readonly read: (text: string) => TermReading;
}

const formats: Readonly<Record<string, Format>> = {
  TBX: { write: termsTbx, read: (text) => readTermsTbx(text, 'en') },
  SKOS: { write: termsSkos, read: (text) => readTermsSkos(text, 'en') },
  CSV: { write: termsCsv, read: readTermsCsv },
};

/** To the format, back, written as a glossary file. */
function broughtBack(base: TermBase, { write, read }: Format): string {
  const reading = read(write(base));
  if (reading.kind === 'broken') throw new Error(reading.why);
  return termsYaml(reading.terms, reading.topics);
}

describe.each(Object.entries(formats))('%s', (name, format) => {
  test('brings the library that ships back whole', () => {
    const base = shippedBase();
    const yaml = broughtBack(base, format);
    expect(recordsIn(yaml)).toEqual(base.terms.map(({ record }) => record));
    const { diagnostics } = readContentFile({ path: 'content/en/glossary/x.yaml', text: yaml }, 'en');
    expect(diagnostics).toEqual([]);
    // A table has no place for the titles of topics.
    const titled = [...topicsIn(yaml)].sort((one, other) => (one.id < other.id ? -1 : 1));
    const known = base.topics.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(titled).toEqual(name === 'CSV' ? [] : known);
  });

  test('brings back whatever a term says', () => {
    fc.assert(
      fc.property(awkwardRecords, (records) => {
        expect(recordsIn(broughtBack(baseOf(records), format))).toEqual(records);
      }),
      { numRuns: 150 },
    );
  });

  test('says in a sentence why a file cannot be read', () => {
    for (const text of [
      '',
      '<',
      '"',
      'a,b\r\n1,2',
      '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx style="dca"/>',
      '<a> <b>',
      'x',
    ]) {
      const reading = format.read(text);
      expect(reading).toMatchObject({ kind: 'broken', why: expect.stringMatching(/^\S.*\S$/) });
    }
  });
});
