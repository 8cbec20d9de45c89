/** A handbook in one edition → its chapters, sections and front matter with the places of what each shows. */
import { type Anchor, bookAnchor, planAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { Section } from '../../model/module.ts';
import { plainText } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import { ownFacts } from '../body/citing.ts';
import { spanKey } from '../coverage/block-pieces.ts';
import type { Written } from '../coverage/written-blocks.ts';
import type { Chapter, ChapterSection, Handbook } from '../handbook/handbook.ts';
import type { Shown } from './shown.ts';
import { bodySpans, evidenceSpans, spanOf } from './shown-bodies.ts';

/** Which terms a section names, by its anchor: the glossary knows. */
export type TermsOf = (section: Anchor) => readonly string[];

export function bookShows(
  book: Handbook,
  termsOf: TermsOf,
  written: Written,
  library: Library,
): readonly Shown[] {
  const sections = book.parts
    .flatMap(({ chapters }) => chapters)
    .flatMap((chapter) => [
      chapterShown(book, chapter, library),
      ...chapter.sections.map((section) => sectionShown(book, section, { termsOf, written, library })),
    ]);
  return [...frontShown(book, library), ...sections, ...backShown(book, library)];
}

function placeIn(
  { id, edition }: Handbook,
  anchor: Anchor,
  number: string | undefined,
  title: string,
): Shown['place'] {
  return { kind: 'page', book: id, edition, anchor, number, title };
}

function frontShown(book: Handbook, library: Library): readonly Shown[] {
  const recipe = library.handbooks.get(book.id);
  const front = (
    piece: 'title' | 'foreword' | 'overview' | 'timeline',
    title: string,
    spans: Shown['spans'],
  ) => ({
    place: placeIn(book, bookAnchor(piece), undefined, title),
    spans,
    named: [],
  });
  const { foreword, overview, chronology } = book;
  const events = (chronology?.years ?? []).flatMap((year) => year.events);
  const lines = recipe?.overview?.lines ?? [];
  return [
    ...(recipe === undefined ? [] : [front('title', book.title, [recipe.title.span])]),
    ...(foreword === undefined ? [] : [front('foreword', foreword.title, spanOf(recipe?.foreword))]),
    ...(overview === undefined
      ? []
      : [
          {
            ...front('overview', overview.title, spanOf(recipe?.overview)),
            named: evidenceSpans(
              lines.flatMap(({ cite }) => ownFacts(cite)),
              library,
            ),
          },
        ]),
    ...(chronology === undefined
      ? []
      : [
          front('timeline', chronology.title, [
            ...spanOf(recipe?.timeline),
            ...events.flatMap(({ id }) => spanOf(library.events.get(id))),
          ]),
        ]),
    ...book.parts.map((part, at) => ({
      place: placeIn(book, part.anchor, part.number, part.title),
      spans: spanOf(recipe?.parts[at]),
      named: [],
    })),
  ];
}

/** Title, summary and aims: what stands before its first section. */
function chapterShown(book: Handbook, { anchor, number, title }: Chapter, library: Library): Shown {
  const module = library.modules.get(anchor);
  const texts = module === undefined ? [] : [module.title, module.summary, ...module.objectives];
  return {
    place: placeIn(book, anchor, String(number), title),
    spans: texts.map(({ span }) => span),
    named: [],
  };
}

interface SectionSources {
  readonly termsOf: TermsOf;
  readonly written: Written;
  readonly library: Library;
}

function sectionShown(
  book: Handbook,
  composed: ChapterSection,
  { termsOf, written, library }: SectionSources,
): Shown {
  const bodies = composed.bodies.map((body) => bodySpans(body, written, library));
  const section = written.sections.get(spanKey(composed.span));
  const done = section === undefined ? [] : doneSpans(composed, section);
  const prompts = composed.discussion.length === 0 ? [] : (section?.discuss ?? []);
  const quiz = composed.quiz.length === 0 ? [] : (section?.quiz ?? []);
  const cited = [
    ...prompts.flatMap(({ prompt }) => prompt?.value ?? []),
    ...quiz.flatMap(({ cite }) => ownFacts(cite)),
  ];
  return {
    place: placeIn(book, composed.anchor, composed.number, plainText(composed.title)),
    spans: [composed.span, ...bodies.flatMap(({ spans }) => spans), ...done],
    named: [
      ...bodies.flatMap(({ named }) => named),
      ...evidenceSpans(cited, library),
      ...termsOf(composed.anchor).flatMap((term) => spanOf(library.terms.get(term))),
    ],
  };
}

/** What is to be done and said there: how much of it depends on the edition. */
function doneSpans(
  { discussion, exercises, quiz, guide }: ChapterSection,
  section: Section,
): readonly Span[] {
  const notes = [section.notes, ...section.blocks.map((block) => block.notes)];
  return [
    ...(discussion.length === 0 ? [] : section.discuss),
    ...(exercises.length === 0 ? [] : section.exercises),
    ...(quiz.length === 0 ? [] : section.quiz),
    ...(guide === undefined ? [] : notes),
  ].flatMap(spanOf);
}

function backShown(book: Handbook, library: Library): readonly Shown[] {
  const sources = book.bibliography.flatMap(({ anchor }) =>
    spanOf(library.sources.get(anchor.replace(/^source\//, ''))),
  );
  const bibliography: Shown = {
    place: placeIn(book, bookAnchor('bibliography'), undefined, book.imprint.words.bibliography),
    spans: sources,
    named: [],
  };
  const entries = book.glossary.map(
    ({ anchor, preferred, span }): Shown => ({
      place: placeIn(book, anchor, undefined, preferred),
      spans: [span],
      named: [],
    }),
  );
  const plans = book.plans.map(
    ({ id, title }): Shown => ({
      place: placeIn(book, planAnchor(id), undefined, title),
      spans: spanOf(library.sessions.get(id)),
      named: [],
    }),
  );
  return [...plans, ...entries, ...(sources.length === 0 ? [] : [bibliography])];
}
