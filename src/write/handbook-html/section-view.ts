/** A section → the view its template prints: its text, and what is to be done. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import { type BodyContext, bodyHtml } from '../../craft/markup/bodies.ts';
import { anchored } from '../../craft/markup/body-anchor.ts';
import { type Html, joinHtml } from '../../craft/markup/html.ts';
import { marksInText } from '../../craft/markup/marks-in-text.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { SiteContext } from './context.ts';
import { pageText } from './site-links.ts';
import { slideLinks, slidesShape } from './slide-links.ts';

export const sectionShape = object({
  id: text,
  /** Ids it had before: old links still lead here. */
  former: list(text),
  number: text,
  title: html,
  folio: optional(text),
  slides: slidesShape,
  bodies: html,
  discussion: optional(
    object({ id: text, label: text, questions: list(object({ ask: html, minutes: text })) }),
  ),
  exercises: list(
    object({
      id: text,
      label: text,
      minutes: text,
      title: html,
      task: list(html),
      materials: optional(object({ label: text, items: list(html) })),
    }),
  ),
  quiz: optional(
    object({ id: text, label: text, questions: list(object({ ask: html, answers: list(html) })) }),
  ),
});

type SectionView = ViewOf<typeof sectionShape>;

export function sectionView(section: ChapterSection, body: BodyContext, context: SiteContext): SectionView {
  const set = (runs: Runs) => runsHtml(runs, body.links);
  // Numbers of references rise as they are read, so the title is set first.
  const title = set(section.title);
  return {
    id: htmlId(section.anchor),
    former: formerIds(section.anchor, context),
    number: section.number,
    title,
    folio: pageText(section.anchor, context),
    slides: slideLinks([section], context),
    bodies: joinHtml(section.bodies.map((each) => bodyHtml(marksInText(anchored(each)), body))),
    discussion: discussionView(section, set, context),
    exercises: exerciseViews(section, set, context),
    quiz: quizView(section, set, context),
  };
}

/** Those on this page; what lies under a former name of the chapter has a page of its own. */
function formerIds(anchor: Anchor, { handbook }: SiteContext): readonly string[] {
  const home = anchor.split('/')[0];
  return handbook.former
    .filter((each) => each.anchor === anchor && each.was.split('/')[0] === home)
    .map(({ was }) => htmlId(was));
}

type SetRuns = (runs: Runs) => Html;

function boxId({ anchor }: ChapterSection, box: string): string {
  return `box.${htmlId(anchor)}.${box}`;
}

function discussionView(
  section: ChapterSection,
  set: SetRuns,
  { words }: SiteContext,
): SectionView['discussion'] {
  if (section.discussion.length === 0) return undefined;
  const questions = section.discussion.map(({ ask, minutes }) => ({
    ask: set(ask),
    minutes: `${minutes}\u00a0${words.minutes}`,
  }));
  return { id: boxId(section, 'discussion'), label: words.discuss, questions };
}

function exerciseViews(
  section: ChapterSection,
  set: SetRuns,
  { words }: SiteContext,
): SectionView['exercises'] {
  return section.exercises.map(({ title, minutes, task, materials }, at) => ({
    id: boxId(section, `exercise-${at + 1}`),
    label: words.exercise,
    minutes: `${minutes}\u00a0${words.minutes}`,
    title: set(title),
    task: task.map(set),
    materials: materials.length === 0 ? undefined : { label: words.materials, items: materials.map(set) },
  }));
}

function quizView(section: ChapterSection, set: SetRuns, { words }: SiteContext): SectionView['quiz'] {
  if (section.quiz.length === 0) return undefined;
  const questions = section.quiz.map(({ ask, answers }) => ({ ask: set(ask), answers: answers.map(set) }));
  return { id: boxId(section, 'quiz'), label: words.quiz, questions };
}
