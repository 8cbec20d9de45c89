/** The places of a fact → one line: `igf-in-brief 3, 5; internet-governance 2.1; glossary igf; data igf-attendance: …`. */
import type { FactRow } from '../../build/survey/coverage-list.ts';

type Use = FactRow['uses'][number];

export function usesText(uses: readonly Use[]): string {
  const ways = new Map<string, Use[]>();
  for (const use of uses) ways.set(wayOf(use), [...(ways.get(wayOf(use)) ?? []), use]);
  return [...ways].map(([way, of]) => (way === '' ? placesText(of) : `${way}: ${placesText(of)}`)).join('; ');
}

function wayOf({ by }: Use): string {
  if (by.kind === 'text') return '';
  return 'id' in by ? `${by.kind} ${by.id}` : by.kind;
}

/** Slides by their deck, sections by their book, entries by their term. */
function placesText(uses: readonly Use[]): string {
  const homes = new Map<string, Set<string>>();
  for (const { place } of uses) {
    const [home, at] = placeText(place);
    homes.set(home, (homes.get(home) ?? new Set()).add(at));
  }
  return [...homes].map(([home, places]) => `${home} ${[...places].join(', ')}`).join('; ');
}

function placeText(place: Use['place']): readonly [home: string, at: string] {
  switch (place.kind) {
    case 'slide':
      return [`deck ${place.deck}`, String(place.number)];
    case 'front':
      return [`book ${place.book}`, 'front matter'];
    case 'section':
      return [`book ${place.book}`, place.number];
    case 'entry':
      return ['glossary', place.term];
  }
}
