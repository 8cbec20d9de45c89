/** Where the small library shows its facts: by what, on which slide, in which section, and nowhere that no document leads. */
import { expect, test } from 'vitest';
import type { FactUse, Use } from '../../src/compose/coverage/coverage.ts';

import { coverageOf, type Files, readProject } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

test('each fact with its places', () => {
  expect(placesOf('T-01', smallLibrary)).toEqual([
    'talk 3',
    'book 1.1',
    'book 1.3',
    'book 1.3 by event tunis',
    'entry igf',
  ]);
});

test('an item counts on the slides and sections that show it, in the length it has there', () => {
  const files = withForum(
    'brief: The IGF met first in Athens',
    'brief: The IGF met first in its [[fact:T-09.place]]',
  );
  expect(placesOf('T-09', { ...files, ...ledgerWith('T-09') })).toEqual(['talk 3']);
});

test('numbers of a chart rest on the fact they are a value of', () => {
  const path = 'content/ledger/data/attendance.yaml';
  const data = (smallLibrary[path] ?? '')
    .replace(/cite: \[.*\]/, 'cite: none')
    .replace('T-02.people', 'T-09.people');
  const files = { ...smallLibrary, [path]: data, ...ledgerWith('T-09') };
  expect(placesOf('T-09', files)).toEqual(['talk 4 by data attendance', 'book 1.2 by data attendance']);
});

test('a prompt counts where it is discussed, and where a text cites it', () => {
  expect(placesOf('P-001', smallLibrary)).toEqual(['book 1.1 by discussion']);
  const files = withForum('cite: [T-02]', 'cite: [T-02, P-001]');
  expect(placesOf('P-001', files)).toEqual(['talk 3', 'book 1.1', 'book 1.1 by discussion']);
});

test('a question of a quiz shows what it rests on', () => {
  const files = withForum('why: The agenda of Tunis says so.', 'why: So it is.\n        cite: [T-09]');
  expect(placesOf('T-09', { ...files, ...ledgerWith('T-09') })).toEqual(['book 1.1 by quiz']);
});

test('what is cited where no document leads counts for nothing', () => {
  const lonely = `module: lonely
title: Lonely
summary: No recipe names this.
sections:
  - section: one
    title: Nobody reads this
    cite: [T-09]
    blocks:
      - prose: "[[fact:T-09.place]]"
`;
  const files = { ...smallLibrary, 'content/en/modules/lonely.yaml': lonely, ...ledgerWith('T-09') };
  expect(placesOf('T-09', files)).toEqual([]);
});

function withForum(from: string, to: string): Files {
  const path = 'content/en/modules/forum.yaml';
  const text = smallLibrary[path] ?? '';
  if (!text.includes(from)) throw new Error(`the module does not hold ${from}`);
  return { ...smallLibrary, [path]: text.replace(from, to) };
}

function ledgerWith(id: string): Files {
  const fact = `facts:
  - fact: ${id}
    claim: Something more.
    sources: [{ source: report }]
    status: verified
    values: { place: { place: Athens }, people: { number: 1500, unit: people } }
`;
  return { 'content/ledger/facts/more.yaml': fact };
}

function placesOf(id: string, files: Files): readonly string[] {
  const { value, diagnostics } = readProject(files);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('\n'));
  const fact = coverageOf(value).facts.find((each: FactUse) => each.id === id);
  return (fact?.uses ?? []).map(useText);
}

function useText({ place, by }: Use): string {
  const places = {
    slide: () => (place.kind === 'slide' ? `${place.deck} ${place.number}` : ''),
    front: () => 'front',
    section: () => (place.kind === 'section' ? `book ${place.number}` : ''),
    entry: () => (place.kind === 'entry' ? `entry ${place.term}` : ''),
  };
  const way = 'id' in by ? `${by.kind} ${by.id}` : by.kind;
  return by.kind === 'text' ? places[place.kind]() : `${places[place.kind]()} by ${way}`;
}
