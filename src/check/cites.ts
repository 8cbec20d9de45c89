/** A library → every place at which facts are cited, and whether what rests on an unverified one is printed with the word. */
import type { Block } from '../model/block.ts';
import type { Library } from '../model/library.ts';
import type { Section } from '../model/module.ts';
import type { Cite } from '../model/text.ts';

export interface PlacedCite {
  readonly cite: Cite;
  /** `wide` marks all of a section or block, `narrow` one statement; `bare` is printed without the word. */
  readonly reach: 'wide' | 'narrow' | 'bare';
}

export function citesOf(library: Library): readonly PlacedCite[] {
  const { modules, terms, datasets, events, organisations, people, handbooks } = library;
  const things = [datasets, events, organisations, people].flatMap((map) => [...map.values()]);
  return [
    ...[...modules.values()].flatMap((module) => module.sections.flatMap(sectionCites)),
    ...[...terms.values()].map(({ cite }): PlacedCite => ({ cite, reach: 'narrow' })),
    ...[...handbooks.values()]
      .flatMap(({ overview }) => overview?.lines ?? [])
      .map(({ cite }): PlacedCite => ({ cite, reach: 'bare' })),
    ...things.map(({ cite }): PlacedCite => ({ cite, reach: 'bare' })),
  ];
}

export function sectionCites({ cite, blocks, quiz }: Section): readonly PlacedCite[] {
  return [
    { cite, reach: 'wide' },
    ...blocks.flatMap((block): readonly PlacedCite[] => [
      { cite: block.cite, reach: 'wide' },
      ...parts(block).map((part): PlacedCite => ({ cite: part.cite, reach: 'narrow' })),
    ]),
    ...quiz.map((question): PlacedCite => ({ cite: question.cite, reach: 'bare' })),
  ];
}

/** What of a block cites by itself. */
export function parts(block: Block): readonly { readonly cite: Cite }[] {
  if (block.kind === 'table') return block.rows;
  return block.kind === 'points' || block.kind === 'positions' || block.kind === 'steps' ? block.items : [];
}
