/** A module → a chapter: sections, numbered tables and figures, exercises, questions, references. */
import type { Block } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import { type Anchor, moduleAnchor, sectionAnchor } from '../../model/ids.ts';
import { readIndexMark } from '../../model/index-mark.ts';
import type { Library } from '../../model/library.ts';
import type { Module, Section } from '../../model/module.ts';
import type { Edition } from '../../model/recipe.ts';
import { effective, ownFacts } from '../body/citing.ts';
import { makeBody } from '../body/make-body.ts';
import { authoredText } from '../text/authored.ts';
import { type IndexLog, withoutTerms } from '../text/index-log.ts';
import type { Recogniser } from '../text/recogniser.ts';
import { nextUnit, type Setting, setText, setTitle } from '../text/set-text.ts';
import type { Chapter, ChapterSection } from './handbook.ts';
import { type ChapterReferences, chapterReferences } from './references.ts';
import { sectionGuide, sectionSeconds } from './section-guide.ts';

const tables = new Set<Block['kind']>(['table', 'comparison']);
const figures = new Set<Block['kind']>(['chart', 'timeline', 'diagram', 'picture']);

interface ChapterContext {
  readonly module: Module;
  readonly number: number;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly references: ChapterReferences;
  readonly counts: { tables: number; figures: number };
}

interface ChapterPlan {
  readonly number: number;
  readonly edition: Edition;
  readonly recogniser: Recogniser;
  readonly index: IndexLog;
}

export function composeChapter(
  library: Library,
  module: Module,
  { number, edition, recogniser, index }: ChapterPlan,
): Chapter {
  const setting: Setting = {
    library,
    recogniser,
    medium: 'page',
    linked: new Set(),
    expanded: new Set(),
    expands: true,
  };
  const indexed: Setting = { ...setting, index };
  const context: ChapterContext = {
    module,
    number,
    edition,
    setting: indexed,
    references: chapterReferences(library),
    counts: { tables: 0, figures: 0 },
  };
  const quiet: Setting = { ...setting, expands: false, index: withoutTerms(index) };
  const summary = setText(module.summary, nextUnit(quiet));
  const objectives = module.objectives.map((objective) => setText(objective, nextUnit(quiet)));
  const sections = module.sections.map((section, at) => composeSection(context, section, at));
  return {
    anchor: moduleAnchor(module.id.value),
    number,
    title: authoredText(module.title, library),
    summary,
    objectives,
    minutes: Math.round(module.sections.reduce((sum, section) => sum + sectionSeconds(section).all, 0) / 60),
    sections,
    references: context.references.list(),
  };
}

function composeSection(context: ChapterContext, section: Section, index: number): ChapterSection {
  const { module, number, edition } = context;
  const setting = nextUnit(context.setting);
  const anchor = sectionAnchor(module.id.value, section.id.value);
  noteSection(section, anchor, setting.index);
  let sectionFacts = ownFacts(section.cite);
  const bodies = section.blocks.flatMap((block, at): readonly Body[] => {
    const inherits = block.cite.kind === 'inherit';
    const facts = inherits ? sectionFacts : ownFacts(block.cite);
    const make = (): Body | undefined =>
      makeBody(block, {
        setting,
        length: 'full',
        module: module.id.value,
        cite: effective(block.cite, section.cite),
        key: `${module.id.value}-${section.id.value}-${at + 1}`,
        number: (each) => nextNumber(context, each),
        refer: (cited) => context.references.refer(cited),
      });
    const body = inReadingOrder(block, make, () => context.references.refer(facts));
    // What a section rests on is referred to once, where it first counts.
    if (inherits && body !== undefined) sectionFacts = [];
    return body === undefined ? [] : [withDefinition(body, block, setting.index)];
  });
  return {
    anchor,
    number: `${number}.${index + 1}`,
    title: setTitle(section.title, setting),
    bodies,
    ...(edition === 'reader' ? nothingToDo : thingsToDo(section, setting)),
    guide: edition === 'facilitator' ? sectionGuide(module, section, setting) : undefined,
    span: section.title.span,
  };
}

type ThingsToDo = Pick<ChapterSection, 'discussion' | 'exercises' | 'quiz'>;

const nothingToDo: ThingsToDo = { discussion: [], exercises: [], quiz: [] };

function thingsToDo(section: Section, around: Setting): ThingsToDo {
  const { library, index } = around;
  const setting = index === undefined ? around : { ...around, index: withoutTerms(index) };
  return {
    discussion: section.discuss.flatMap((each) => {
      const ask = each.ask ?? library.prompts.get(each.prompt?.value ?? '')?.ask;
      return ask === undefined ? [] : [{ ask: setText(ask, setting), minutes: each.minutes }];
    }),
    exercises: section.exercises.map((exercise) => ({
      title: setTitle(exercise.title, setting),
      minutes: exercise.minutes,
      task: exercise.task.paragraphs.map((paragraph) => setText(paragraph, setting)),
      materials: exercise.materials.map((each) => setText(each, setting)),
      room: exercise.room,
    })),
    quiz: section.quiz.map((each) => ({
      ask: setText(each.ask, setting),
      answers: each.answers.map((answer) => setText(answer.text, setting)),
    })),
  };
}

/** What a section is about, it is about from its beginning to its end. */
function noteSection(section: Section, anchor: Anchor, index: IndexLog | undefined): void {
  for (const { value } of section.index) {
    const read = readIndexMark(value, undefined);
    if (read.kind === 'mark') index?.noteSection({ kind: 'words', mark: read.mark }, anchor);
  }
}

/** The definition of a term is its main place. */
function withDefinition(body: Body, block: Block, index: IndexLog | undefined): Body {
  if (body.kind !== 'definition' || block.kind !== 'definition') return body;
  const place = index?.note({ kind: 'term', id: block.term.value }, true);
  if (place === undefined) return body;
  return { ...body, text: { ...body.text, runs: [{ kind: 'index', place, runs: body.text.runs }] } };
}

/** Numbers rise as they are read: a title or caption carries the block's own before its items', else they stand at its end. */
function inReadingOrder(
  block: Block,
  make: () => Body | undefined,
  refer: () => readonly number[],
): Body | undefined {
  const leads = block.title !== undefined || figures.has(block.kind);
  const before = leads ? refer() : [];
  const body = make();
  return body === undefined ? undefined : { ...body, refs: leads ? before : refer() };
}

function nextNumber({ number, counts }: ChapterContext, block: Block): string | undefined {
  if (tables.has(block.kind) && block.title !== undefined) {
    counts.tables += 1;
    return `${number}.${counts.tables}`;
  }
  if (!figures.has(block.kind)) return undefined;
  counts.figures += 1;
  return `${number}.${counts.figures}`;
}
