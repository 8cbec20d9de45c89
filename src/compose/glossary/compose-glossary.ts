/** Terms of the library + where documents use them → the glossary, entries in the language's order, by letter. */
import type { Body } from '../../model/body.ts';
import type { Term } from '../../model/glossary.ts';
import { type Anchor, termAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { citesUnverified, evidenceOf, ownFacts, withUnverified } from '../body/citing.ts';
import { shortSources } from '../citation.ts';
import type { Chapter, ChapterSection } from '../handbook/handbook.ts';
import { makeImprint } from '../make-imprint.ts';
import type { Recogniser } from '../text/recogniser.ts';
import { type Setting, setText } from '../text/set-text.ts';
import type { Entry, Glossary } from './glossary.ts';

export function composeGlossary(
  library: Library,
  chapters: readonly Chapter[],
  recogniser: Recogniser,
): Glossary {
  const uses = usesByTerm(chapters);
  const entries = [...library.terms.values()].map((term) =>
    composeEntry(term, library, recogniser, uses.get(termAnchor(term.id.value)) ?? []),
  );
  const collator = new Intl.Collator(library.language.code, { numeric: true });
  const sorted = entries.sort(
    (one, other) => collator.compare(one.preferred, other.preferred) || collator.compare(one.id, other.id),
  );
  const letters = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const letter = letterOf(entry.preferred);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return {
    imprint: makeImprint(library),
    letters: [...letters].map(([letter, of]) => ({ letter, entries: of })),
  };
}

function letterOf(word: string): string {
  const first = word.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

function composeEntry(
  term: Term,
  library: Library,
  recogniser: Recogniser,
  used: Entry['usedInHandbook'],
): Entry {
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
    today: term.today === undefined ? undefined : setText(term.today, setting),
    sources: shortSources(evidenceOf(facts, library), library),
    see: term.see.flatMap((other) => {
      const target = library.terms.get(other.value);
      return target === undefined
        ? []
        : [{ anchor: termAnchor(other.value), title: target.preferred.source }];
    }),
    usedInHandbook: used,
    span: term.id.span,
  };
}

/** The sections that use each term, in reading order. */
function usesByTerm(chapters: readonly Chapter[]): ReadonlyMap<Anchor, Entry['usedInHandbook']> {
  const uses = new Map<Anchor, Entry['usedInHandbook']>();
  for (const chapter of chapters) {
    for (const section of chapter.sections) {
      const use = { anchor: section.anchor, chapter: chapter.title, section: plainText(section.title) };
      for (const term of sectionTerms(section)) uses.set(term, [...(uses.get(term) ?? []), use]);
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
