/** A library → the pieces it was written in, largest first: what a line of a file can belong to. */
import type { Block } from '../../model/block.ts';
import type { Library } from '../../model/library.ts';
import type { Module, Section } from '../../model/module.ts';
import type { Span } from '../../model/span.ts';
import type { Prose, Said } from '../../model/text.ts';

export interface WrittenUnit {
  /** What it is, in a contributor's word: `section`, `point, for the page`. */
  readonly what: string;
  /** What it goes by: `wsis-geneva/debate`; undefined for what has no id of its own. */
  readonly id: string | undefined;
  readonly span: Span;
  /** Of a translation, where in the base its words stand. */
  readonly origin?: Span | undefined;
}

export function writtenUnits(library: Library): readonly WrittenUnit[] {
  return [
    ...[...library.modules.values()].flatMap(moduleUnits),
    ...thingUnits(library),
    ...recipeUnits(library),
  ];
}

function moduleUnits(module: Module): readonly WrittenUnit[] {
  return [
    { what: 'module', id: module.id.value, span: module.span },
    ...module.sections.flatMap((section) => sectionUnits(module, section)),
  ];
}

function sectionUnits(module: Module, section: Section): readonly WrittenUnit[] {
  const own = (what: string, span: Span): WrittenUnit => ({ what, id: undefined, span });
  const id = `${module.id.value}/${section.id.value}`;
  return [
    { what: 'section', id, span: section.span },
    own('title of the section', section.title.span),
    ...(section.notes === undefined ? [] : [own('notes', section.notes.span)]),
    ...section.blocks.flatMap((block) => blockUnits(module, block)),
    ...section.discuss.map(({ span }) => own('question for discussion', span)),
    ...section.exercises.map((each) => ({
      what: 'exercise',
      id: `${module.id.value}/${each.id.value}`,
      span: each.span,
    })),
    ...section.quiz.map(({ span }) => own('quiz question', span)),
  ];
}

function blockUnits(module: Module, block: Block): readonly WrittenUnit[] {
  const id = block.id === undefined ? undefined : `${module.id.value}/${block.id.value}`;
  const own = (what: string, span: Span): WrittenUnit => ({ what, id: undefined, span });
  return [
    { what: `block of ${block.kind}`, id, span: block.span },
    ...(block.notes === undefined ? [] : [own('notes', block.notes.span)]),
    ...itemUnits(block),
  ];
}

const itemWords = { points: 'point', steps: 'step', positions: 'position' } as const;

function itemUnits(block: Block): readonly WrittenUnit[] {
  switch (block.kind) {
    case 'points':
    case 'steps':
      return block.items.flatMap(({ text, span }) => saidUnits(itemWords[block.kind], text, span));
    case 'positions':
      return block.items.flatMap(({ says, span }) => saidUnits(itemWords.positions, says, span));
    case 'prose':
      return [...saidUnits('text', block.text, undefined), ...paragraphUnits(block.text)];
    case 'definition':
      return saidUnits('wording', block.text, undefined);
    case 'table':
    case 'comparison':
      return block.rows.map(({ span }) => ({ what: 'row', id: undefined, span }));
    default:
      return [];
  }
}

/** Both lengths apart where both are written: one is for slides, the other for pages. */
function saidUnits(
  what: string,
  { brief, full }: Said<{ readonly span: Span }>,
  around: Span | undefined,
): readonly WrittenUnit[] {
  const whole = around === undefined ? [] : [{ what, id: undefined, span: around }];
  if (brief === full) return whole;
  const lengths = [
    { text: brief, of: full === undefined ? what : `${what}, for slides` },
    { text: full, of: `${what}, for pages` },
  ];
  return [
    ...whole,
    ...lengths.flatMap(({ text, of }) =>
      text === undefined ? [] : [{ what: of, id: undefined, span: text.span }],
    ),
  ];
}

function paragraphUnits({ brief, full }: Said<Prose>): readonly WrittenUnit[] {
  const units = (what: string, prose: Prose | undefined): readonly WrittenUnit[] =>
    (prose?.paragraphs ?? []).map(({ span }) => ({ what, id: undefined, span }));
  if (brief === full) return units('paragraph', full);
  return [...units('paragraph, for slides', brief), ...units('paragraph, for pages', full)];
}

type Thing = { readonly id: { readonly value: string }; readonly span: Span };

function thingUnits(library: Library): readonly WrittenUnit[] {
  const units = (what: string, things: ReadonlyMap<string, Thing>): readonly WrittenUnit[] =>
    [...things.values()].map(({ id, span }) => ({ what, id: id.value, span }));
  return [
    ...units('term', library.terms),
    ...units('fact', library.facts),
    ...units('prompt', library.prompts),
    ...units('source', library.sources),
    ...units('data', library.datasets),
    ...units('event', library.events),
    ...units('lane', library.lanes),
    ...units('organisation', library.organisations),
    ...units('person', library.people),
  ];
}

function recipeUnits({ decks, handbooks, sessions }: Library): readonly WrittenUnit[] {
  const own = (what: string, span: Span | undefined): readonly WrittenUnit[] =>
    span === undefined ? [] : [{ what, id: undefined, span }];
  return [
    ...[...decks.values()].flatMap((deck) => [
      { what: 'deck', id: deck.id.value, span: deck.span },
      ...deck.parts.flatMap(({ span }) => own('part of the deck', span)),
      ...deck.variants.flatMap(({ id, span }) => [
        { what: 'variant', id: `${deck.id.value}/${id.value}`, span },
      ]),
      ...own('title of the closing slide', deck.closing?.title.span),
    ]),
    ...[...handbooks.values()].flatMap((book) => [
      { what: 'handbook', id: book.id.value, span: book.span },
      ...own('foreword', book.foreword?.span),
      ...own('overview', book.overview?.span),
      ...own('timeline', book.timeline?.span),
      ...book.parts.map(({ id, span }) => ({ what: 'part', id: `${book.id.value}/${id.value}`, span })),
    ]),
    ...[...sessions.values()].map(({ id, span }) => ({ what: 'session', id: id.value, span })),
  ];
}
