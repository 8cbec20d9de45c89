/** How text is set: first mentions, expansions, quotations, what is unverified, and values that change with the ledger. */
import { describe, expect, test } from 'vitest';
import { deckFaults } from '../../src/compose/deck/deck-faults.ts';
import { plainText } from '../../src/model/run.ts';
import type { Files } from '../library/project.ts';
import { smallLibrary, smallLibraryWith } from '../library/small.ts';
import { composed } from './composed.ts';
import { bookOutline, deckOutline, glossaryOutline } from './outline.ts';

const forum = 'content/en/modules/forum.yaml';

/** The small library with other points on its first slide. */
function withPoints(...points: readonly string[]): Files {
  const text = smallLibrary[forum] ?? '';
  const from = text.indexOf('      - points:');
  const to = text.indexOf('    notes: |');
  const items = points.map((point) => `          - ${point}\n`).join('');
  return { ...smallLibrary, [forum]: `${text.slice(0, from)}      - points:\n${items}${text.slice(to)}` };
}

function firstSlide(...points: readonly string[]): readonly string[] {
  return linesOf(deckOutline(composed(withPoints(...points)).deck), '3 points');
}

function linesOf(outline: string, from: string): readonly string[] {
  const start = outline.indexOf(from);
  return outline
    .slice(start, outline.indexOf('\n\n', start))
    .split('\n')
    .filter((line) => line.includes('•'))
    .map((line) => line.replace(/^ *• /, ''));
}

describe('on a slide', () => {
  test('a term is linked at its first mention only', () => {
    expect(firstSlide('The Internet governance', 'Internet governance again')).toEqual([
      'The {Internet governance}',
      'Internet governance again',
    ]);
  });

  test('an acronym that was linked as words is expanded where it first stands as an acronym', () => {
    expect(firstSlide('The Internet Governance Forum', 'The IGF', 'The IGF')).toEqual([
      'The {Internet Governance Forum}',
      'The {IGF = Internet Governance Forum}',
      'The IGF',
    ]);
  });

  test('what is spelled out is not expanded again', () => {
    expect(firstSlide('The Internet Governance Forum (IGF)', 'The IGF')).toEqual([
      'The {Internet Governance Forum (IGF)}',
      'The IGF',
    ]);
    expect(firstSlide('The IGF (Internet Governance Forum)', 'The IGF')).toEqual([
      'The {IGF (Internet Governance Forum)}',
      'The IGF',
    ]);
  });

  test('a possessive is expanded behind the whole word', () => {
    expect(firstSlide('The IGF’s mandate')).toEqual(['The {IGF’s = Internet Governance Forum} mandate']);
  });

  test('a term is found across a line end, and across an escape', () => {
    expect(
      firstSlide('|\n            Of Internet\n            governance', '"Internet\\x20governance"'),
    ).toEqual(['Of {Internet governance}', 'Internet governance']);
  });

  test('nothing is found in quotations, links, code and marks that prevent it', () => {
    expect(
      firstSlide('“The *IGF* said” [IGF](https://example.org) `IGF` [[plain:IGF]] and the *IGF*'),
    ).toEqual([
      '“The *IGF* said” <IGF>(https://example.org) `IGF` IGF and the *{IGF = Internet Governance Forum}*',
    ]);
  });

  test('a mark makes a compound with what follows it', () => {
    expect(firstSlide('A [[plain:non]]-IGF and IGF')).toEqual([
      'A non-IGF and {IGF = Internet Governance Forum}',
    ]);
  });

  test('a mark forces a term and its words', () => {
    expect(firstSlide('The [[term:igf]] and [[term:mag|the group]] and MAG')).toEqual([
      'The {IGF = Internet Governance Forum} and {the group} and {MAG = Multistakeholder Advisory Group}',
    ]);
  });

  test('a title is left as it is', () => {
    const files = smallLibraryWith(forum, 'title: Tunis asked for a forum', 'title: Tunis asked for the IGF');
    expect(deckOutline(composed(files).deck)).toContain('= Tunis asked for the IGF\n');
  });

  test('what only the presenter reads counts as no first mention', () => {
    const files = smallLibraryWith(
      forum,
      'Ask who has been to an IGF.',
      'The Multistakeholder Advisory Group (MAG).',
    );
    const more = (files[forum] ?? '')
      .replace('- Meeting\n', '- Meeting\n')
      .replace('title: More people came', 'title: More people came\n          note: The MAG counted.');
    expect(deckOutline(composed({ ...files, [forum]: more }).deck)).toContain(
      'note: The {MAG = Multistakeholder Advisory Group} counted.',
    );
  });

  test('a cross-reference in a title goes by the title it leads to', () => {
    const files = smallLibraryWith(forum, 'title: More people came', 'title: "After [[see:mandate/limits]]"');
    const { deck, book } = composed(files);
    const chart = deck.slides.flatMap((slide) => slide.bodies).find((body) => body.kind === 'chart');
    expect(chart?.kind === 'chart' ? chart.chart.title : '').toBe('After The Forum decides nothing');
    expect(bookOutline(book)).toContain('listed 1.1 After The Forum decides nothing');
  });
});

describe('an acronym is expanded', () => {
  test('once in each deck', () => {
    expect(deckOutline(composed(smallLibrary).deck).split('= Internet Governance Forum').length - 1).toBe(1);
  });
  test('once in each chapter', () => {
    expect(bookOutline(composed(smallLibrary).book).split('= Internet Governance Forum').length - 1).toBe(2);
  });
});

describe('an entry of the glossary', () => {
  test('does not link to itself', () => {
    const files = smallLibraryWith(
      'content/en/glossary/terms.yaml',
      'A yearly forum',
      'The IGF is a yearly forum of the MAG',
    );
    const outline = glossaryOutline(composed(files).glossary);
    expect(outline).toContain('The IGF is a yearly forum of the {MAG}');
  });
});

describe('a fact of the ledger that changes', () => {
  const facts = 'content/ledger/facts/facts.yaml';
  const before = composed(smallLibrary);
  const files = smallLibraryWith(facts, '2006-10-30/2006-11-02', '2007-11-12/2007-11-15');
  const text = (files[facts] ?? '').replace('"~1500"', '">=2000"').replace('place: Athens', 'place: Rio');
  const after = composed({ ...files, [facts]: text });

  test('changes the deck, the handbook and the glossary', () => {
    for (const outline of [bookOutline(before.book), glossaryOutline(before.glossary)])
      expect(outline).toContain('30~October–2~November 2006');
    for (const outline of [bookOutline(after.book), glossaryOutline(after.glossary)]) {
      expect(outline).toContain('12–15~November 2007');
      expect(outline).not.toContain('30~October');
    }
    expect(deckOutline(before.deck)).toContain('Athens | about 1,500');
    expect(deckOutline(after.deck)).toContain('Athens | at least 2,000');
    expect(deckOutline(after.deck)).toContain('People: at-least 2000, at-least 9000, –');
    expect(bookOutline(after.book)).toContain('in Rio, with at least 2,000 people');
    expect(bookOutline(after.book)).toContain('12–15\u00a0November 2007 The IGF met first');
  });
});

describe('what rests on an unverified fact says so', () => {
  const facts = 'content/ledger/facts/facts.yaml';
  const unverified = (id: string): Files => {
    const text = smallLibrary[facts] ?? '';
    const at = text.indexOf('status:', text.indexOf(`fact: ${id}`));
    return {
      ...smallLibrary,
      [facts]: `${text.slice(0, at)}status: unverified${text.slice(text.indexOf('\n', at))}`,
    };
  };

  test('an item, a row, and what inherits from its section', () => {
    const item = composed(unverified('T-02'));
    expect(deckOutline(item.deck)).toContain('• The IGF met first in Athens (unverified)');
    expect(deckOutline(item.deck)).not.toContain('Internet Governance Forum} (unverified)');
    expect(deckOutline(item.deck)).toContain('note: (unverified)');
    const row = composed(unverified('T-03'));
    expect(deckOutline(row.deck)).toContain('Oslo | about 9000 (unverified)');
    expect(deckOutline(row.deck)).toContain('now: It still has none. (unverified)');
    expect(glossaryOutline(row.glossary)).toContain('The group that plans the {IGF}. (unverified)');
  });
});

describe('a deck', () => {
  const deckFile = 'content/en/decks/talk.yaml';
  const titles = (files: Files): readonly string[] =>
    composed(files).deck.slides.map((slide) => plainText(slide.title));

  test('shows sections down to its level', () => {
    expect(titles(smallLibrary)).not.toContain('The forum has a history');
    expect(
      titles(smallLibraryWith(deckFile, 'audience: newcomers', 'audience: newcomers\nlevel: deep')),
    ).toContain('The forum has a history');
    expect(
      titles(smallLibraryWith(deckFile, 'audience: newcomers', 'audience: newcomers\nlevel: core')),
    ).not.toContain('Attendance grew');
  });

  test('shows a section chosen by name whatever its level', () => {
    const files = smallLibraryWith(deckFile, 'show: [forum]', 'show: [forum/history]');
    expect(deckOutline(composed(files).deck)).toContain('#forum.history 30 s');
  });

  test('shows what is for its audience', () => {
    const files = smallLibraryWith(
      forum,
      'title: Attendance grew',
      'title: Attendance grew\n    audience: [experts]',
    );
    expect(titles(files)).not.toContain('Attendance grew');
    const text = (files[forum] ?? '').replace('[experts]', '[experts, newcomers]');
    expect(titles({ ...files, [forum]: text })).toContain('Attendance grew');
  });

  test('leaves blocks for the desk to the handbook', () => {
    const { deck, book } = composed(smallLibrary);
    expect(deckOutline(deck)).not.toContain('The United Nations convenes it');
    expect(bookOutline(book)).toContain('The United Nations convenes it');
  });

  test('asks its questions only where the recipe says so', () => {
    const files = smallLibraryWith(deckFile, 'audience: newcomers', 'audience: newcomers\ndiscussion: true');
    expect(titles(smallLibrary)).not.toContain("Are the IGF's meetings open enough?");
    expect(deckOutline(composed(files).deck)).toContain('question #forum.origin.question-1 120 s part 1');
  });

  test('is told of titles that stand twice and of minutes missed', () => {
    const files = smallLibraryWith(
      forum,
      'title: More people came',
      'title: More people came\n          id: other',
    );
    const more = (files[forum] ?? '')
      .replace('title: Two meetings stand for many', 'title: attendance GREW')
      .replace('seconds: 90', 'seconds: 900');
    const { deck, library } = composed({ ...files, [forum]: more });
    const recipe = library.decks.get('talk');
    const faults = recipe === undefined ? [] : deckFaults(deck, recipe, library);
    expect(faults.map(({ code }) => code)).toEqual(['title-duplicate', 'deck-minutes']);
  });

  test('keeps the notes of every block it shows', () => {
    const files = smallLibraryWith(
      forum,
      '      - prose:\n          full: |',
      '      - prose:\n          notes: A second note.\n          brief: In brief.\n          full: |',
    );
    expect(deckOutline(composed(files).deck)).toContain(
      'notes: Ask who has been to an {IGF}.\n  notes: A second note.',
    );
  });
});

describe('references of a chapter', () => {
  test('count from one in the order they are read', () => {
    const chapter = composed(smallLibrary).book.parts[0]?.chapters[0];
    const outline = bookOutline(composed(smallLibrary).book);
    const seen = [
      ...(outline.split('2 The mandate')[0] ?? '').matchAll(/(?:”|\.|points|prose|\d) \[([\d, ]+)\]$/gm),
    ];
    expect(chapter?.references.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(seen.length).toBeGreaterThan(3);
  });

  test('cite a prompt by the facts it rests on', () => {
    const prompts = smallLibraryWith(
      'content/ledger/prompts.yaml',
      'open enough?',
      'open enough?\n    cite: [T-03]',
    );
    const text = (prompts[forum] ?? '').replace(
      'cite: [T-01]\n    blocks:\n      - points:',
      'cite: [P-001]\n    blocks:\n      - points:',
    );
    expect(deckOutline(composed({ ...prompts, [forum]: text }).deck)).toContain('sources: Report, page 3');
  });
});
