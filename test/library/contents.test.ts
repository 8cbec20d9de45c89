/** What the library that ships was to hold, it holds: rows of the checklist, graphics, teaching material, decks with their minutes. */
import { describe, expect, test } from 'vitest';
import { missedMinutes } from '../../src/compose/deck/missed-minutes.ts';
import type { Body } from '../../src/model/body.ts';
import { factsOf, homesOf, readGraphics, readRows } from './checklist.ts';
import { documentsOf } from './documents.ts';
import { coverageOf } from './project.ts';
import { readLibrary } from './shipped.ts';

const library = readLibrary();
const { decks, books, glossary } = documentsOf(library);
const chapters = books.flatMap(({ parts }) => parts.flatMap((part) => part.chapters));
const sections = chapters.flatMap((chapter) => chapter.sections);
const { facts } = coverageOf(library);

describe('the checklist', () => {
  const rows = readRows();
  const anchors = new Map(sections.map(({ number, anchor }) => [number, anchor]));

  test('every fact and prompt of the ledger belongs to a row', () => {
    const told = new Set(rows.flatMap((row) => factsOf(row, facts)).map(({ id }) => id));
    expect(facts.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  test.each(rows.map((row) => [row.row, row] as const))('%s', (_name, row) => {
    const homes = new Map(factsOf(row, facts).map((fact) => [fact, homesOf(fact, anchors)] as const));
    const lacking = [...homes].filter(
      ([{ listed, status }, all]) =>
        status !== 'unverified' && listed === undefined && !row.sections.some((section) => all.has(section)),
    );
    expect(lacking.map(([{ id }]) => id)).toEqual([]);
    const shown = new Set([...homes.values()].flatMap((all) => [...all]));
    expect(row.sections.filter((section) => !shown.has(section))).toEqual([]);
  });
});

describe('graphics', () => {
  const bodies = new Map(
    sections
      .flatMap((section) => section.bodies)
      .map((body) => [String(body.anchor ?? body.key), body] as const),
  );
  const graphics = readGraphics();

  test('there are nineteen', () => {
    expect(graphics.map(({ graphic }) => graphic)).toEqual(
      Array.from({ length: 19 }, (_, index) => `CH-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test.each(graphics)('$graphic: $shows', ({ kind, at }) => {
    for (const place of at) {
      if (place === 'book/timeline') {
        expect(books[0]?.chronology?.years.at(0)?.year).toBe(1998);
        continue;
      }
      const body = bodies.get(place);
      expect(body?.kind, place).toBe(kind);
      expect(body?.title, `${place} has a title`).toBeDefined();
      expect(isSourced(body), `${place} names its sources`).toBe(true);
      if (body?.kind === 'chart') expect([body.chart.unit, body.chart.asOf]).not.toContain('');
    }
  });

  /** By a number in its caption or beside its rows. */
  function isSourced(body: Body | undefined): boolean {
    if (body === undefined) return false;
    const rows = body.kind === 'table' ? body.rows.flatMap(({ refs }) => refs) : [];
    const steps = body.kind === 'steps' ? body.items.flatMap(({ text }) => text.refs) : [];
    return body.refs.length + rows.length + steps.length > 0;
  }
});

describe('teaching', () => {
  test.each(chapters.map((chapter) => [chapter.title, chapter] as const))('%s', (_title, chapter) => {
    const questions = chapter.sections.flatMap(({ quiz }) => quiz);
    const exercises = chapter.sections.flatMap((section) => section.exercises);
    expect(questions.length, 'questions').toBeGreaterThanOrEqual(4);
    expect(exercises.length, 'exercises').toBeGreaterThanOrEqual(1);
    expect(exercises.filter(({ minutes, task }) => minutes < 1 || task.length === 0)).toEqual([]);
  });

  test('every slide that says something has notes', () => {
    const silent = decks.flatMap(({ name, slides }) =>
      slides
        .filter(
          ({ bodies, layout, notes, piece }) =>
            bodies.length > 0 && layout !== 'sources' && (piece?.number ?? 1) === 1 && notes.length === 0,
        )
        .map(({ number, id }) => `${name} ${number} (${id})`),
    );
    expect(silent).toEqual([]);
  });
});

test('every acronym of the glossary and every organisation is defined, from a source', () => {
  const entries = glossary.letters.flatMap((letter) => letter.entries);
  const bare = entries.filter(({ definition, sources }) => definition.length === 0 || sources.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
  const unsourced = [...library.organisations.values()].filter(({ cite }) => cite.kind !== 'facts');
  expect(unsourced.map(({ id }) => id.value)).toEqual([]);
});

describe('decks', () => {
  const wanted: Readonly<Record<string, string>> = {
    'enhanced-cooperation': '20 diplomats',
    'icann-and-wsis': '20 governments',
    'igf-in-brief': '10 newcomers',
    'igf-today': '15 partners',
    'wgig-report': '60 training',
    'wsis-and-internet-governance': '30 general',
  };

  test('there are six, each for its public and its minutes', () => {
    const made = decks.map(({ id, minutes, audience }) => [id, `${minutes} ${audience}`]);
    expect(Object.fromEntries(made)).toEqual(wanted);
  });

  test.each(decks.map((deck) => [deck.id, deck] as const))('%s keeps its minutes', (id, deck) => {
    const recipe = library.decks.get(id);
    if (recipe === undefined) throw new Error(`no recipe of ${id}`);
    expect(missedMinutes(deck, recipe, library)).toEqual([]);
  });
});
