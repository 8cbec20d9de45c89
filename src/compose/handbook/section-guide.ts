/** A section → how to teach it: its time, what to say slide by slide, how to run its exercises, the answers of its quiz. */
import type { Block } from '../../model/block.ts';
import { sectionAnchor } from '../../model/ids.ts';
import type { Module, Section } from '../../model/module.ts';
import type { Prose } from '../../model/text.ts';
import { furtherSeconds, isBrief } from '../deck/shown.ts';
import { type Setting, setText, setTitle } from '../text/set-text.ts';
import type { GuideNote, QuizKey, SectionGuide } from './handbook.ts';

export function sectionGuide(module: Module, section: Section, setting: Setting): SectionGuide {
  // What the text expands and links is decided before the guide is read, and stays so in every edition.
  const quiet: Setting = { ...setting, expands: false, recogniser: () => [], linked: new Set() };
  const set = (prose: Prose | undefined) =>
    (prose?.paragraphs ?? []).map((paragraph) => setText(paragraph, quiet));
  const { all, slides } = sectionSeconds(section);
  return {
    seconds: all,
    slideSeconds: slides,
    notes: guideNotes(module, section, quiet, set),
    guidance: section.exercises.map((exercise) => set(exercise.guidance)),
    keys: section.quiz.map(
      ({ answers, why }): QuizKey => ({
        right: answers.flatMap((answer, at) => (answer.right ? [at] : [])),
        why: setText(why, quiet),
      }),
    ),
  };
}

function guideNotes(
  module: Module,
  section: Section,
  setting: Setting,
  set: (prose: Prose | undefined) => GuideNote['paragraphs'],
): readonly GuideNote[] {
  const own: GuideNote = { title: undefined, anchor: undefined, paragraphs: set(section.notes) };
  const further = section.blocks.map(
    (block): GuideNote => ({
      title: block.title && setTitle(block.title, setting),
      anchor: block.id && sectionAnchor(module.id.value, block.id.value),
      paragraphs: set(block.notes),
    }),
  );
  return [own, ...further].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Planned time of a section: for all that is done in it, and for its slides alone. */
export function sectionSeconds(section: Section): { readonly all: number; readonly slides: number } {
  const [first, ...others] = section.blocks.filter(isBrief);
  const further = others.filter((block: Block) => block.title !== undefined);
  const own = first === undefined ? 0 : section.seconds;
  const slides = further.reduce((sum, block) => sum + (block.seconds ?? furtherSeconds), own);
  const minutes = [...section.discuss, ...section.exercises].reduce((sum, each) => sum + each.minutes, 0);
  return { all: slides + minutes * 60, slides };
}
