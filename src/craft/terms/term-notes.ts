/** What other programs have no field for, as notes a person can read and we find again: `today: …`. */
import { type TermRecord, type TextField, type ToldTerm, textFields } from '../../model/term-record.ts';
import type { Written } from './written-record.ts';

/** The field's name in our files. */
export const fieldKeys: Readonly<Record<TextField, string>> = {
  preferred: 'preferred',
  expansion: 'expansion',
  definition: 'definition',
  once: 'then',
  today: 'today',
  usage: 'usage',
};

/** Texts that have marks of ours in them, as they were written: elsewhere they stand without. */
export function markedTexts({ record, plain }: ToldTerm): readonly (readonly [TextField, string])[] {
  return textFields.flatMap((field) => {
    const source = record[field];
    return source === undefined || source === plain[field] ? [] : [[field, source] as const];
  });
}

export function termNotes(told: ToldTerm): readonly string[] {
  const { record, plain } = told;
  return [
    ...(['once', 'today', 'usage'] as const).flatMap((field) => note(fieldKeys[field], plain[field])),
    ...note('topic', record.topic),
    ...note('cite', citeText(record.cite)),
    ...markedTexts(told).flatMap(([field, source]) => note(`${fieldKeys[field]} as written`, source)),
  ];
}

function note(key: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${key}: ${text}`];
}

function citeText(cite: TermRecord['cite']): string | undefined {
  return cite === 'inherit' ? undefined : cite === 'none' ? cite : cite.join(', ');
}

/** Notes that are not ours are left alone. */
export function readNotes(notes: readonly string[]): ReadonlyMap<string, string> {
  const pattern =
    /^(then|today|usage|topic|cite|(?:preferred|expansion|definition|then|today|usage) as written): /;
  return new Map(
    notes.flatMap((text) => {
      const [head, key] = pattern.exec(text) ?? [];
      return head === undefined || key === undefined ? [] : [[key, text.slice(head.length)] as const];
    }),
  );
}

/** What the notes say, over what other programs said. */
export function withNotes(written: Written, notes: ReadonlyMap<string, string>): Written {
  const text = (field: TextField): string =>
    notes.get(`${fieldKeys[field]} as written`) ?? notes.get(fieldKeys[field]) ?? written[field];
  const cite = notes.get('cite');
  return {
    ...written,
    ...Object.fromEntries(textFields.map((field) => [field, text(field)])),
    topic: notes.get('topic') ?? written.topic,
    cite: cite === undefined ? written.cite : cite === 'none' ? cite : cite.split(', '),
  };
}
