/** A number of chapters → a handbook like those people write: parts, sections, tables, a glossary, an index, and numbers of pages everywhere. */

const words = (
  'access address agenda body charter community consent council country delegate dialogue domain draft engineer exchange forum ' +
  'government group hearing host internet issue language law mandate market member message model name network number office ' +
  'operator paper party people policy position principle process protocol question record region registry report resource review ' +
  'right role root route rule school secretariat session society stakeholder standard statement summit table text treaty trust user view'
).split(' ');
const verbs = (
  'agrees asks assigns balances begins brings carries changes connects describes divides follows gathers keeps leaves links moves names ' +
  'opens orders protects reads receives rests returns serves settles shapes shows sorts speaks stands takes tells tests turns weighs works'
).split(' ');

const [sectionsOfChapter, termsOfBook, entriesOfIndex] = [9, 240, 600];
const span = { path: 'long-book.yaml', start: 0, end: 0 };

/**
 * About twenty pages a chapter, and more than eighty printed numbers of pages.
 *
 * @param {{ moduleAnchor: any, partAnchor: any, sectionAnchor: any, termAnchor: any, markAnchor: any, indexAnchor: any }} ids
 * @param {any} english the words of the interface
 * @param {(glossary: any, language: string) => any} linesOf a glossary
 * @param {number} count of chapters
 */
export function longBook(ids, english, linesOf, count) {
  const random = openRandom(count);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const title = (/** @type {number} */ seed) =>
    `${capital(words[seed % words.length])} ${verbs[(seed * 7) % verbs.length]} ${words[(seed * 13 + 5) % words.length]}`;
  const sentence = () => {
    const length = 7 + Math.floor(random() * 14);
    const said = Array.from({ length }, (_, at) => pick(at % 4 === 1 ? verbs : words));
    return `${capital(said.join(' '))}. `;
  };
  const text = (/** @type {string} */ said) => ({ kind: 'text', text: said });
  const module = (/** @type {number} */ at) => `chapter-${at + 1}`;
  const section = (/** @type {number} */ chapter, /** @type {number} */ at) =>
    ids.sectionAnchor(module(chapter), `s${at + 1}`);
  const far = () => section(Math.floor(random() * count), Math.floor(random() * sectionsOfChapter));
  const term = (/** @type {number} */ at) => ids.termAnchor(`term-${at + 1}`);

  const passage = (/** @type {number} */ sentences, refs = 0) => {
    const runs = Array.from({ length: sentences }, () => text(sentence()));
    const cited = Array.from({ length: refs }, () => [
      { kind: 'reference', anchor: far(), text: `${pick(words)} and ${pick(words)}` },
      text('. '),
    ]).flat();
    const named = {
      kind: 'term',
      anchor: term(Math.floor(random() * termsOfBook)),
      text: pick(words),
      expansion: undefined,
    };
    return { runs: [...runs, named, text('. '), ...cited], refs: [], span };
  };
  const frame = (/** @type {string} */ key) => ({
    key,
    anchor: undefined,
    title: undefined,
    number: undefined,
    refs: [],
    span,
  });
  const prose = (/** @type {string} */ key, /** @type {readonly any[]} */ paragraphs) => ({
    kind: 'prose',
    ...frame(key),
    paragraphs,
  });

  const bodiesOf = (/** @type {number} */ chapter, /** @type {number} */ at) => {
    const key = `c${chapter + 1}-s${at + 1}`;
    const number = `${chapter + 1}.${(at >> 1) + 1}`;
    const table = {
      kind: 'table',
      ...frame(`${key}-table`),
      anchor: ids.sectionAnchor('body', `${key}-table`),
      title: [text(title(chapter * 31 + at))],
      number,
      columns: [0, 1, 2].map((column) => ({
        title: [text(capital(words[(at + column) % words.length]))],
        align: 'start',
      })),
      rows: Array.from({ length: 6 }, () => ({
        cells: [0, 1, 2].map(() => [text(`${pick(words)} ${pick(words)} ${pick(words)}`)]),
        refs: [],
        span,
      })),
      note: undefined,
    };
    return [
      prose(`${key}-a`, [passage(5, 1), passage(6), passage(6, 1)]),
      { kind: 'points', ...frame(`${key}-b`), items: [passage(1), passage(1, 1), passage(2)] },
      ...(at % 2 === 0 ? [table] : []),
      prose(`${key}-c`, [marked(chapter, at, passage(6)), passage(5, 1), passage(7)]),
    ];
  };

  /** @type {Map<number, any[]>} */
  const marks = new Map();
  const marked = (/** @type {number} */ chapter, /** @type {number} */ at, /** @type {any} */ said) => {
    const entry = Math.floor(random() * entriesOfIndex);
    const place = ids.markAnchor(module(chapter), at + 1);
    marks.set(entry, [
      ...(marks.get(entry) ?? []),
      { from: place, isSection: false, isMain: random() < 0.2 },
    ]);
    return { ...said, runs: [{ kind: 'index', place, runs: [text(pick(words))] }, ...said.runs] };
  };

  const chapters = Array.from({ length: count }, (_, chapter) => ({
    anchor: ids.moduleAnchor(module(chapter)),
    number: chapter + 1,
    title: `${title(chapter * 17)}, ${chapter + 1}`,
    summary: [text(sentence())],
    objectives: [0, 1, 2].map(() => [text(sentence())]),
    minutes: 60,
    sections: Array.from({ length: sectionsOfChapter }, (_, at) => ({
      anchor: section(chapter, at),
      number: `${chapter + 1}.${at + 1}`,
      title: [text(title(chapter * 11 + at * 3))],
      bodies: bodiesOf(chapter, at),
      discussion: [],
      exercises: [],
      quiz: [],
      guide: undefined,
      span,
    })),
    references: Array.from({ length: 6 }, (_, at) => ({
      number: at + 1,
      source: ids.sectionAnchor('source', `s${at + 1}`),
      at: undefined,
      runs: [text(sentence())],
    })),
  }));
  const tables = chapters
    .flatMap(({ sections }) => sections.flatMap(({ bodies }) => bodies))
    .filter(({ kind }) => kind === 'table')
    .map((/** @type {any} */ body) => ({
      anchor: body.anchor,
      number: body.number,
      title: body.title[0].text,
    }));
  const usedBy = usesOfTerms(chapters);
  const glossary = Array.from({ length: termsOfBook }, (_, at) => ({
    id: `term-${at + 1}`,
    anchor: term(at),
    preferred: `${capital(words[at % words.length])} ${verbs[at % verbs.length]} ${String(at + 1).padStart(3, '0')}`,
    expansion: undefined,
    aliases: [],
    definition: [text(`${sentence()}${sentence()}`)],
    status: 'preferred',
    today: undefined,
    sources: [],
    see: [],
    usedInHandbook: (usedBy.get(term(at)) ?? []).slice(0, 8),
    span,
  })).sort((one, other) => (one.preferred < other.preferred ? -1 : 1));
  return {
    id: 'long',
    edition: 'participant',
    title: 'A long book',
    subtitle: undefined,
    description: undefined,
    number: undefined,
    foreword: undefined,
    papers: ['a4'],
    companion: undefined,
    imprint: imprintIn(english),
    plans: [],
    parts: partsOf(chapters, ids),
    tables,
    figures: [],
    glossary,
    glossaryLines: linesOf(glossary, 'en'),
    bibliography: [],
    index: indexOf(marks, ids),
    former: [],
  };
}

/** @param {any} english */
function imprintIn(english) {
  return {
    project: 'Bench',
    publisher: 'Bench',
    edition: 'First edition',
    version: '1.0',
    date: '2026-11-20',
    dateText: '20 November 2026',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    direction: 'ltr',
    words: english,
  };
}

/** @param {readonly any[]} chapters @param {any} ids */
function partsOf(chapters, ids) {
  const each = Math.ceil(chapters.length / 5);
  return ['I', 'II', 'III', 'IV', 'V']
    .map((number, at) => ({
      anchor: ids.partAnchor(`part-${at + 1}`),
      number,
      title: `Of ${words[at * 9]} and ${words[at * 9 + 4]}`,
      summary: [{ kind: 'text', text: 'What this part is about.' }],
      chapters: chapters.slice(at * each, (at + 1) * each),
    }))
    .filter((part) => part.chapters.length > 0);
}

/** @param {readonly any[]} chapters */
function usesOfTerms(chapters) {
  /** @type {Map<any, any[]>} */
  const uses = new Map();
  for (const chapter of chapters) {
    for (const section of chapter.sections) {
      const found = JSON.stringify(section.bodies).matchAll(/"kind":"term","anchor":"([^"]+)"/g);
      for (const anchor of new Set([...found].map(([, each]) => each))) {
        const use = { anchor: section.anchor, chapter: chapter.title, section: section.title[0].text };
        uses.set(anchor, [...(uses.get(anchor) ?? []), use]);
      }
    }
  }
  return uses;
}

/** @param {ReadonlyMap<number, readonly any[]>} marks @param {any} ids */
function indexOf(marks, ids) {
  const entries = [...marks].map(([at, places]) => ({
    anchor: ids.indexAnchor(at + 1),
    heading: `${words[at % words.length]} ${verbs[at % verbs.length]} ${words[(at * 3) % words.length]}`,
    isTitle: false,
    places,
    subs: [],
    see: [],
    seeAlso: [],
    term: undefined,
  }));
  const letters = [...new Set(entries.map(({ heading }) => heading.charAt(0)))].sort();
  return letters.map((letter) => ({
    letter: letter.toUpperCase(),
    entries: entries
      .filter(({ heading }) => heading.startsWith(letter))
      .sort((one, other) => (one.heading < other.heading ? -1 : 1)),
  }));
}

/** The same numbers for the same seed. @param {number} seed */
function openRandom(seed) {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {string} word */
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
