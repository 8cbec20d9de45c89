/** Where a word only looks like a term, and where a term does not look like one: each trap with what must be linked. */
import { describe, expect, test } from 'vitest';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { nextUnit, type Setting, setText, setTitle } from '../../src/compose/text/set-text.ts';
import { termAnchor } from '../../src/model/ids.ts';
import type { Runs } from '../../src/model/run.ts';
import { readContentFile } from '../../src/read/content.ts';
import { readLibrary } from '../library/shipped.ts';

const glossary = `terms:
${[
  ['who', 'WHO', 'World Health Organization'],
  ['igf', 'IGF', 'Internet Governance Forum', 'the Forum'],
  ['wsis', 'WSIS', 'World Summit on the Information Society'],
  ['wsis20', 'WSIS+20'],
  ['i-star', 'I*'],
  ['c', 'C'],
  ['isp', 'ISP', 'Internet service provider'],
  ['it', 'IT', 'information technology'],
  ['governance', 'governance'],
  ['internet-governance', 'Internet governance'],
  ['internet', 'Internet'],
  ['registry', 'registry'],
  ['sao-paulo', 'São Paulo guidelines'],
  ['co-facilitator', 'co-facilitator'],
  ['womens-caucus', "women's caucus"],
  ['forum', 'Forum of the lakes', undefined, 'IGF Forum'],
  ['dot-org', '.org'],
  ['arabic', 'حوكمة الإنترنت'],
  ['hebrew', 'ממשל האינטרנט'],
  ['chinese', '互联网治理'],
  ['first-alias', 'alpha', undefined, 'beta'],
  ['beta', 'beta'],
]
  .map(
    ([id, preferred, expansion, alias]) => `  - term: ${JSON.stringify(id)}
    preferred: ${JSON.stringify(preferred)}
${expansion === undefined ? '' : `    expansion: ${expansion}\n`}${alias === undefined ? '' : `    aliases: [${alias}]\n`}    definition: What it is.
    cite: none`,
  )
  .join('\n')}
`;
const path = 'content/en/glossary/traps.yaml';
const { terms = [] } = readContentFile({ path, text: glossary }, 'en').value;
const recogniser = makeRecogniser(terms);
const library = { ...readLibrary(), terms: new Map(terms.map((term) => [term.id.value, term])) };

/** `{words|term}` around what was linked. */
function shown(runs: Runs): string {
  return runs
    .map((run) => {
      if (run.kind === 'term') return `{${run.text}|${run.anchor.replace('term/', '')}}`;
      return 'runs' in run ? shown(run.runs) : 'text' in run ? run.text : '';
    })
    .join('');
}

function settingFor(own?: string): Setting {
  const linked = new Set(own === undefined ? [] : [own]);
  return { library, recogniser, medium: 'page', linked, expanded: new Set(), expands: false };
}

function textOf(source: string) {
  const text = `terms:\n  - term: x\n    preferred: x\n    definition: ${JSON.stringify(source)}\n    cite: none\n`;
  const [term] = readContentFile({ path, text }, 'en').value.terms ?? [];
  if (term === undefined) throw new Error(`cannot be read: ${source}`);
  return term.definition;
}

const linked = (source: string, setting = settingFor()): string => shown(setText(textOf(source), setting));

/** `{…|…}` in what is expected; where it has none, nothing is linked. */
const traps: readonly (readonly [trap: string, expected: string])[] = [
  ['an acronym that is a word, WHO and who', '{WHO|who} asks who asks, Who?'],
  ['a sentence wholly in capitals', 'THOSE WHO ASKED WERE HEARD. The {WHO|who} asked'],
  ['a row of acronyms, which is none', '{IGF|igf}, {WHO|who}, UNESCO, ITU'],
  ['another, IT and it', '{IT|it} is what it is. It is.'],
  ['the letter C and grade C', 'the letter C and grade C'],
  ['a plural of an acronym', 'two {IGFs|igf} and a third IGF'],
  ['a plural possessive', 'the {ISPs|isp}’ rooms'],
  ['a possessive with ’', 'the {IGF|igf}’s mandate'],
  ["a possessive with '", "the {IGF|igf}'s mandate"],
  ['a plural in -ies', 'all {registries|registry}'],
  ['a word that only begins like one', 'IGFX, registrying, governances2'],
  ['a word that only ends like one', 'misgovernance, XIGF, subregistry'],
  ['a compound with a hyphen', 'IGF-led, non-IGF, pre-governance'],
  ['a hyphen that does not break', 'IGF\u2011led and non\u2011IGF'],
  ['a dash is no hyphen', '{IGF|igf}–{WSIS|wsis}, {governance|governance} – who?'],
  ['a term of its own with a hyphen that does not break', 'the {co\u2011facilitators|co-facilitator}'],
  ['a line end inside a term', 'the {World Summit on\nthe Information Society|wsis}'],
  ['two spaces and one that does not break', 'the {Internet\u00a0Governance  Forum|igf}'],
  [
    'the longest match',
    '{Internet governance|internet-governance}, the {Internet|internet}, {governance|governance}',
  ],
  ['WSIS+20 is not WSIS', '{WSIS+20|wsis20} reviewed {WSIS|wsis}'],
  ['WSIS+30, which has no entry, is not WSIS', 'at WSIS+30 and at {WSIS|wsis}'],
  ['overlapping aliases of two terms', 'the {IGF Forum|forum} and {the Forum|igf}'],
  ['a longer term that begins inside a shorter one', 'at the {Forum of the lakes|forum}'],
  ['a name of one term that is an alias of another', '{beta|beta} and {alpha|first-alias}'],
  ['the beginning of a sentence', 'Yes. {Governance|governance} matters. {Registries|registry} too.'],
  ['a whole term in capitals', 'the {INTERNET GOVERNANCE FORUM|igf}'],
  ['an acronym in small letters', 'igf, Igf and wsis'],
  ['a term with an apostrophe, set either way', 'the {women’s caucus|womens-caucus}'],
  ['a soft hyphen inside a term', 'the {Inter\u00adnet Gover\u00adnance Forum|igf}'],
  ['an accent in two characters', 'the {Sa\u0303o Paulo guidelines|sao-paulo}'],
  ['a word without its accent is another', 'the Sao Paulo guidelines'],
  ['I* and the word I', '{I*|i-star} and I, I’m'],
  ['right to left', 'عن {حوكمة الإنترنت|arabic} اليوم'],
  ['right to left within a longer word', 'وحوكمة الإنترنتية'],
  ['marks of direction around it', 'על \u200f{ממשל האינטרנט|hebrew}\u200f היום'],
  ['an acronym in a text from right to left', 'في {IGF|igf} مع {WSIS|wsis}'],
  ['no spaces between words', '（{互联网治理|chinese}）'],
  ['a quotation', '“the IGF”, "WSIS" and {IGF|igf}'],
  ['a quotation in single marks', 'the ‘IGF’s mandate’, then {IGF|igf}'],
  ['a quotation in other marks', '„IGF“, «WSIS», ‹governance› and 「IGF」'],
  ['an apostrophe opens no quotation', 'the ’90s {IGF|igf} and the states’ {WSIS|wsis}'],
  ['an address', 'https://x.org/IGF, www.IGF.org, IGF.org/WSIS'],
  ['an address of mail', 'IGF@un.org, igf.WSIS@un.org, WHO@x'],
  ['a handle and a hash tag', '@IGF and #WSIS'],
  ['a document’s symbol', 'A/IGF/1, IGF.2006.doc, IGF_notes, x_WSIS'],
  ['the .org of an address', 'the {.org|dot-org} {registry|registry} of icann.org'],
  ['brackets and signs around it', '({IGF|igf}), [{WSIS|wsis}]; {WHO|who}?'],
  ['nothing at all', '…'],
];

describe('in running text', () => {
  test('there are at least forty traps', () => expect(traps.length).toBeGreaterThanOrEqual(40));

  test.each(traps)('%s', (_, expected) => {
    const source = expected.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
    // A line end of an author is a space.
    expect(linked(source)).toBe(expected.replaceAll('\n', ' '));
  });
});

describe('in other places', () => {
  test('never in a link, in code, or in words marked plain', () => {
    expect(linked('[the IGF](https://igf.org), `IGF`, [[plain:WSIS]] and WHO')).toBe(
      'the IGF, IGF, WSIS and {WHO|who}',
    );
  });

  test('in emphasis, but not across its edge into a compound', () => {
    expect(linked('*IGF* and **WSIS**-led')).toBe('{IGF|igf} and WSIS-led');
  });

  test('a quotation that opens before an emphasis', () => {
    expect(linked('“*the IGF* said”, IGF')).toBe('“the IGF said”, {IGF|igf}');
  });

  test('never in a heading, whatever its letters', () => {
    expect(shown(setTitle(textOf('THE IGF AND WHO, Internet governance'), settingFor()))).toBe(
      'THE IGF AND WHO, Internet governance',
    );
  });

  test('never to itself in its own entry', () => {
    expect(linked('The IGF of WSIS', settingFor('igf'))).toBe('The IGF of {WSIS|wsis}');
  });

  test('once on a page or slide, and anew on the next', () => {
    const first = settingFor();
    expect(linked('IGF, the Forum, IGF', first)).toBe('{IGF|igf}, the Forum, IGF');
    expect(linked('IGF', first)).toBe('IGF');
    expect(linked('IGF', nextUnit(first))).toBe('{IGF|igf}');
  });

  test('spelled out where a reading unit first names it, and in the next unit again', () => {
    const expansions = (setting: Setting): readonly (string | undefined)[] =>
      setText(textOf('IGF and WSIS'), setting).flatMap((run) => (run.kind === 'term' ? [run.expansion] : []));
    const chapter = { ...settingFor(), expands: true };
    const both = ['Internet Governance Forum', 'World Summit on the Information Society'];
    expect(expansions(chapter)).toEqual(both);
    expect(expansions(nextUnit(chapter))).toEqual([undefined, undefined]);
    expect(expansions({ ...settingFor(), expands: true })).toEqual(both);
  });

  test('links lead to the entry of the term', () => {
    const [run] = setText(textOf('IGF'), settingFor());
    expect(run).toMatchObject({ kind: 'term', anchor: termAnchor('igf') });
  });
});
