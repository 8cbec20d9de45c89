/** Library + recipe → deck: slides in order, numbered, with notes, sources and planned seconds. Pure; whether all fits is measured later. */
import { sourceAnchor } from '../../model/ids.ts';
import type { Source } from '../../model/ledger.ts';
import type { Library } from '../../model/library.ts';
import type { Runs } from '../../model/run.ts';
import { makeImprint } from '../make-imprint.ts';
import { authoredText } from '../text/authored.ts';
import type { Recogniser } from '../text/recogniser.ts';
import { nextUnit, type Setting, setText, setTitle, words } from '../text/set-text.ts';
import type { Candidate } from './candidates.ts';
import { chosenSlides, openingSeconds, opensParts, partSeconds } from './chosen-slides.ts';
import { contentSlide } from './content-slide.ts';
import type { Deck, Slide } from './deck.ts';
import type { DeckPlan } from './deck-plan.ts';

export type Draft = Omit<Slide, 'number'>;

export interface DeckContext {
  readonly library: Library;
  readonly recipe: DeckPlan;
  readonly setting: Setting;
  /** Modules the companion handbook holds: what the foot may point to. */
  readonly inHandbook: ReadonlySet<string>;
}

export function draftDeck(library: Library, recipe: DeckPlan, recogniser: Recogniser): Deck {
  const setting: Setting = {
    library,
    recogniser,
    medium: 'slide',
    linked: new Set(),
    expanded: new Set(),
    expands: true,
  };
  const handbook = recipe.handbook === undefined ? undefined : library.handbooks.get(recipe.handbook.value);
  const inHandbook = new Set(
    (handbook?.parts ?? []).flatMap((part) => part.chapters.map((chapter) => chapter.value)),
  );
  const context: DeckContext = { library, recipe, setting, inHandbook };
  const content = byPart(chosenSlides(recipe, library)).flatMap((shown, index) =>
    partSlides(context, shown, index + 1),
  );
  const drafts = [
    titleSlide(context),
    ...content,
    ...sourceSlides(context, content),
    ...closingSlide(context),
  ];
  return {
    id: recipe.id.value,
    variant: recipe.version,
    name: recipe.version === undefined ? recipe.id.value : `${recipe.id.value}-${recipe.version}`,
    title: authoredText(recipe.title, library),
    subtitle: recipe.subtitle === undefined ? undefined : authoredText(recipe.subtitle, library),
    minutes: recipe.minutes,
    audience: recipe.audience.value,
    ratio: recipe.ratio,
    theme: recipe.theme?.value ?? 'lectern',
    scheme: recipe.scheme,
    handout: recipe.handout,
    imprint: makeImprint(library),
    slides: drafts.map((draft, index) => ({ ...draft, number: index + 1 })),
  };
}

/** What is shown of each part, without those of which nothing is. */
function byPart(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return [...new Set(candidates.map(({ part }) => part))].map((part) =>
    candidates.filter((candidate) => candidate.part === part),
  );
}

const bare = {
  density: 'regular',
  piece: undefined,
  reveal: false,
  evidence: [],
  part: undefined,
  lines: [],
  bodies: [],
  notes: [],
  sources: [],
  cited: [],
  more: undefined,
  anchors: [],
  terms: [],
} as const;

function titleSlide({ recipe, setting }: DeckContext): Draft {
  const lines = recipe.subtitle === undefined ? [] : [setTitle(recipe.subtitle, setting)];
  return {
    ...bare,
    id: 'title',
    layout: 'title',
    title: setTitle(recipe.title, setting),
    lines,
    seconds: openingSeconds,
    span: recipe.span,
  };
}

/** Named by its place in the recipe, numbered among the parts shown. */
function partSlides(context: DeckContext, shown: readonly Candidate[], number: number): readonly Draft[] {
  const { library, recipe, setting } = context;
  const index = shown[0]?.part ?? 0;
  const part = recipe.parts[index];
  if (part === undefined) return [];
  const about = { number, title: authoredText(part.title, library) };
  const opener: Draft = {
    ...bare,
    id: `part-${index + 1}`,
    layout: 'section',
    title: setTitle(part.title, setting),
    part: about,
    lines: part.line === undefined ? [] : [setText(part.line, nextUnit(setting))],
    seconds: partSeconds,
    span: part.span,
  };
  const slides = shown.map((candidate) =>
    candidate.kind === 'content'
      ? contentSlide(context, candidate.group, candidate.index, about)
      : questionSlide(context, candidate, about),
  );
  return opensParts(recipe) ? [opener, ...slides] : slides;
}

function questionSlide(
  { setting }: DeckContext,
  { module, section, discussion, index, title, seconds }: Extract<Candidate, { kind: 'question' }>,
  part: Slide['part'],
): Draft {
  return {
    ...bare,
    id: `${module.id.value}.${section.id.value}.question-${index + 1}`,
    layout: 'question',
    title: setTitle(title, setting),
    part,
    seconds,
    span: discussion.span,
  };
}

/** The sources of all slides on one, in the language's order; it is cut as long lists are. */
function sourceSlides({ library, recipe }: DeckContext, content: readonly Draft[]): readonly Draft[] {
  const shorts = new Set(content.flatMap((slide) => slide.cited));
  const cited = [...library.sources.values()].filter((source) => shorts.has(source.id.value));
  if (cited.length === 0) return [];
  const collator = new Intl.Collator(library.language.code);
  const shown = cited.sort(
    (one, other) => collator.compare(one.short, other.short) || collator.compare(one.title, other.title),
  );
  const items = shown.map((source) => ({ runs: slideSource(source), refs: [], span: source.span }));
  const frame = { anchor: undefined, title: undefined, number: undefined, refs: [], span: recipe.span };
  return [
    {
      ...bare,
      id: 'sources',
      layout: 'sources',
      title: words(library.language.words.sources),
      bodies: [{ ...frame, key: 'sources', kind: 'points', items }],
      anchors: shown.map(({ id }) => sourceAnchor(id.value)),
      seconds: 0,
      span: recipe.span,
    },
  ];
}

/** On a slide a source goes by its short form, which is the link; the handbook's bibliography has it in full. */
function slideSource(source: Source): Runs {
  const year = source.issued?.slice(0, 4);
  const dated = year !== undefined && !source.short.includes(year) ? ` (${year})` : '';
  const name = words(`${source.short}${dated}`);
  return source.url === undefined ? name : [{ kind: 'link', href: source.url, runs: name }];
}

function closingSlide({ recipe, setting }: DeckContext): readonly Draft[] {
  if (recipe.closing === undefined) return [];
  const { title, lines } = recipe.closing;
  const set = lines.map((line) => setTitle(line, setting));
  return [
    {
      ...bare,
      id: 'closing',
      layout: 'closing',
      title: setTitle(title, setting),
      lines: set,
      seconds: openingSeconds,
      span: title.span,
    },
  ];
}
