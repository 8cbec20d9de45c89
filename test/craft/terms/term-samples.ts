/** Terms to send on a journey: those that ship, and those with everything in them that formats stumble over. */
import fc from 'fast-check';
import { composeGlossary } from '../../../src/compose/glossary/compose-glossary.ts';
import { composeTermBase, termRecord } from '../../../src/compose/glossary/compose-term-base.ts';
import { makeRecogniser } from '../../../src/compose/text/recogniser.ts';
import type { TermBase, TermRecord, ToldTerm } from '../../../src/model/term-record.ts';
import { readContentFile } from '../../../src/read/content.ts';
import { readLibrary } from '../../library/shipped.ts';

const path = 'content/en/glossary/brought.yaml';

/** What our own reader makes of a glossary file. */
export function recordsIn(text: string): readonly TermRecord[] {
  return (readContentFile({ path, text }, 'en').value.terms ?? []).map(termRecord);
}

export function topicsIn(text: string): readonly { readonly id: string; readonly title: string }[] {
  const { topics = [] } = readContentFile({ path, text }, 'en').value;
  return topics.map(({ id, title }) => ({ id: id.value, title }));
}

export function shippedBase(): TermBase {
  const library = readLibrary();
  return composeTermBase(library, composeGlossary(library, [], makeRecogniser(library.terms.values())));
}

const pieces = [
  'word',
  'WSIS+20',
  '"',
  "'",
  '’',
  '""',
  '"""',
  "'''",
  ',',
  ';',
  '; ',
  ':',
  ': ',
  ' #',
  '- ',
  '\\',
  '\\n',
  '\n',
  '\n\n',
  '<b>',
  '</note>',
  ']]>',
  '<!--',
  '&',
  '&amp;',
  '&#10;',
  '{~=%}',
  '=1+1',
  '+1',
  '@a',
  '|',
  '>',
  '*',
  '[x]',
  '{{y}}',
  '^^',
  '@en .',
  'حكمراني',
  'עברית',
  '\u200d',
  '👩‍🏫',
  '𝔘',
  'é',
  'e\u0301',
  '\u00a0',
  '\u00ad',
  '中文',
  'null',
  '1.0',
  'today: ',
  'broader: ',
] as const;

/** Of one line or of several; our reader cuts white space at both ends. */
function awkward(isLong: boolean): fc.Arbitrary<string> {
  const of = isLong ? pieces : pieces.filter((piece) => !piece.includes('\n'));
  return fc
    .array(fc.constantFrom(...of, ' '), { minLength: 1, maxLength: isLong ? 24 : 6 })
    .map((parts) => parts.join('').replaceAll('[[', '[ [').trim())
    .filter((text) => text !== '');
}

const ids = ['igf', 'i-2', '404', 'true-north', 'e7', 'a1b2', 'z'] as const;

function record(id: string): fc.Arbitrary<TermRecord> {
  const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined });
  const others = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
  return fc.record({
    id: fc.constant(id),
    preferred: awkward(false),
    expansion: maybe(awkward(false)),
    aliases: fc.array(awkward(false), { maxLength: 3 }),
    definition: awkward(true),
    status: fc.constantFrom('preferred', 'deprecated', 'historical'),
    once: maybe(awkward(true)),
    today: maybe(awkward(true)),
    usage: maybe(awkward(true)),
    topic: maybe(awkward(false)),
    broader: others,
    see: others,
    cite: fc.oneof(
      fc.constantFrom('none' as const, 'inherit' as const),
      fc.uniqueArray(fc.constantFrom('W-07', 'L-101', 'I-1'), { minLength: 1 }),
    ),
  });
}

export const awkwardRecords: fc.Arbitrary<readonly TermRecord[]> = fc.tuple(...ids.map(record));

/** As other programs are shown them: some of the texts without what stands in brackets. */
export function baseOf(records: readonly TermRecord[]): TermBase {
  const shown = (text: string | undefined) => text?.replace(/\[.*?\]/g, '');
  const terms = records.map((each): ToldTerm => {
    const { preferred, expansion, definition, once, today, usage } = each;
    const plain = {
      preferred: shown(preferred) || preferred,
      expansion: shown(expansion) || expansion,
      definition: shown(definition) || definition,
      once: shown(once),
      today: shown(today),
      usage: shown(usage),
    };
    return { record: each, plain, sources: [`A report, para 1 & "2" of ${each.id}`] };
  });
  return {
    title: 'Terms <of> "all" & sundry',
    publisher: 'Publisher, \\ Sons',
    edition: 'First',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    topics: [],
    terms,
  };
}
