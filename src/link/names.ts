/** What can be referred to, by kind: the ids the content defines, and which of them stand twice. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import type { Module } from '../model/module.ts';
import type { Named } from '../model/text.ts';
import { type FormerIds, formerIds } from './former-ids.ts';
import { callingsOf } from './written-otherwise.ts';

export interface Names {
  /** What a reference of each kind may name. */
  readonly known: Readonly<Record<ReferenceKind, ReadonlyMap<string, Named>>>;
  readonly duplicates: readonly Diagnostic[];
  /** What a place that is called otherwise now was called before → what it is called. */
  readonly former: FormerIds;
  /** What people call the things of a kind, with the id of each. */
  called(kind: ReferenceKind): readonly (readonly [string, string])[];
}

export const referenceWords = {
  term: 'glossary term',
  topic: 'topic',
  place: 'module, section or block',
  section: 'section',
  module: 'module',
  fact: 'fact',
  prompt: 'prompt',
  source: 'source',
  dataset: 'data set',
  lane: 'lane',
  event: 'event',
  organisation: 'organisation',
  person: 'person',
  deck: 'deck',
  handbook: 'handbook',
  exercise: 'exercise',
  session: 'session plan',
} as const;

export type ReferenceKind = keyof typeof referenceWords;

export function namesOf(content: Content): Names {
  const duplicates: Diagnostic[] = [];
  const define = (kind: ReferenceKind, ids: readonly Named[]): ReadonlyMap<string, Named> => {
    const map = new Map<string, Named>();
    for (const id of ids) {
      const first = map.get(id.value);
      if (first === undefined) map.set(id.value, id);
      else duplicates.push(duplicate(kind, id, first));
    }
    return map;
  };
  const ids = (things: readonly { readonly id: Named }[]): readonly Named[] =>
    things.map((thing) => thing.id);
  const modules = define('module', ids(content.modules));
  // Of two modules with one id the second was reported; its sections need not be reported again.
  const told = content.modules.filter((module) => modules.get(module.id.value) === module.id);
  const sections = define(
    'section',
    told.flatMap((module) => module.sections.map((each) => within(module.id.value, each.id))),
  );
  const blocks = told.flatMap((module) =>
    module.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.id === undefined ? [] : [within(module.id.value, block.id)])),
    ),
  );
  const places = define('place', [...modules.values(), ...sections.values(), ...blocks]);
  const known = {
    term: define('term', ids(content.terms)),
    topic: define('topic', ids(content.topics)),
    place: places,
    section: sections,
    module: modules,
    fact: define('fact', ids(content.facts)),
    prompt: define('prompt', ids(content.prompts)),
    source: define('source', ids(content.sources)),
    dataset: define('dataset', ids(content.datasets)),
    lane: define('lane', ids(content.lanes)),
    event: define('event', ids(content.events)),
    organisation: define('organisation', ids(content.organisations)),
    person: define('person', ids(content.people)),
    deck: define('deck', ids(content.decks)),
    handbook: define('handbook', ids(content.handbooks)),
    exercise: define('exercise', told.flatMap(exercisesOf)),
    session: define('session', ids(content.sessions)),
  };
  return {
    known,
    duplicates,
    former: formerIds(told, places),
    called: (kind) => callingsOf(content, kind),
  };
}

function exercisesOf(module: Module): readonly Named[] {
  return module.sections.flatMap((section) =>
    section.exercises.map((each) => within(module.id.value, each.id)),
  );
}

function within(module: string, id: Named): Named {
  return { value: `${module}/${id.value}`, span: id.span };
}

function duplicate(kind: ReferenceKind, id: Named, first: Named): Diagnostic {
  return {
    code: 'id-duplicate',
    severity: 'error',
    span: id.span,
    message: `Another ${referenceWords[kind]} is called ${id.value} already`,
    cure: 'Give this one an id of its own, or take one of the two away',
    related: { span: first.span, message: 'the first one' },
  };
}
