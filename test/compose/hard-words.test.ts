/** A second glossary, of words that are hard in other ways: dotted short forms, plurals in -es, straight quotation marks, scripts without spaces. */
import { expect, test } from 'vitest';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { readContentFile } from '../../src/read/content.ts';

type Name = readonly [id: string, preferred: string, expansion?: string, alias?: string];

const names: readonly Name[] = [
  ['who', 'WHO', 'World Health Organization'],
  ['igf', 'IGF', 'Internet Governance Forum'],
  ['it', 'IT', 'information technology'],
  ['us', 'US', 'United States'],
  ['ict', 'ICT', 'information and communication technology', 'ICTs'],
  ['igos', 'IGOs', 'intergovernmental organisations', 'IGO'],
  ['mou', 'MoU', 'Memorandum of Understanding'],
  ['registry', 'registry'],
  ['registrar', 'registrar'],
  ['root', 'root zone'],
  ['rootserver', 'root server'],
  ['process', 'process'],
  ['policy', 'policy'],
  ['ip', 'IP', 'Internet Protocol'],
  ['ipa', 'IP address'],
  ['ipv6', 'IPv6'],
  ['cir', 'critical Internet resources'],
  ['mag', 'MAG', 'Multistakeholder Advisory Group', 'Advisory Group'],
  ['ms', 'multistakeholder', '', 'multi-stakeholder'],
  ['un', 'UN', 'United Nations'],
  ['mali', 'Sahel'],
  ['elat', 'États généraux'],
  ['strasse', 'Straße'],
  ['ru', 'Интернет'],
  ['ar', 'منتدى'],
  ['fa', 'حکمرانی اینترنت'],
  ['he', 'פורום'],
  ['zh', '互联网'],
  ['net', '.net'],
  ['cpp', 'C++'],
  ['wsis10', 'WSIS+10'],
  ['day0', 'Day 0'],
  ['g77', 'G77'],
  ['cgi', 'CGI.br'],
  ['netm', 'NETmundial'],
  ['chair', 'chair'],
  ['lens', 'lens'],
  ['caucus', 'Internet Governance Caucus'],
  ['ig', 'Internet governance'],
  ['op', 'open consultations'],
  ['analysis', 'analysis'],
  ['tld', 'top-level domain'],
];
const glossary = names.map(
  ([id, preferred, expansion = '', alias]) => `  - term: ${id}
    preferred: ${JSON.stringify(preferred)}
${expansion === '' ? '' : `    expansion: ${expansion}\n`}${alias === undefined ? '' : `    aliases: [${alias}]\n`}    definition: What it is.
    cite: none`,
);
const file = { path: 'content/en/glossary/hard.yaml', text: `terms:\n${glossary.join('\n')}\n` };
const { terms = [] } = readContentFile(file, 'en').value;
const recogniser = makeRecogniser(terms);

/** `{words|term}` around what was found. */
function linked(text: string): string {
  let [shown, at] = ['', 0];
  for (const { start, end, term } of recogniser(text)) {
    shown += `${text.slice(at, start)}{${text.slice(start, end)}|${term.id.value}}`;
    at = end;
  }
  return shown + text.slice(at);
}

test.each([
  'Who will tell the {WHO|who} who it is?',
  'It is {IT|it}, and it was it.',
  'us and the {US|us}',
  'The {U.S.|us} and the {U.N.|un} agreed.',
  '{W.H.O.|who} reports',
  '{I.G.F.|igf}',
  'The {IGF|igf}’s mandate; the {IGFs|igf}’ mandates',
  'many {registries|registry} and one {registry|registry}’s rule',
  '{registrars|registrar} are no {registries|registry}',
  '{processes|process} and processing',
  '{policies|policy}; policymakers; policy-makers; {policy|policy}',
  'an {IP address|ipa} and {IP addresses|ipa}',
  'TCP/IP is not {IP|ip}',
  'IP-based services',
  'IPv6-only and {IPv6|ipv6}',
  'the Internet-governance debate',
  '{multi\u00adstake\u00adholder|ms}',
  '{critical\nInternet\u00a0resources|cir}',
  '{CRITICAL INTERNET RESOURCES|cir}',
  '{Internet Governance Forum (IGF)|igf}',
  '{Internet Governance Caucus|caucus} and {Internet governance|ig}',
  '“the IGF” and the {IGF|igf}',
  "'the IGF' said the {IGF|igf}",
  'the so-called "MAG", a {MAG|mag}',
  '«l’IGF» et l’{IGF|igf}',
  'www.who.int/IGF and https://igf.org/MAG',
  'mag@un.org',
  '@IGF and #IGF',
  'A/RES/70/125 of the {UN|un}; IGF/2005/1',
  'IGF-like',
  'pre-IGF',
  '{IGF|igf}–{MAG|mag} relations',
  '{IGF|igf}—the forum',
  '{WSIS+10|wsis10} and WSIS+100',
  'États generaux; {E\u0301tats ge\u0301ne\u0301raux|elat}',
  'STRASSE, {Straße|strasse}',
  '{интернет|ru} и Интернета',
  'هذا {منتدى|ar} جديد',
  'המנהל של {פורום|he}',
  '{حکمرانی اینترنت|fa} است',
  '在{互联网|zh}上',
  '{Day 0|day0} and Day 01',
  '{G77|g77}, G-77 and G777',
  '{CGI.br|cgi} organised',
  'netmundial and NETMUNDIAL',
  'the domain {.net|net}, the net',
  '{C++|cpp} and C',
  'the {chairs|chair} {chair|chair}',
  '{lens|lens}, {lenses|lens}',
  '{analyses|analysis} and {analysis|analysis}',
  '{top-level domains|tld}; {top\u2011level domain|tld}; top level domain',
  '{ICTs|ict} for all',
  'an {IGO|igos} and two {IGOs|igos}',
  'MOU, {MoUs|mou}, mou',
  '*{MAG|mag}*',
  '({IGF|igf})',
  '{IGF|igf}…',
  '{IGF|igf}.',
  'IGF2025',
  '{IGF|igf} 2025',
  'the {Sahel|mali}\u200b region',
  'root\u2011server; {root server|rootserver}',
  '{REGISTRARS|registrar} AND {REGISTRIES|registry}',
])('%s', (expected) => {
  expect(linked(expected.replace(/\{([^|}]*)\|[^}]*\}/g, '$1'))).toBe(expected);
});
