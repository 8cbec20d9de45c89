/** Library + recipe → handbook: parts and chapters in order, lists of tables and figures, glossary and bibliography. */
import type { Body } from '../../model/body.ts';
import { bodyKeyAnchor, partAnchor, sourceAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { Edition, HandbookRecipe } from '../../model/recipe.ts';
import { plainText } from '../../model/run.ts';
import { fullSource } from '../citation.ts';
import type { Entry } from '../glossary/glossary.ts';
import { makeImprint } from '../make-imprint.ts';
import { composeSession } from '../session/compose-session.ts';
import type { Session } from '../session/session.ts';
import { authoredText } from '../text/authored.ts';
import { type OpenIndexLog, openIndexLog } from '../text/index-log.ts';
import type { Recogniser } from '../text/recogniser.ts';
import { type Setting, setTitle } from '../text/set-text.ts';
import { composeChapter } from './compose-chapter.ts';
import { formerAnchors } from './former-anchors.ts';
import { frontMatter } from './front-matter.ts';
import { glossaryLines } from './glossary-lines.ts';
import type { BibliographyEntry, Chapter, Handbook, Listed, Part } from './handbook.ts';
import { composeIndex } from './index-compose.ts';

/** The book without its glossary part, whose entries know the pages of all handbooks. */
export type HandbookBody = Omit<Handbook, 'glossary' | 'glossaryLines'>;

/** A chapter as it is taken, with what its texts mention. */
export interface ComposedChapter {
  /** Its place among the parts of the recipe. */
  readonly part: number;
  readonly chapter: Chapter;
  readonly index: OpenIndexLog;
}

/** In the order of the recipe, each composed when it is taken: a long book need not be composed in one go. */
export function* composeChapters(
  library: Library,
  { parts }: HandbookRecipe,
  edition: Edition,
  recogniser: Recogniser,
): Generator<ComposedChapter> {
  let number = 0;
  for (const [part, { chapters }] of parts.entries())
    for (const { value } of chapters) {
      const module = library.modules.get(value);
      if (module === undefined) continue;
      number += 1;
      const index = openIndexLog(value);
      const chapter = composeChapter(library, module, { number, edition, recogniser, index });
      yield { part, chapter, index };
    }
}

export function composeHandbook(
  library: Library,
  recipe: HandbookRecipe,
  edition: Edition,
  recogniser: Recogniser,
  composed: readonly ComposedChapter[] = [...composeChapters(library, recipe, edition, recogniser)],
): HandbookBody {
  const setting: Setting = {
    library,
    recogniser,
    medium: 'page',
    linked: new Set(),
    expanded: new Set(),
    expands: false,
  };
  const parts = recipe.parts.map(
    (part, at): Part => ({
      anchor: partAnchor(part.id.value),
      number: roman(at + 1),
      title: authoredText(part.title, library),
      summary: part.summary === undefined ? undefined : setTitle(part.summary, setting),
      chapters: composed.filter((each) => each.part === at).map(({ chapter }) => chapter),
    }),
  );
  const chapters = parts.flatMap((part) => part.chapters);
  const companion = recipe.deck === undefined ? undefined : library.decks.get(recipe.deck.value);
  return {
    id: recipe.id.value,
    edition,
    title: authoredText(recipe.title, library),
    subtitle: recipe.subtitle === undefined ? undefined : authoredText(recipe.subtitle, library),
    description: recipe.description === undefined ? undefined : setTitle(recipe.description, setting),
    number: recipe.number,
    ...frontMatter(recipe, setting),
    papers: recipe.papers,
    companion:
      companion === undefined
        ? undefined
        : { id: companion.id.value, title: authoredText(companion.title, library) },
    imprint: makeImprint(library),
    plans: edition === 'facilitator' ? plansWith(recipe, library) : [],
    parts,
    tables: listed(chapters, new Set(['table', 'comparison'])),
    figures: listed(chapters, new Set(['chart', 'timeline', 'diagram', 'picture'])),
    bibliography: bibliography(chapters, library),
    index: composeIndex(
      library,
      composed.map(({ index }) => index),
    ),
    former: chapters.flatMap(({ anchor }) => formerAnchors(library.modules.get(anchor))),
  };
}

/** Plans of sessions held with the book, in the order of their length. */
function plansWith({ id }: HandbookRecipe, library: Library): readonly Session[] {
  return [...library.sessions.values()]
    .filter(({ handbook }) => handbook?.value === id.value)
    .map((plan) => composeSession(library, plan))
    .sort((one, other) => one.minutes - other.minutes || (one.id < other.id ? -1 : 1));
}

/** The book with its glossary. */
export function bindHandbook(body: HandbookBody, glossary: readonly Entry[]): Handbook {
  return { ...body, glossary, glossaryLines: glossaryLines(glossary, body.imprint.language) };
}

/** Numbered bodies of some kinds; one without an id of its own is found by its key. */
function listed(chapters: readonly Chapter[], kinds: ReadonlySet<Body['kind']>): readonly Listed[] {
  return chapters
    .flatMap((chapter) => chapter.sections.flatMap((section) => section.bodies))
    .filter((body) => kinds.has(body.kind) && body.number !== undefined)
    .map((body) => ({
      anchor: body.anchor ?? bodyKeyAnchor(body.key),
      number: body.number ?? '',
      title: listedTitle(body),
    }));
}

function listedTitle(body: Body): string {
  if (body.title !== undefined) return plainText(body.title);
  if (body.kind === 'chart') return body.chart.title;
  return body.kind === 'timeline' ? body.timeline.title : '';
}

/** Every source the chapters refer to, in full, in the language's order. */
function bibliography(chapters: readonly Chapter[], library: Library): readonly BibliographyEntry[] {
  const cited = new Set(
    chapters.flatMap((chapter) => chapter.references.map((reference) => reference.source)),
  );
  const collator = new Intl.Collator(library.language.code);
  return [...library.sources.values()]
    .filter((source) => cited.has(sourceAnchor(source.id.value)))
    .sort(
      (one, other) =>
        collator.compare(one.author ?? one.title, other.author ?? other.title) ||
        collator.compare(one.title, other.title),
    )
    .map((source) => ({
      anchor: sourceAnchor(source.id.value),
      runs: fullSource(source, library.language.code),
    }));
}

function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [size, letter] = digits.find(([each]) => each <= value) ?? [0, ''];
  return size === 0 ? '' : letter + roman(value - size);
}
