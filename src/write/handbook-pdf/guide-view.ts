/** How to teach a section, turned into the passages that the facilitator's book alone has. */
import type { ChapterSection, GuideNote } from '../../compose/handbook/handbook.ts';
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { guidanceId, guideId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { numbersText, slideNumbers, slideWord } from './slides-text.ts';
import type { GuideView, SectionView } from './view-shapes.ts';

/** What to say, before the text it is said about. */
export function notesView(section: ChapterSection, context: BookContext): GuideView | undefined {
  const notes = section.guide?.notes ?? [];
  if (notes.length === 0) return undefined;
  return {
    id: guideId(section),
    label: context.words['for-the-facilitator'],
    paragraphs: notes.flatMap((note) => noteParagraphs(note, section, context)),
  };
}

/** How to run the exercise at a place among the section's. */
export function guidanceView(
  section: ChapterSection,
  at: number,
  context: BookContext,
): GuideView | undefined {
  const paragraphs = section.guide?.guidance[at] ?? [];
  if (paragraphs.length === 0) return undefined;
  return {
    id: guidanceId(section, at),
    label: context.words['what-to-look-for'],
    paragraphs: paragraphs.map((runs) => runsHtml(runs, context.body.links)),
  };
}

type Question = NonNullable<SectionView['quiz']>['questions'][number];

/** The letters of the right answers, with why they are. */
export function keyView(
  section: ChapterSection,
  at: number,
  answers: Question['answers'],
  { words, body }: BookContext,
): Question['key'] {
  const key = section.guide?.keys[at];
  if (key === undefined) return undefined;
  const letters = answers.filter(({ right }) => right).map(({ letter }) => letter);
  return { label: `${words.answer} ${letters.join(', ')}`, why: runsHtml(key.why, body.links) };
}

function noteParagraphs(note: GuideNote, section: ChapterSection, context: BookContext): readonly Html[] {
  const lead = slideLead(note, section, context);
  return note.paragraphs.map((runs, at) => {
    const text = runsHtml(runs, context.body.links);
    return at === 0 && lead !== undefined ? joinHtml([lead, escapeHtml(' '), text]) : text;
  });
}

/** A note of a further slide says which; the section's own does so only where there are others. */
function slideLead(note: GuideNote, section: ChapterSection, context: BookContext): Html | undefined {
  const numbers = slidesOfNote(note, section, context);
  const shown = numbers.length === 0 ? undefined : textHtml(slideText(numbers, context));
  const title = note.title === undefined ? undefined : runsHtml(note.title, context.body.links);
  const parts = [shown, title].flatMap((part) => (part === undefined ? [] : [part]));
  if (parts.length === 0) return undefined;
  return element(
    'strong',
    { class: 'on-slide' },
    joinHtml(parts.flatMap((part, at) => (at === 0 ? [part] : [escapeHtml(': '), part]))),
    escapeHtml('.'),
  );
}

function slideText(numbers: readonly number[], context: BookContext): string {
  return `${slideWord(numbers, context)} ${numbersText(numbers)}`;
}

function slidesOfNote(note: GuideNote, section: ChapterSection, context: BookContext): readonly number[] {
  if (note.anchor !== undefined) return slideNumbers([note.anchor], context);
  if (note.title !== undefined) return [];
  const others = (section.guide?.notes ?? []).flatMap(({ anchor }) => anchor ?? []);
  const theirs = new Set(slideNumbers(others, context));
  if (theirs.size === 0) return [];
  return slideNumbers([section.anchor], context).filter((number) => !theirs.has(number));
}
