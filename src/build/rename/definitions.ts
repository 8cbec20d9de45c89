/** Content → everything in it that has an id, with where the id stands. */
import type { Content } from '../../model/library.ts';
import type { Module } from '../../model/module.ts';
import type { Named } from '../../model/text.ts';

export interface Definition {
  readonly kind: DefinedKind;
  /** What it goes by everywhere: `wsis-geneva/debate`. */
  readonly full: string;
  /** As written where it is defined: `debate`. */
  readonly id: Named;
  /** Ids it had before; undefined for what keeps none. */
  readonly formerly: readonly Named[] | undefined;
}

export const definedKinds = [
  'module',
  'section',
  'block',
  'exercise',
  'term',
  'topic',
  'fact',
  'prompt',
  'source',
  'data',
  'lane',
  'event',
  'organisation',
  'person',
  'deck',
  'variant',
  'handbook',
  'part',
  'session',
] as const;
export type DefinedKind = (typeof definedKinds)[number];

export function definitionsIn(content: Content): readonly Definition[] {
  const all = (kind: DefinedKind, things: readonly { readonly id: Named }[]): readonly Definition[] =>
    things.map(({ id }) => ({ kind, full: id.value, id, formerly: undefined }));
  return [
    ...content.modules.flatMap(moduleDefinitions),
    ...all('term', content.terms),
    ...all('topic', content.topics),
    ...all('fact', content.facts),
    ...all('prompt', content.prompts),
    ...all('source', content.sources),
    ...all('data', content.datasets),
    ...all('lane', content.lanes),
    ...all('event', content.events),
    ...all('organisation', content.organisations),
    ...all('person', content.people),
    ...all('deck', content.decks),
    ...content.decks.flatMap((deck) => deck.variants.map(({ id }) => within('variant', deck.id, id))),
    ...all('handbook', content.handbooks),
    ...content.handbooks.flatMap((book) => book.parts.map(({ id }) => within('part', book.id, id))),
    ...all('session', content.sessions),
  ];
}

function moduleDefinitions({ id, formerly, sections }: Module): readonly Definition[] {
  return [
    { kind: 'module', full: id.value, id, formerly },
    ...sections.flatMap((section) => [
      { ...within('section', id, section.id), formerly: section.formerly },
      ...section.blocks.flatMap((block) => (block.id === undefined ? [] : [within('block', id, block.id)])),
      ...section.exercises.map((exercise) => within('exercise', id, exercise.id)),
    ]),
  ];
}

function within(kind: DefinedKind, home: Named, id: Named): Definition {
  return { kind, full: `${home.value}/${id.value}`, id, formerly: undefined };
}
