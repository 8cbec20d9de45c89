/** Nothing → a project whose one deck has a hundred slides of lists, tables and text, like those people write. */
import { join } from 'node:path';
import { writeInto } from './workspace.mjs';

export const hundred = 'hundred';

const modules = 8;
/** With the title, a slide for each part, the sources and the close: 100. */
const sections = 89;

const subjects = [
  'Access',
  'Capacity',
  'Dialogue',
  'Diversity',
  'Governance',
  'Openness',
  'Participation',
  'Security',
];
const verbs = [
  'asks for',
  'depends on',
  'grows with',
  'is measured by',
  'needs',
  'rests on',
  'shapes',
  'supports',
];
const objects = [
  'clear rules',
  'equal footing',
  'local content',
  'many languages',
  'open records',
  'shared cables',
  'steady funds',
  'trained people',
];

/**
 * @param {string} folder
 * @param {number} further decks of the same slides: `hundred-2`, `hundred-3`
 */
export function makeHundredSlides(folder, further = 0) {
  const write = (/** @type {string} */ path, /** @type {string} */ text) =>
    writeInto(join(folder, 'content', path), text);
  write('lectern.yaml', project);
  write('en/language.yaml', 'language: en\nname: English\ndirection: ltr\nwords: {}\n');
  write('ledger/sources.yaml', sources);
  write('ledger/facts/all.yaml', facts);
  for (let module = 0; module < modules; module += 1)
    write(`en/modules/m-${module + 1}.yaml`, moduleText(module));
  write(`en/decks/${hundred}.yaml`, deckText(hundred));
  for (let at = 0; at < further; at += 1)
    write(`en/decks/${hundred}-${at + 2}.yaml`, deckText(`${hundred}-${at + 2}`));
  return folder;
}

const project = `title: A hundred slides
tagline: Made to be measured
publisher: Bench
languages: [en]
edition:
  name: First edition
  version: "1.0"
  date: 2026-11-20
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`;

const sources = `sources:
  - source: report
    type: report
    title: A report on everything shown here
    short: The report
    author: A working group
    issued: 2005-08-03
    url: https://example.org/report
`;

const facts = `facts:
${subjects
  .map(
    (subject, at) => `  - fact: F-${at + 1}
    claim: ${subject} was described by the working group.
    sources:
      - source: report
        at: para ${at + 1}
    status: founding
`,
  )
  .join('')}`;

/** @param {number} module */
function moduleText(module) {
  const from = Math.floor((module * sections) / modules);
  const to = Math.floor(((module + 1) * sections) / modules);
  const texts = Array.from({ length: to - from }, (_, at) => sectionText(from + at));
  return `module: m-${module + 1}
title: ${subjects[module]} in practice
summary: What ${subjects[module].toLowerCase()} takes and what it gives.
objectives:
  - Say what ${subjects[module].toLowerCase()} rests on
sections:
${texts.join('')}`;
}

/** Three kinds in turn: a list, a table, a list with a remark. */
const kinds = [listBlock, tableBlock, remarkBlock];

/** @param {number} at */
function sectionText(at) {
  return `  - section: s-${at + 1}
    title: ${subjects[at % 8]} ${verbs[(at >> 3) % 8]} ${objects[(at * 3) % 8]}, case ${at + 1}
    seconds: 60
    cite: [F-${(at % 8) + 1}]
    blocks:
${kinds[at % kinds.length](at)}    notes: |
      Say why *${objects[at % 8]}* matter here, and ask the room for a second example.
`;
}

/** @param {number} at */
function listBlock(at) {
  return `      - points:
${[0, 1, 2, 3].map((line) => `          - ${sentence(at + line * 5)}\n`).join('')}`;
}

/** @param {number} at */
function tableBlock(at) {
  const rows = [0, 1, 2, 3].map(
    (row) =>
      `            - [${subjects[(at + row) % 8]}, ${objects[(at + row * 3) % 8]}, ${(at * 7 + row * 13) % 90}]\n`,
  );
  return `      - table:
          columns:
            - Aim
            - What it takes
            - title: Cases
              align: end
          rows:
${rows.join('')}`;
}

/** @param {number} at */
function remarkBlock(at) {
  return `      - points:
${[0, 1, 2].map((line) => `          - ${sentence(at + line * 3)}\n`).join('')}      - callout:
          remark: ${sentence(at + 4)}.
`;
}

/** @param {number} at */
function sentence(at) {
  return `${subjects[at % 8]} **${verbs[(at * 5) % 8]}** ${objects[(at * 3) % 8]} and *${objects[(at * 7 + 1) % 8]}*, in the north as in the south`;
}

/** @param {string} id */
function deckText(id) {
  const parts = subjects.map((subject, at) => `  - part: ${subject}\n    show: [m-${at + 1}]\n`);
  return `deck: ${id}
title: A hundred slides
subtitle: Made to be measured
minutes: 91
audience: general
level: deep
ratio: 16:9
theme: lectern
discussion: false
parts:
${parts.join('')}closing:
  title: Questions?
  lines:
    - A hundred slides are enough
`;
}
