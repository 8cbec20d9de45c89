/** Terms → TBX-Basic in the style DCA (ISO 30042:2019), which terminology programs and translators' tools read. */
import { isAcronym } from '../../model/acronym.ts';
import type { TermStatus } from '../../model/glossary.ts';
import type { TermBase, ToldTerm, TopicRecord } from '../../model/term-record.ts';
import { tag, type Xml, xmlText } from '../ooxml/xml.ts';
import { termNotes } from './term-notes.ts';

export const statusTerms: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  historical: 'supersededTerm-admn-sts',
};

export function termsTbx(base: TermBase): string {
  const names = new Map(base.terms.map(({ record, plain }) => [record.id, plain.preferred ?? '']));
  const root = tag(
    'tbx',
    {
      type: 'TBX-Basic',
      style: 'dca',
      'xml:lang': base.language,
      xmlns: 'urn:iso:std:iso:30042:ed-2',
    },
    tag(
      'tbxHeader',
      {},
      tag(
        'fileDesc',
        {},
        tag('titleStmt', {}, tag('title', {}, xmlText(base.title))),
        tag(
          'publicationStmt',
          {},
          ...[base.publisher, base.edition, `${base.licence.name}, ${base.licence.url}`].map(paragraph),
        ),
        tag('sourceDesc', {}, paragraph(base.title)),
      ),
    ),
    tag('text', {}, tag('body', {}, ...base.terms.map((told) => conceptEntry(told, base, names)))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${onLines(root)}\n`;
}

function paragraph(text: string): Xml {
  return tag('p', {}, xmlText(text));
}

/** An id begins with a letter in XML, ours may begin with a digit. */
export const idPrefix = 'term-';

function conceptEntry(told: ToldTerm, base: TermBase, names: ReadonlyMap<string, string>): Xml {
  const { record } = told;
  return tag(
    'conceptEntry',
    { id: idPrefix + record.id },
    ...subjectField(record.topic, base.topics),
    ...record.broader.map((id) => crossReference(id, `broader: ${names.get(id)}`)),
    ...record.see.map((id) => crossReference(id, `see also: ${names.get(id)}`)),
    ...termNotes(told).map((text) => tag('note', {}, xmlText(text))),
    langSec(told, base.language),
  );
}

function subjectField(topic: string | undefined, topics: readonly TopicRecord[]): readonly Xml[] {
  if (topic === undefined) return [];
  const title = topics.find(({ id }) => id === topic)?.title ?? topic;
  return [tag('descrip', { type: 'subjectField' }, xmlText(title))];
}

function crossReference(id: string, text: string): Xml {
  return tag('ref', { type: 'crossReference', target: idPrefix + id }, xmlText(text));
}

function langSec({ record, plain, sources }: ToldTerm, language: string): Xml {
  const admitted = 'admittedTerm-admn-sts';
  const isShort = plain.expansion !== undefined && isAcronym(plain.preferred ?? '');
  return tag(
    'langSec',
    { 'xml:lang': language },
    tag(
      'descripGrp',
      {},
      tag('descrip', { type: 'definition' }, xmlText(plain.definition ?? '')),
      ...sources.map((text) => tag('admin', { type: 'source' }, xmlText(text))),
    ),
    termSec(plain.preferred ?? '', statusTerms[record.status], isShort ? 'acronym' : undefined),
    ...(plain.expansion === undefined ? [] : [termSec(plain.expansion, admitted, 'fullForm')]),
    ...record.aliases.map((alias) => termSec(alias, admitted, 'variant')),
  );
}

function termSec(term: string, status: string, type: 'acronym' | 'fullForm' | 'variant' | undefined): Xml {
  return tag(
    'termSec',
    {},
    tag('term', {}, xmlText(term)),
    tag('termNote', { type: 'administrativeStatus' }, xmlText(status)),
    ...(type === undefined ? [] : [tag('termNote', { type: 'termType' }, xmlText(type))]),
  );
}

/** Each element that holds elements on lines of its own; in a text no space is added. */
function onLines(xml: Xml): string {
  return xml.replace(
    /(?<=>)(?=<\/?(?:tbx|tbxHeader|fileDesc|titleStmt|publicationStmt|sourceDesc|p|text|body|conceptEntry|descripGrp|descrip|admin|ref|note|langSec|termSec|term|termNote)\b)/g,
    '\n',
  );
}
