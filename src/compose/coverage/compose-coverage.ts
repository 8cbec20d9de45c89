/** Library + its documents → where each fact is shown. What no document shows counts for nothing, wherever it is cited. */
import type { Body } from '../../model/body.ts';
import type { Fact, Prompt } from '../../model/ledger.ts';
import type { Library } from '../../model/library.ts';
import type { Discussion, Section } from '../../model/module.ts';
import { ownFacts } from '../body/citing.ts';
import type { Deck, Slide } from '../deck/deck.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { HandbookBody } from '../handbook/compose-handbook.ts';
import type { ChapterSection } from '../handbook/handbook.ts';
import { authoredText } from '../text/authored.ts';
import { spanKey } from './block-pieces.ts';
import { bodyFacts, byText, eventsFacts, type ShownFact, valuesIn } from './body-facts.ts';
import type { Coverage, FactUse, Use, UsePlace } from './coverage.ts';
import { type Written, writtenIn } from './written-blocks.ts';

export interface Documents {
  readonly decks: readonly Pick<Deck, 'name' | 'slides'>[];
  readonly books: readonly Pick<HandbookBody, 'id' | 'parts' | 'overview' | 'chronology'>[];
  readonly glossary: Pick<Glossary, 'letters'>;
}

interface Showing extends ShownFact {
  readonly place: UsePlace;
}

export function composeCoverage(library: Library, documents: Documents): Coverage {
  const written = writtenIn(library);
  const showings = [
    ...documents.decks.flatMap(({ name, slides }) =>
      slides.flatMap((slide) =>
        at({ kind: 'slide', deck: name, number: slide.number }, slideFacts(slide, written, library)),
      ),
    ),
    ...documents.books.flatMap((book) => at({ kind: 'front', book: book.id }, frontFacts(book, library))),
    ...documents.books.flatMap(({ id, parts }) =>
      parts
        .flatMap(({ chapters }) => chapters.flatMap(({ sections }) => sections))
        .flatMap((section) =>
          at({ kind: 'section', book: id, number: section.number }, sectionFacts(section, written, library)),
        ),
    ),
    ...documents.glossary.letters
      .flatMap(({ entries }) => entries)
      .flatMap(({ id }) => at({ kind: 'entry', term: id }, byText(entryFacts(id, library)))),
  ];
  const uses = usesByFact(showings, library);
  return {
    facts: [
      ...[...library.facts.values()].map((fact) => factUse(fact, fact.claim, fact.status, uses, library)),
      ...[...library.prompts.values()].map((prompt) =>
        factUse(prompt, prompt.ask, 'founding', uses, library),
      ),
    ],
  };
}

function at(place: UsePlace, facts: readonly ShownFact[]): readonly Showing[] {
  return facts.map((shown) => ({ ...shown, place }));
}

function slideFacts(slide: Slide, written: Written, library: Library): readonly ShownFact[] {
  const question = written.discussions.get(spanKey(slide.span));
  return [
    ...slide.bodies.flatMap((body) => shownBy(body, written, library)),
    ...(question === undefined ? [] : promptsOf([question])),
  ];
}

/** The subject on a page and the timeline before the first part. */
function frontFacts(
  { id, overview, chronology }: Documents['books'][number],
  library: Library,
): readonly ShownFact[] {
  const lines = (overview && library.handbooks.get(id)?.overview?.lines) ?? [];
  return [
    ...byText(lines.flatMap(({ cite, text }) => [...ownFacts(cite), ...valuesIn(text)])),
    ...(chronology?.years ?? []).flatMap(({ events }) => eventsFacts(events, library)),
  ];
}

function sectionFacts(composed: ChapterSection, written: Written, library: Library): readonly ShownFact[] {
  const section = written.sections.get(spanKey(composed.span));
  return [
    ...composed.bodies.flatMap((body) => shownBy(body, written, library)),
    ...(section === undefined || composed.discussion.length === 0 ? [] : promptsOf(section.discuss)),
    ...(section === undefined || composed.quiz.length === 0 ? [] : quizFacts(section)),
  ];
}

function shownBy(body: Body, written: Written, library: Library): readonly ShownFact[] {
  const block = written.blocks.get(spanKey(body.span));
  return block === undefined ? [] : bodyFacts(body, block, library);
}

function promptsOf(discussions: readonly Discussion[]): readonly ShownFact[] {
  return discussions.flatMap(({ prompt }) =>
    prompt === undefined ? [] : [{ fact: prompt.value, by: { kind: 'discussion' } }],
  );
}

function quizFacts({ quiz }: Section): readonly ShownFact[] {
  return quiz
    .flatMap(({ cite }) => ownFacts(cite))
    .map((fact): ShownFact => ({ fact, by: { kind: 'quiz' } }));
}

function entryFacts(id: string, library: Library): readonly string[] {
  const term = library.terms.get(id);
  if (term === undefined) return [];
  const { definition, once, today, usage } = term;
  const texts = [definition, once, today, usage].filter((text) => text !== undefined);
  return [...ownFacts(term.cite), ...texts.flatMap(valuesIn)];
}

/** Each place and way once. Whoever cites a prompt rests on what it rests on. */
function usesByFact(showings: readonly Showing[], library: Library): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  for (const { fact, place, by } of showings) {
    const behind = by.kind === 'discussion' ? undefined : library.prompts.get(fact);
    for (const id of [fact, ...(behind === undefined ? [] : ownFacts(behind.cite))]) {
      const known = uses.get(id) ?? new Map<string, Use>();
      known.set(JSON.stringify([place, by]), { place, by });
      uses.set(id, known);
    }
  }
  return new Map([...uses].map(([id, found]) => [id, [...found.values()]]));
}

function factUse(
  { id: { value: id, span } }: Fact | Prompt,
  claim: Fact['claim'],
  status: FactUse['status'],
  uses: ReadonlyMap<string, readonly Use[]>,
  library: Library,
): FactUse {
  const unused = library.unused.get(id);
  return {
    id,
    family: id.split('-')[0] ?? '',
    status,
    claim: authoredText(claim, library),
    uses: uses.get(id) ?? [],
    listed: unused && { reason: unused.reason, span: unused.id.span, removal: unused.removal },
    span,
  };
}
