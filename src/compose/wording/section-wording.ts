/** A section of a handbook → what it says in its edition. */
import type { Chapter, ChapterSection, SectionGuide } from '../handbook/handbook.ts';
import { bodyWording, type Cited } from './body-wording.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

export function sectionWording(section: ChapterSection, chapter: Chapter): readonly Stretch[] {
  const cited = citedIn(chapter);
  return [
    stretch('title', section.title),
    ...section.bodies.flatMap((body) => bodyWording(body, cited)),
    ...section.discussion.map(({ ask, minutes }) => stretch('discussion', ask, `${minutes} min`)),
    ...section.exercises.flatMap(exerciseWording),
    ...section.quiz.flatMap(({ ask, answers }) => [
      stretch('question', ask),
      ...answers.map((answer) => stretch('answer', answer)),
    ]),
    ...(section.guide === undefined ? [] : guideWording(section.guide)),
  ];
}

/** Room to write on is space, and no words. */
function exerciseWording({
  title,
  minutes,
  task,
  materials,
}: ChapterSection['exercises'][number]): readonly Stretch[] {
  return [
    stretch('exercise', title, `${minutes} min`),
    ...[...task, ...materials].map((each) => stretch('exercise', each)),
  ];
}

function guideWording(guide: SectionGuide): readonly Stretch[] {
  const { seconds, slideSeconds, notes, guidance, keys } = guide;
  return [
    plainStretch('time', `${seconds} s, ${slideSeconds} s`),
    ...notes.flatMap(({ title, paragraphs }) => [
      ...(title === undefined ? [] : [stretch('guidance', title)]),
      ...paragraphs.map((paragraph) => stretch('guidance', paragraph)),
    ]),
    ...guidance.flat().map((paragraph) => stretch('guidance', paragraph)),
    ...keys.map(({ right, why }) => stretch('guidance', why, right.join(' '))),
  ];
}

/** A reference counts as the source and the place it names, whatever its number in the chapter. */
function citedIn({ references }: Chapter): Cited {
  const places = new Map(references.map(({ number, source, at }) => [number, `${source} ${at ?? ''}`]));
  return (refs) =>
    refs
      .map((each) => places.get(each) ?? '')
      .toSorted()
      .join('\u0000');
}
