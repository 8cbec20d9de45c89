/** Content → every reference in it, with what kind of thing it must name. */
import type { Block } from '../model/block.ts';
import type { DataCell } from '../model/ledger.ts';
import type { Content } from '../model/library.ts';
import type { Module } from '../model/module.ts';
import type { SessionRecipe } from '../model/session.ts';
import type { Cite, Mark, Named } from '../model/text.ts';
import { contentMarks } from '../model/texts.ts';
import type { Referring } from './faults.ts';
import { markTargets } from './mark-targets.ts';
import type { ReferenceKind } from './names.ts';

export interface ReferenceVisitor {
  /** The id of a thing; one of a section of the same module has the module put before it. */
  readonly ask: (kind: ReferenceKind, id: Referring) => void;
  /** `W-07.dates`: a value of a fact. */
  readonly askValue: (reference: Referring, wanted: 'any' | 'date' | 'number') => void;
  /** Prompts are cited as facts are. */
  readonly isPrompt: (id: string) => boolean;
}

type Ask = (kind: ReferenceKind, id: Referring | undefined) => void;

export function walkReferences(
  content: Omit<Content, 'project' | 'language' | 'quotable' | 'texts'>,
  { ask: visit, askValue, isPrompt }: ReferenceVisitor,
): void {
  const ask: Ask = (kind, id) => {
    if (id !== undefined) visit(kind, id);
  };
  const askCite = (cite: Cite): void => {
    if (cite.kind !== 'facts') return;
    for (const id of cite.facts) ask(isPrompt(id.value) ? 'prompt' : 'fact', id);
  };
  for (const mark of contentMarks(content)) askMark(mark, ask, askValue);
  for (const module of content.modules) askModule(module, ask, askCite);
  for (const term of content.terms) {
    for (const other of [...term.see, ...term.broader]) ask('term', other);
    // Where no topic is named anywhere, any word is one.
    if (content.topics.length > 0) ask('topic', term.topic);
    askCite(term.cite);
  }
  for (const { sources } of [...content.facts, ...content.prompts])
    for (const { source } of sources) ask('source', source);
  for (const { id } of content.unused) ask(isPrompt(id.value) ? 'prompt' : 'fact', id);
  for (const { id } of content.runs) ask('source', id);
  for (const event of content.events) {
    ask('lane', event.lane);
    askCite(event.cite);
    if (event.when !== undefined) askValue(event.when, 'date');
  }
  for (const data of content.datasets) {
    askCite(data.cite);
    for (const row of data.rows) for (const cell of row.values()) askCell(cell, askValue);
  }
  for (const thing of [...content.organisations, ...content.people, ...content.prompts]) askCite(thing.cite);
  for (const deck of content.decks) {
    ask('handbook', deck.handbook);
    for (const part of deck.parts)
      for (const shown of part.show) ask(shown.value.includes('/') ? 'section' : 'module', shown);
  }
  for (const book of content.handbooks) {
    ask('deck', book.deck);
    for (const part of book.parts) for (const chapter of part.chapters) ask('module', chapter);
    for (const line of book.overview?.lines ?? []) askCite(line.cite);
    for (const lane of book.timeline?.lanes ?? []) ask('lane', lane);
    for (const event of book.timeline?.events ?? []) ask('event', event);
  }
  for (const session of content.sessions) askSession(session, ask);
}

function askSession({ deck, handbook, slots }: SessionRecipe, ask: Ask): void {
  ask('deck', deck);
  ask('handbook', handbook);
  for (const slot of slots) {
    if (!('targets' in slot)) continue;
    for (const target of slot.targets) {
      const taught = target.value.includes('/') ? 'section' : 'module';
      const kinds = { teach: taught, exercise: 'exercise', discuss: 'section' } as const;
      ask(kinds[slot.kind], target);
    }
  }
}

function askCell(cell: DataCell, askValue: (reference: Named, wanted: 'any' | 'number') => void): void {
  if (cell.kind === 'fact') askValue(cell.reference, 'any');
}

export function askMark(mark: Mark, ask: Ask, askValue: (reference: Referring, wanted: 'any') => void): void {
  const id = { value: mark.target, span: mark.span, word: mark.targetSpan };
  if (mark.mark === 'fact') askValue(id, 'any');
  const kind = markTargets[mark.mark];
  if (kind !== undefined) ask(kind, id);
}

function askModule(module: Module, ask: Ask, askCite: (cite: Cite) => void): void {
  const askNeed = (need: Named): void =>
    ask(
      'section',
      need.value.includes('/') ? need : { value: `${module.id.value}/${need.value}`, span: need.span },
    );
  for (const section of module.sections) {
    askCite(section.cite);
    section.needs.forEach(askNeed);
    for (const each of section.discuss) ask('prompt', each.prompt);
    for (const each of section.quiz) askCite(each.cite);
    for (const block of section.blocks) {
      askCite(block.cite);
      block.needs.forEach(askNeed);
      askBlock(block, ask, askCite);
    }
  }
}

function askBlock(block: Block, ask: Ask, askCite: (cite: Cite) => void): void {
  if (block.kind === 'definition') ask('term', block.term);
  if (block.kind === 'chart') ask('dataset', block.data);
  if (block.kind === 'timeline') {
    for (const lane of block.lanes) ask('lane', lane);
    for (const event of block.events) ask('event', event);
  }
  if (block.kind === 'points' || block.kind === 'positions' || block.kind === 'steps')
    for (const item of block.items) askCite(item.cite);
  if (block.kind === 'table') for (const row of block.rows) askCite(row.cite);
}
