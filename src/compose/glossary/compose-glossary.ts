/** Terms of the library + where documents use them → the glossary, entries in the language's order, by letter and by topic. */
import type { Body } from '../../model/body.ts';
import type { Term } from '../../model/glossary.ts';
import { type Anchor, termAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { citesUnverified, evidenceOf, ownFacts, withUnverified } from '../body/citing.ts';
import { shortSources } from '../citation.ts';
import type { Chapter, ChapterSection } from '../handbook/handbook.ts';
import { makeImprint } from '../make-imprint.ts';
import { namedTerms } from '../text/named-terms.ts';
import type { Recogniser } from '../text/recogniser.ts';
import { type Setting, setText } from '../text/set-text.ts';
import { byTopic, topicOf } from './by-topic.ts';
import type { Entry, Glossary, OtherTerm } from './glossary.ts';

export function composeGlossary(
  library: Library,
  chapters: readonly Chapter[],
  recogniser: Recogniser,
): Glossary {
  const uses = usesByTerm(chapters, recogniser);
  const collator = new Intl.Collator(library.language.code, { numeric: true });
  const terms = [...library.terms.values()].sort(
    (one, other) =>
      collator.compare(one.preferred.source, other.preferred.source) ||
      collator.compare(one.id.value, other.id.value),
  );
  const sorted = terms.map((term) =>
    composeEntry(term, library, {
      recogniser,
      narrower: terms.filter(({ broader }) => broader.some(({ value }) => value === term.id.value)),
      used: uses.get(termAnchor(term.id.value)) ?? [],
    }),
  );
  const letters = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const letter = letterOf(entry.preferred);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return {
    imprint: makeImprint(library),
    letters: [...letters].map(([letter, of]) => ({ letter, entries: of })),
    topics: byTopic(sorted, library),
  };
}

function letterOf(word: string): string {
  const first = word.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

interface Around {
  readonly recogniser: Recogniser;
  readonly narrower: readonly Term[];
  readonly used: Entry['usedInHandbook'];
}

function composeEntry(term: Term, library: Library, { recogniser, narrower, used }: Around): Entry {
  // An entry never links to itself.
  const linked = new Set([term.id.value]);
  const setting: Setting = {
    library,
    recogniser,
    medium: 'page',
    linked,
    expanded: new Set(),
    expands: false,
  };
  const facts = ownFacts(term.cite);
  const definition = setText(term.definition, setting);
  return {
    id: term.id.value,
    anchor: termAnchor(term.id.value),
    preferred: term.preferred.source,
    expansion: term.expansion?.source,
    aliases: term.aliases.map((alias) => alias.value),
    definition: citesUnverified(facts, library) ? withUnverified(definition, library) : definition,
    status: term.status,
    once: term.once && setText(term.once, setting),
    today: term.today && setText(term.today, setting),
    usage: term.usage && setText(term.usage, setting),
    topic: topicOf(term, library),
    sources: shortSources(evidenceOf(facts, library), library),
    see: otherTerms(term.see, library),
    broader: otherTerms(term.broader, library),
    narrower: narrower.map(otherTerm),
    usedInHandbook: used,
    span: term.id.span,
  };
}

function otherTerms(names: Term['see'], library: Library): readonly OtherTerm[] {
  return names.flatMap(({ value }) => {
    const target = library.terms.get(value);
    return target === undefined ? [] : [otherTerm(target)];
  });
}

function otherTerm({ id, preferred }: Term): OtherTerm {
  return { anchor: termAnchor(id.value), title: preferred.source };
}

/** The sections that use each term, in reading order. */
function usesByTerm(
  chapters: readonly Chapter[],
  recogniser: Recogniser,
): ReadonlyMap<Anchor, Entry['usedInHandbook']> {
  const uses = new Map<Anchor, Entry['usedInHandbook']>();
  for (const chapter of chapters) {
    for (const section of chapter.sections) {
      const title = plainText(section.title);
      const use = { anchor: section.anchor, chapter: chapter.title, section: title };
      const named = namedTerms(title, section.bodies, recogniser).map(termAnchor);
      for (const term of new Set([...sectionTerms(section), ...named]))
        uses.set(term, [...(uses.get(term) ?? []), use]);
    }
  }
  return uses;
}

function sectionTerms(section: ChapterSection): ReadonlySet<Anchor> {
  const asks = [
    ...section.discussion.map((each) => each.ask),
    ...section.exercises.flatMap((each) => each.task),
    ...section.quiz.map((each) => each.ask),
  ];
  const defined = section.bodies.flatMap((body) => (body.kind === 'definition' ? [body.term.anchor] : []));
  return new Set([...defined, ...[...section.bodies.flatMap(bodyRuns), ...asks].flatMap(termsIn)]);
}

function termsIn(runs: Runs): readonly Anchor[] {
  return runs.flatMap((run) => (run.kind === 'term' ? [run.anchor] : 'runs' in run ? termsIn(run.runs) : []));
}

/** The running text of a body. */
function bodyRuns(body: Body): readonly Runs[] {
  switch (body.kind) {
    case 'points':
      return body.items.map((item) => item.runs);
    case 'prose':
      return body.paragraphs.map((paragraph) => paragraph.runs);
    case 'table':
    case 'comparison':
      return body.rows.flatMap((row) => row.cells);
    case 'definition':
      return [body.text.runs, ...body.elements.map((each) => each.means)];
    case 'positions':
      return body.items.map((item) => item.says.runs);
    case 'steps':
      return body.items.map((item) => item.text.runs);
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [body.content.then.runs, body.content.now.runs]
        : [body.content.text.runs];
    case 'chart':
    case 'diagram':
      return body.note === undefined ? [] : [body.note];
    case 'timeline':
    case 'picture':
      return [];
  }
}
