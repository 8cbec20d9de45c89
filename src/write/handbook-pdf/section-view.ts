/** A section of a chapter, turned into the view its template prints. */

import type { Entry } from '../../compose/glossary/glossary.ts';
import type { Chapter, ChapterSection } from '../../compose/handbook/handbook.ts';
import { type BodyContext, bodyHtml } from '../../craft/markup/bodies.ts';
import { anchored } from '../../craft/markup/body-anchor.ts';
import { element, type Html, joinHtml } from '../../craft/markup/html.ts';
import { marksInText } from '../../craft/markup/marks-in-text.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import type { Body } from '../../model/body.ts';
import { htmlId } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import { widthOf } from './body-width.ts';
import { beforeId, boxId, notesBelowId, sectionEnd, wideId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { guidanceView, keyView, notesView } from './guide-view.ts';
import { arrangementOf, sideOf } from './layout.ts';
import { longTable } from './long-tables.ts';
import { sectionNote, termNotes } from './side-notes.ts';
import type { SectionView } from './view-shapes.ts';

export interface ChapterSetting {
  readonly chapter: Chapter;
  readonly body: BodyContext;
  /** Body key → terms to explain beside it. */
  readonly terms: ReadonlyMap<string, readonly Entry[]>;
}

export function sectionView(
  section: ChapterSection,
  setting: ChapterSetting,
  context: BookContext,
): SectionView {
  const set = (runs: Runs) => runsHtml(runs, context.body.links);
  const { bodies, lines, quizFirst } = arrangementOf(context.layout, section);
  return {
    id: htmlId(section.anchor),
    end: sectionEnd(htmlId(section.anchor)),
    number: section.number,
    title: set(section.title),
    notes: sectionNote(section, context),
    guide: notesView(section, context),
    bodies: joinHtml(
      bodies.flatMap((body) => withNotes(body, setBody(body, section, setting, context), setting, context)),
    ),
    exercises: exerciseViews(section, lines, set, context),
    discussion: discussionView(section, set, context),
    quizFirst,
    quiz: quizView(section, set, context),
  };
}

/** Beside a text stands what is written before it; without a side column notes follow the text. */
function withNotes(body: Body, set: Html, { terms }: ChapterSetting, context: BookContext): readonly Html[] {
  const entries = terms.get(body.key) ?? [];
  const notes = termNotes(body, entries, context);
  if (context.geometry.side > 0) return [notes, set];
  return entries.length === 0
    ? [set]
    : [set, element('div', { class: 'below', id: notesBelowId(body) }, notes)];
}

function setBody(body: Body, section: ChapterSection, setting: ChapterSetting, context: BookContext): Html {
  const { layout, geometry } = context;
  const { width, whole } = widthOf(body, geometry);
  const long = longTable(body, section, context);
  const block = bodyHtml(marksInText(anchored(body)), { ...setting.body, longTable: () => long });
  const kept = whole ? element('div', { class: 'whole' }, block) : block;
  // The parts of a long table stand on either side, each for itself.
  if (long !== undefined) return joinHtml([element('div', { id: beforeId(body.key) }), kept]);
  if (width === 'text') return kept;
  const id = wideId(body.key);
  return element('div', { class: `wide ${sideOf(layout, id)}`, id }, kept);
}

type Set = (runs: Runs) => Html;

function exerciseViews(
  section: ChapterSection,
  wanted: readonly number[],
  set: Set,
  context: BookContext,
): SectionView['exercises'] {
  const { words } = context;
  return section.exercises.map(({ title, minutes, task, materials, room }, at) => ({
    id: boxId(section, `exercise-${at + 1}`),
    label: words.exercise,
    minutes: `${minutes} ${words.minutes}`,
    title: set(title),
    materials: materials.length === 0 ? undefined : { label: words.materials, items: materials.map(set) },
    task: task.map(set),
    lines: Array.from({ length: wanted[at] ?? room }, () => ''),
    guidance: guidanceView(section, at, context),
  }));
}

function discussionView(
  section: ChapterSection,
  set: Set,
  { words }: BookContext,
): SectionView['discussion'] {
  if (section.discussion.length === 0) return undefined;
  const questions = section.discussion.map(({ ask, minutes }) => ({
    ask: set(ask),
    minutes: `${minutes} ${words.minutes}`,
  }));
  return { id: boxId(section, 'discussion'), label: words.discuss, questions };
}

function quizView(section: ChapterSection, set: Set, context: BookContext): SectionView['quiz'] {
  if (section.quiz.length === 0) return undefined;
  const questions = section.quiz.map(({ ask, answers }, at) => {
    const marked = answers.map((answer, index) => ({
      letter: String.fromCharCode(65 + index),
      text: set(answer),
      right: section.guide?.keys[at]?.right.includes(index) === true,
    }));
    const key = keyView(section, at, marked, context);
    return { number: String(at + 1), ask: set(ask), answers: marked, key };
  });
  return { id: boxId(section, 'quiz'), label: context.words.quiz, questions };
}
