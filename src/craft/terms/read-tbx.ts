/** A TBX file in DCA style → terms: our own without loss, of others what has a field here. */
import type { TermReading, TopicRecord } from '../../model/term-record.ts';
import { child, descendants, readXml, type XmlElement } from '../ooxml/read-xml.ts';
import { readNotes, withNotes } from './term-notes.ts';
import { idPrefix, statusTerms } from './term-tbx.ts';
import { readRecords, type Written } from './written-record.ts';

/** Of a file in several languages the one asked for, else the first of each entry. */
export function readTermsTbx(text: string, language: string): TermReading {
  const root = readXml(text.replace(/^\ufeff/, ''));
  if (root === undefined)
    return { kind: 'broken', why: 'it is no well-formed XML, or declares a document type' };
  if (root.name !== 'tbx' || root.attributes.get('style') !== 'dca')
    return { kind: 'broken', why: 'it is no TBX of 2019 in the style dca' };
  const entries = descendants(root, 'conceptEntry');
  return readRecords(
    entries.map((entry) => writtenEntry(entry, language)),
    topicsOf(entries),
  );
}

function writtenEntry(entry: XmlElement, language: string): Written {
  const sections = entry.children.filter(({ name }) => name === 'langSec');
  const section = sections.find((each) => each.attributes.get('xml:lang') === language) ?? sections[0];
  const [first, ...others] = section?.children.filter(({ name }) => name === 'termSec') ?? [];
  const full = others.find((each) => noteOf(each, 'termType') === 'fullForm');
  const definitions = [...(section === undefined ? [] : [section]), entry].flatMap((each) =>
    descendants(each, 'descrip').filter((descrip) => typeOf(descrip) === 'definition'),
  );
  const references = entry.children.filter(
    (each) => each.name === 'ref' && typeOf(each) === 'crossReference',
  );
  const isBroader = ({ words }: XmlElement): boolean => words.startsWith('broader: ');
  const status = noteOf(first, 'administrativeStatus');
  return withNotes(
    {
      id: ownId(entry.attributes.get('id')),
      preferred: termOf(first),
      expansion: termOf(full),
      aliases: others.filter((each) => each !== full).map(termOf),
      definition: definitions[0]?.words ?? '',
      status: Object.entries(statusTerms).find(([, term]) => term === status)?.[0] ?? '',
      once: '',
      today: '',
      usage: '',
      topic: subjectOf(entry),
      broader: references.filter(isBroader).map(targetOf),
      see: references.filter((each) => !isBroader(each)).map(targetOf),
      cite: [],
    },
    readNotes(notesOf(entry)),
  );
}

/** Titles of the topics whose ids stand in notes, as the entries first name them. */
function topicsOf(entries: readonly XmlElement[]): readonly TopicRecord[] {
  const titles = new Map<string, string>();
  for (const entry of entries) {
    const id = readNotes(notesOf(entry)).get('topic');
    const title = subjectOf(entry);
    if (id !== undefined && title !== '' && title !== id && !titles.has(id)) titles.set(id, title);
  }
  return [...titles].map(([id, title]) => ({ id, title }));
}

function notesOf(entry: XmlElement): readonly string[] {
  return entry.children.filter(({ name }) => name === 'note').map(({ words }) => words);
}

function subjectOf(entry: XmlElement): string {
  return entry.children.find((each) => typeOf(each) === 'subjectField')?.words ?? '';
}

function typeOf({ attributes }: XmlElement): string | undefined {
  return attributes.get('type');
}

function termOf(section: XmlElement | undefined): string {
  return child(section, 'term')?.words ?? '';
}

function noteOf(section: XmlElement | undefined, type: string): string | undefined {
  return section?.children.find((each) => each.name === 'termNote' && typeOf(each) === type)?.words;
}

function targetOf({ attributes }: XmlElement): string {
  return ownId(attributes.get('target'));
}

function ownId(id: string | undefined): string {
  return id?.startsWith(idPrefix) ? id.slice(idPrefix.length) : (id ?? '');
}
