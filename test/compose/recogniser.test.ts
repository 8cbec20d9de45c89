/** What is taken for a glossary term in running text, and what is not. */
import { describe, expect, test } from 'vitest';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import type { Term } from '../../src/model/glossary.ts';
import type { Span } from '../../src/model/span.ts';
import type { Text } from '../../src/model/text.ts';

const span: Span = { path: 'terms.yaml', start: 0, end: 0 };
const textOf = (source: string): Text => ({ source, inlines: [{ kind: 'text', text: source, span }], span });

function term(id: string, preferred: string, expansion?: string, aliases: readonly string[] = []): Term {
  return {
    id: { value: id, span },
    preferred: textOf(preferred),
    expansion: expansion === undefined ? undefined : textOf(expansion),
    aliases: aliases.map((value) => ({ value, span })),
    definition: textOf('A definition.'),
    status: 'preferred',
    once: undefined,
    today: undefined,
    usage: undefined,
    topic: undefined,
    broader: [],
    see: [],
    cite: { kind: 'inherit' },
    span,
  };
}

const recognise = makeRecogniser([
  term('who', 'WHO', 'World Health Organization'),
  term('igf', 'IGF', 'Internet Governance Forum', ['the Forum']),
  term('internet-governance', 'Internet governance'),
  term('governance', 'governance'),
  term('registry', 'registry'),
  term('c', 'C'),
  term('cctld', 'ccTLD', 'country-code top-level domain'),
  term('plus', 'WSIS+10', 'ten-year review'),
  term('org', '.org'),
  term('stakeholder', 'stakeholder', undefined, ['multi-stakeholder']),
  term('iana-functions', 'IANA functions'),
  term('iana', 'IANA', 'Internet Assigned Numbers Authority'),
  term('tunis', 'Tunis Agenda', 'Tunis Agenda for the Information Society'),
  term('persian', 'حکمرانی اینترنت'),
]);

/** The text with `{words|term}` around what was found. */
function marked(text: string): string {
  let made = '';
  let at = 0;
  for (const { term: found, start, end } of recognise(text)) {
    made += `${text.slice(at, start)}{${text.slice(start, end)}|${found.id.value}}`;
    at = end;
  }
  return made + text.slice(at);
}

describe('in running text', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['Those who asked WHO.', 'Those who asked {WHO|who}.'],
    ['Who? The Who.', 'Who? The Who.'],
    ['Vitamin C and grade C', 'Vitamin C and grade C'],
    [
      "Two IGFs and the IGF’s mandate, the IGF's and IGFs’ rooms",
      "Two {IGFs|igf} and the {IGF|igf}’s mandate, the {IGF|igf}'s and {IGFs|igf}’ rooms",
    ],
    ['igf and Igf', 'igf and Igf'],
    [
      'the registries, a registry’s and Registry',
      'the {registries|registry}, a {registry|registry}’s and {Registry|registry}',
    ],
    [
      'Internet governance is governance',
      '{Internet governance|internet-governance} is {governance|governance}',
    ],
    ['the Internet\n  Governance Forum', 'the {Internet\n  Governance Forum|igf}'],
    [
      'the Internet Governance Forum (IGF) and IGF (Internet Governance Forum)',
      'the {Internet Governance Forum (IGF)|igf} and {IGF (Internet Governance Forum)|igf}',
    ],
    ['The Forum met; a Forum did not', '{The Forum|igf} met; a Forum did not'],
    ['IGF-led, non-IGF, IGF-2006, pre-governance', 'IGF-led, non-IGF, IGF-2006, pre-governance'],
    [
      'multi-stakeholder and multistakeholder stakeholders',
      '{multi-stakeholder|stakeholder} and multistakeholder {stakeholders|stakeholder}',
    ],
    ['“the IGF”, "the IGF" and «the IGF», IGF', '“the IGF”, "the IGF" and «the IGF», {IGF|igf}'],
    ['5" of IGF and 6" of IGF', '5" of IGF and 6" of {IGF|igf}'],
    ['WSIS+10 and WSIS', '{WSIS+10|plus} and WSIS'],
    ['the .org registry', 'the {.org|org} {registry|registry}'],
    ['www.IGF.org, igf@IGF.org, A/IGF/1, IGF.org', 'www.IGF.org, igf@IGF.org, A/IGF/1, IGF.org'],
    [
      'Ends with IGF. IGF, IGF; (IGF) IGF–IANA',
      'Ends with {IGF|igf}. {IGF|igf}, {IGF|igf}; ({IGF|igf}) {IGF|igf}–{IANA|iana}',
    ],
    ['IANA functions and IANA', '{IANA functions|iana-functions} and {IANA|iana}'],
    ['ccTLDs, cctld and CCTLD', '{ccTLDs|cctld}, cctld and CCTLD'],
    [
      'the tunis agenda and the Tunis Agenda for the Information Society',
      'the {tunis agenda|tunis} and the {Tunis Agenda for the Information Society|tunis}',
    ],
    ['governances of misgovernance, governance2', '{governances|governance} of misgovernance, governance2'],
    ['درباره حکمرانی اینترنت است', 'درباره {حکمرانی اینترنت|persian} است'],
    ['', ''],
  ];
  for (const [text, found] of cases) test(text, () => expect(marked(text)).toBe(found));

  test('nothing is found where there are no terms', () => expect(makeRecogniser([])('IGF')).toEqual([]));
});

test('two thousand terms are looked for in a thousand paragraphs', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index.toString(36)}`);
  const pick = (seed: number): string => words[(seed * 7919) % words.length] ?? '';
  const terms = Array.from({ length: 2_000 }, (_, index) =>
    term(`t${index}`, `T${index}X`, `${pick(index)} ${pick(index + 13)} ${pick(index * 3)}`, [
      `${pick(index * 5)} ${pick(index)}`,
    ]),
  );
  const paragraphs = Array.from({ length: 1_000 }, (_, index) =>
    Array.from({ length: 120 }, (_word, at) => pick(index * 31 + at * at)).join(' '),
  );
  const big = makeRecogniser(terms);
  const found = paragraphs.reduce((sum, paragraph) => sum + big(`${paragraph} T7X`).length, 0);
  expect(found).toBeGreaterThan(1_000);
});
