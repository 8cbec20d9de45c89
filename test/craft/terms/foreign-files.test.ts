/** What other programs write is read as far as it has a place here, and a spreadsheet takes no text of ours for a formula. */
import { expect, test } from 'vitest';
import { csvRows, csvText } from '../../../src/craft/terms/csv.ts';
import { readTermsSkos } from '../../../src/craft/terms/read-skos.ts';
import { readTermsTbx } from '../../../src/craft/terms/read-tbx.ts';
import { readTermsCsv } from '../../../src/craft/terms/term-csv.ts';
import type { TermReading } from '../../../src/model/term-record.ts';

function termsOf(reading: TermReading): readonly object[] {
  return reading.kind === 'read' ? reading.terms : [reading];
}

test('a thesaurus in Turtle as others write it', () => {
  const reading = readTermsSkos(
    `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
@prefix : <https://example.org/voc/> .
@base <https://example.org/> . # a remark
:pond a skos:Concept ; skos:prefLabel "étang"@fr , "pond"@en ;
  skos:altLabel 'pool'@en ; skos:definition """A body of
still water, "small"."""@en ;
  skos:narrower :garden-pond ; skos:notation 12 ; .
:garden-pond a skos:Concept ; skos:prefLabel "garden pond"@en-GB, "garden pond"@en ;
  skos:definition "A pond in a garden \\u2013 dug."@en ; skos:broader :pond ;
  <http://www.w3.org/2002/07/owl#deprecated> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .`,
    'en',
  );
  expect(termsOf(reading)).toMatchObject([
    { id: '12', preferred: 'pond', aliases: ['pool'], definition: 'A body of\nstill water, "small".' },
    {
      preferred: 'garden pond',
      definition: 'A pond in a garden – dug.',
      status: 'deprecated',
      broader: ['12'],
    },
  ]);
});

test('a term base in several languages', () => {
  const section = (language: string, term: string, definition: string): string =>
    `<langSec xml:lang="${language}"><descripGrp><descrip type="definition">${definition}</descrip></descripGrp>
<termSec><term>${term}</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
<termSec><term>${term} 2</term></termSec></langSec>`;
  const text = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/>
<text><body><conceptEntry id="c1"><descrip type="subjectField">Water</descrip><ref type="crossReference" target="c2">x</ref>
${section('en', 'pond', 'Still &amp; small.')}${section('fr', 'étang', 'Eau <![CDATA[<calme>]]>.')}</conceptEntry>
<conceptEntry id="c2">${section('en', 'lake', 'Large.')}</conceptEntry></body></text></tbx>`;
  expect(termsOf(readTermsTbx(text, 'en'))).toMatchObject([
    {
      id: 'c1',
      preferred: 'pond',
      aliases: ['pond 2'],
      definition: 'Still & small.',
      topic: 'Water',
      see: ['c2'],
      status: 'historical',
    },
    { id: 'c2', preferred: 'lake' },
  ]);
  expect(termsOf(readTermsTbx(text, 'fr'))).toMatchObject([
    { preferred: 'étang', definition: 'Eau <calme>.' },
    { preferred: 'lake' },
  ]);
});

test('a table of a few columns in any order gets ids of its own', () => {
  const text =
    'Definition,Preferred,Remark\nStill.,Garden pond,x\n"Large, deep.",Lake,\nAgain.,garden pond,\n,,\n';
  expect(termsOf(readTermsCsv(text))).toMatchObject([
    {
      id: 'garden-pond',
      preferred: 'Garden pond',
      definition: 'Still.',
      status: 'preferred',
      cite: 'inherit',
    },
    { id: 'lake', definition: 'Large, deep.' },
    { id: 'garden-pond-2' },
  ]);
});

test('nothing in a table is a formula', () => {
  const rows = [['=1+1', '+a', "-b'", '@c', '\tx', "'=d", "'e", 'f=g', '', 'é;"h"']];
  const text = csvText(rows);
  for (const cell of text.slice(1).split(',')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
  expect(csvRows(text)).toEqual({ kind: 'read', rows });
});

test.each([';', '\t'])('a table saved where a comma parts decimals: %j', (part) => {
  const rows = [
    ['term', 'preferred', 'aliases', 'definition', 'status'],
    ['bog', 'Bog', '"fen; mire"', '"Wet; ""soft"", \r\nand 1,5 m deep."', 'Historical'],
    ['', 'Étang', '', 'Calm.', ''],
  ];
  const text = `\ufeff${rows.map((row) => `${row.join(part)}\r\n`).join('')}`;
  expect(termsOf(readTermsCsv(text))).toMatchObject([
    {
      id: 'bog',
      aliases: ['fen', 'mire'],
      definition: 'Wet; "soft", \nand 1,5 m deep.',
      status: 'historical',
    },
    { id: 'etang', preferred: 'Étang', status: 'preferred' },
  ]);
});

test('what cannot be understood is told with its place, not guessed', () => {
  const table = (row: string) => readTermsCsv(`preferred,definition,status\na,"b\nc",\n${row}\n`);
  expect(table('x,"y')).toEqual({ kind: 'broken', why: expect.stringContaining('its line 4') });
  expect(table('x,5" wide,')).toEqual({ kind: 'broken', why: expect.stringContaining('its line 4') });
  expect(table('pond,Still.,obsolete')).toEqual({
    kind: 'broken',
    why: 'the status “obsolete” of pond is none of preferred, deprecated, historical',
  });
});
