/** Whoever looks up a term finds it first: by a slip of typing, another of its names, what it stands for, or its beginning. */
import { expect, test } from 'vitest';
import { composeGlossary } from '../../../src/compose/glossary/compose-glossary.ts';
import { makeRecogniser } from '../../../src/compose/text/recogniser.ts';
import { makeTermFinder } from '../../../src/craft/screen/find-terms.ts';
import { foldWords } from '../../../src/craft/screen/fold-words.ts';
import { judgeName } from '../../../src/craft/screen/judge-name.ts';
import { makeWordMatcher } from '../../../src/craft/screen/match-words.ts';
import { slipsBetween } from '../../../src/craft/screen/slips-between.ts';
import type { TermWords } from '../../../src/craft/screen/term-words.ts';
import { wordsOf } from '../../../src/write/glossary-site/search-words.ts';
import { readLibrary } from '../../library/shipped.ts';
import { hardQuestions } from './hard-questions.ts';

const library = readLibrary();
const glossary = composeGlossary(library, [], makeRecogniser(library.terms.values()));
const terms = glossary.letters.flatMap(({ entries }) => entries.map(wordsOf));

const supplies = { fold: foldWords, slips: slipsBetween, judge: judgeName, matcher: makeWordMatcher };
const finder = makeTermFinder(terms, supplies);

function found(question: string, among?: readonly TermWords[]): readonly string[] {
  const find = among === undefined ? finder : makeTermFinder(among, supplies);
  return find(question).map(({ term }) => term.href.replace('.html', ''));
}

const slipsOfTyping = [
  ['ifg', 'igf'],
  ['ICAN', 'icann'],
  ['icaan', 'icann'],
  ['ianna', 'iana'],
  ['wigg', 'wgig'],
  ['wsiss', 'wsis'],
  ['multistackholder', 'multistakeholder'],
  ['multi stakeholder', 'multistakeholder'],
  ['mulitstakeholder', 'multistakeholder'],
  ['enhaced coperation', 'enhanced-cooperation'],
  ['enhanced co-operation', 'enhanced-cooperation'],
  ['internet goverance', 'internet-governance'],
  ['intrenet governance', 'internet-governance'],
  ['Tunis Agneda', 'tunis-agenda'],
  ['tunnis agenda', 'tunis-agenda'],
  ['genava declaration', 'geneva-declaration'],
  ['netmondial', 'netmundial'],
  ['net mundial', 'netmundial'],
  ['any cast', 'anycast'],
  ['back bone', 'backbone'],
  ['net nuetrality', 'net-neutrality'],
  ['digital devide', 'digital-divide'],
  ['dinamic coalition', 'dynamic-coalition'],
  ['oversigth', 'oversight'],
  ['registar', 'registrar'],
  ['leadrship panel', 'leadership-panel'],
  ['soft lwa', 'soft-law'],
  ['sao paulo guidelines', 'sao-paulo-guidelines'],
  ['São Paolo', 'sao-paulo-guidelines'],
  ['critcal internet resources', 'critical-internet-resources'],
  ['nominating comitee', 'nominating-committee'],
  ['fragmantation', 'fragmentation'],
] as const;

const otherNames = [
  ['UN General Assembly', 'general-assembly'],
  ['matrix of roles', 'roles-matrix'],
  ['IG caucus', 'caucus'],
  ['declaration of principles', 'geneva-declaration'],
  ['plan of action', 'geneva-plan'],
  ['DiploFoundation', 'diplo'],
  ['ccTLDs', 'cctld'],
  ['IGFs', 'igf'],
  ['trust fund', 'trust-fund'],
  ['global advocate', 'global-advocate'],
  ['wsis 20', 'wsis20'],
  ['wsis+20', 'wsis20'],
  ['cgi br', 'cgi-br'],
  ['group of 77', 'g77'],
  ['voip', 'voip'],
] as const;

const expansions = [
  ['Internet Governance Forum', 'igf'],
  ['working group on internet governance', 'wgig'],
  ['world summit on the information society', 'wsis'],
  ['world sumit information society', 'wsis'],
  ['domain name system', 'dns'],
  ['domian name sistem', 'dns'],
  ['governmental advisory comittee', 'gac'],
  ['best practise forum', 'bpf'],
  ['country code top level domain', 'cctld'],
  ['Internet Corporation for Assigned Names', 'icann'],
  ['internet engineering taskforce', 'ietf'],
  ['world intelectual property', 'wipo'],
  ['international telecomunication union', 'itu'],
  ['global digital compact', 'gdc'],
  ['sustainable developement goals', 'sdgs'],
  ['economic and social council', 'ecosoc'],
  ['affirmation of commitment', 'aoc'],
  ['dinamic coal', 'dynamic-coalition'],
] as const;

const asked = [...slipsOfTyping, ...otherNames, ...expansions];
const hard = hardQuestions.flatMap(([id, ...questions]) =>
  questions.map((question) => [question, id] as const),
);

test('at least sixty are asked', () => {
  expect(asked.length).toBeGreaterThanOrEqual(60);
});

test.each(asked)('%s is %s', (question, id) => {
  expect(found(question)[0]).toBe(id);
});

test('three hundred that readers of other languages, in haste, or with half a name in mind would ask: 98 in 100 are right', () => {
  const wrong = hard.filter(([question, id]) => found(question)[0] !== id);
  expect(hard.length).toBeGreaterThanOrEqual(300);
  expect(wrong.length, wrong.map(([question]) => question).join(', ')).toBeLessThanOrEqual(
    hard.length * 0.02,
  );
});

test('every term is found by each of its own names', () => {
  const owners = new Map<string, Set<string>>();
  for (const { href, names } of terms)
    for (const name of names)
      owners.set(foldWords(name), (owners.get(foldWords(name)) ?? new Set()).add(href.replace('.html', '')));
  for (const [name, ids] of owners) expect([...ids], name).toContain(found(name)[0]);
});

test('who spells it right is not offered what is spelled alike', () => {
  expect(found('wsis').filter((id) => id === 'wgig' || id === 'wto')).toEqual([]);
});

test('nothing is found for nothing, for signs alone and for what is like no term', () => {
  for (const question of ['', '   ', '…', '-', 'qqqqxzzq', '<script>alert(1)</script>']) {
    expect(found(question)).toEqual([]);
  }
});

test('words of the definition lead to the term, after the names', () => {
  const among: readonly TermWords[] = [
    { href: 'a.html', names: ['alpha'], text: 'The first letter, before beta.' },
    { href: 'b.html', names: ['beta'], text: 'The second.' },
  ];
  expect(found('beta', among)).toEqual(['b', 'a']);
  expect(found('first letter', among)).toEqual(['a']);
});

test.each([
  ['حکمرانی', 'fa'],
  ['حكمراني', 'ar'],
  ['gouvernanse', 'fr'],
  ['GOUVERNANCE DE L’INTERNET', 'fr'],
  ["gouvernance de l'internet", 'fr'],
  ['互联网', 'zh'],
  ['strasse', 'de'],
  ['Łódź', 'pl'],
])('%s is found in its script', (question, id) => {
  const among: readonly TermWords[] = [
    { href: 'fa.html', names: ['حکمرانی اینترنت'], text: '' },
    { href: 'ar.html', names: ['حكمراني'], text: '' },
    { href: 'fr.html', names: ['gouvernance de l’Internet'], text: '' },
    { href: 'zh.html', names: ['互联网治理'], text: '' },
    { href: 'de.html', names: ['Straße'], text: '' },
    { href: 'pl.html', names: ['Lodz'], text: '' },
  ];
  expect(found(question, among)[0]).toBe(id);
});
