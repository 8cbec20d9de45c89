/** Nothing → a project of two hundred modules, a deck of sixty slides, a handbook with a chapter for each module, and a glossary. */
import { join } from 'node:path';
import { writeInto } from './workspace.mjs';

const [modules, sections, terms] = [200, 4, 120];
/** With the title, the parts, the sources and the close: 60 slides. */
const shown = 13;

const words =
  'access agenda charter council country dialogue domain exchange forum group host issue language mandate member model name network office paper policy principle process record region report resource review role rule school session society summit table treaty trust user'.split(
    ' ',
  );
const verbs = 'asks for,depends on,grows with,is measured by,needs,rests on,shapes,supports'.split(',');

const word = (/** @type {number} */ at) => words[at % words.length];
const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Another one for every number, and the same each time. */
function sentence(/** @type {number} */ at) {
  let state = (at * 2654435761 + 12345) >>> 0;
  const next = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return word(state >>> 8);
  };
  return `The ${next()} ${verbs[at % 8]} the ${next()} and the ${next()} of a ${next()} with ${next()} in case ${at}`;
}

/** The path of a module below the project. */
export const modulePath = (/** @type {number} */ at) => `content/en/modules/m-${at}.yaml`;

/** `said` stands on the first slide of the module and in its chapter. */
export function moduleText(/** @type {number} */ at, said = sentence(at * 40)) {
  const texts = Array.from(
    { length: sections },
    (_, place) => `  - section: s-${at}-${place}
    title: The ${word(at + place)} ${verbs[place % 8]} the ${word(at * 5 + place)}, case ${at}.${place}
    level: core
    seconds: 60
    cite: [F-${(at % 40) + 1}]
    blocks:
      - points:
          - ${place === 0 ? said : sentence(at * 40 + place * 8 + 1)}
          - ${capital(word(at))} and ${word(at + 5)} in term-${(at * 3 + place) % terms}
          - ${sentence(at * 40 + place * 8 + 2)}
      - prose:
          brief: ${sentence(at * 40 + place * 8 + 3)}.
          full: |
            ${sentence(at * 40 + place * 8 + 4)}. ${sentence(at * 40 + place * 8 + 5)}.

            ${sentence(at * 40 + place * 8 + 6)}. ${sentence(at * 40 + place * 8 + 7)}.
`,
  );
  return `module: m-${at}
title: Module ${at} on the ${word(at)}
summary: What the ${word(at)} takes in case ${at}.
objectives:
  - Say what the ${word(at)} rests on
sections:
${texts.join('')}`;
}

/** @param {string} folder @param {boolean} [withBook] */
export function makeLargeLibrary(folder, withBook = true) {
  const all = Array.from({ length: modules }, (_, at) => at);
  /** @type {Record<string, string>} */
  const files = {
    'content/lectern.yaml':
      'title: A large library\npublisher: Bench\nlanguages: [en]\nedition:\n  name: First\n  version: "1.0"\n  date: 2026-11-20\nlicence:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/\n',
    'content/en/language.yaml': 'language: en\nname: English\ndirection: ltr\nwords: {}\n',
    'content/en/decks/large.yaml': `deck: large\ntitle: Sixty slides\nminutes: 60\naudience: general\nhandbook: book\nparts:\n${[
      0, 1, 2,
    ]
      .map(
        (part) =>
          `  - part: Part ${part + 1}\n    show: [${all
            .filter((at) => at < shown && at % 3 === part)
            .map((at) => `m-${at}`)
            .join(', ')}]\n`,
      )
      .join('')}closing:\n  title: Questions?\n`,
    'content/en/handbooks/book.yaml': `handbook: book\ntitle: A large book\ndeck: large\nparts:\n  - part: all\n    title: Everything\n    chapters: [${all.map((at) => `m-${at}`).join(', ')}]\n`,
    'content/en/glossary/terms.yaml': `terms:\n${Array.from({ length: terms }, (_, at) => `  - term: term-${at}\n    preferred: term-${at}\n    definition: ${sentence(90000 + at)}.\n    cite: [F-${(at % 40) + 1}]\n`).join('')}`,
    'content/ledger/sources.yaml':
      'sources:\n  - source: report\n    type: report\n    title: A report\n    short: The report\n    issued: 2005-08-03\n',
    'content/ledger/facts/facts.yaml': `facts:\n${Array.from({ length: 40 }, (_, at) => `  - fact: F-${at + 1}\n    claim: ${sentence(80000 + at)}.\n    sources:\n      - source: report\n        at: para ${at + 1}\n    status: founding\n`).join('')}`,
  };
  if (!withBook) {
    delete files['content/en/handbooks/book.yaml'];
    files['content/en/decks/large.yaml'] = files['content/en/decks/large.yaml'].replace(
      'handbook: book\n',
      '',
    );
  }
  for (const [path, text] of Object.entries(files)) writeInto(join(folder, path), text);
  for (const at of all) writeInto(join(folder, modulePath(at)), moduleText(at));
  return folder;
}
