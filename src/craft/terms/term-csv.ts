/** Terms ↔ a table of them for spreadsheets: a row a term, every text as its author wrote it. */
import type { TermBase, TermReading, TermRecord } from '../../model/term-record.ts';
import { csvRows, csvText } from './csv.ts';
import { readRecords, type Written } from './written-record.ts';

/** The heads of the columns. A file brought back may have them in any order, and others beside them. */
export const csvColumns = [
  'term',
  'preferred',
  'expansion',
  'aliases',
  'definition',
  'status',
  'then',
  'today',
  'usage',
  'topic',
  'broader',
  'see',
  'cite',
] as const;

export function termsCsv({ terms }: Pick<TermBase, 'terms'>): string {
  return csvText([csvColumns, ...terms.map(({ record }) => rowOf(record))]);
}

function rowOf(record: TermRecord): readonly string[] {
  const { cite } = record;
  return [
    record.id,
    record.preferred,
    record.expansion ?? '',
    listText(record.aliases),
    record.definition,
    record.status,
    record.once ?? '',
    record.today ?? '',
    record.usage ?? '',
    record.topic ?? '',
    listText(record.broader),
    listText(record.see),
    cite === 'inherit' ? '' : cite === 'none' ? cite : listText(cite),
  ];
}

/** Names of a list are parted by semicolons; one inside a name stands behind a backslash. */
function listText(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\;]/g, '\\$&')).join('; ');
}

function listOf(words: string): readonly string[] {
  const names = words.match(/(?:\\[\s\S]|[^\\;])+/g) ?? [];
  return names.map((name, at) => (at === 0 ? name : name.replace(/^ /, '')).replace(/\\([\s\S])/g, '$1'));
}

export function readTermsCsv(text: string): TermReading {
  const reading = csvRows(text);
  if (reading.kind === 'broken')
    return {
      kind: 'broken',
      why: `a quotation mark of its line ${reading.line} is not closed, or stands amid a cell`,
    };
  const [heads = [], ...rest] = reading.rows;
  const names = heads.map((head) => head.trim().toLowerCase());
  const missing = ['preferred', 'definition'].filter((name) => !names.includes(name));
  if (missing.length > 0)
    return { kind: 'broken', why: `its first row names no column ${missing.join(' and no column ')}` };
  return readRecords(
    rest.map((row) => writtenOf((name) => row[names.indexOf(name)] ?? '')),
    [],
  );
}

function writtenOf(cell: (name: (typeof csvColumns)[number]) => string): Written {
  const cite = cell('cite');
  return {
    id: cell('term'),
    preferred: cell('preferred'),
    expansion: cell('expansion'),
    aliases: listOf(cell('aliases')),
    definition: cell('definition'),
    status: cell('status'),
    once: cell('then'),
    today: cell('today'),
    usage: cell('usage'),
    topic: cell('topic'),
    broader: listOf(cell('broader')),
    see: listOf(cell('see')),
    cite: cite === 'none' ? cite : listOf(cite),
  };
}
