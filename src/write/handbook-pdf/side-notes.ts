/** What the text column has no room for, turned into notes on the page's outer side: slides, first-met terms. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import type { Chapter, ChapterSection } from '../../compose/handbook/handbook.ts';
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import type { Body } from '../../model/body.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { noteId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { sideOf } from './layout.ts';
import { runsOfBody } from './runs-of-body.ts';
import { minutesText, participantText } from './side-times.ts';
import { slidesText } from './slides-text.ts';

/** Beside a section's heading: the slides that carry it; for the facilitator the participants' page and the minutes too. */
export function sectionNote(section: ChapterSection, context: BookContext): Html {
  const lines = [
    participantText(section.anchor, context),
    context.handbook.edition === 'reader' ? undefined : slidesText([section], context),
    minutesText(section, context),
  ].flatMap((line) => line ?? []);
  if (lines.length === 0) return escapeHtml('');
  return sideNote(htmlId(section.anchor), 'slides', lines.map(textHtml), context);
}

/** Beside a body: the short definitions of terms the chapter has not used before. */
export function termNotes(body: Body, entries: readonly Entry[], context: BookContext): Html {
  return joinHtml(
    entries.map((entry) => {
      const strong = element('strong', {}, textHtml(entry.preferred));
      const long = entry.expansion === undefined ? '' : ` ${entry.expansion}`;
      const name = element('span', { class: 'name' }, strong, textHtml(long));
      const text = joinHtml([name, textHtml(' '), runsHtml(entry.definition, context.body.links)]);
      return sideNote(`${body.key}.${entry.id}`, 'term', [text], context);
    }),
  );
}

function sideNote(
  key: string,
  kind: 'slides' | 'term',
  lines: readonly Html[],
  { layout }: BookContext,
): Html {
  const id = noteId(key);
  const paragraphs = lines.map((line) => element('p', {}, line));
  const side = sideOf(layout, id);
  // Chromium tags an aside within a section as nothing; what it tags an article becomes a note.
  return element('article', { class: `note ${kind} ${side}`, id }, ...paragraphs);
}

/** Body key → the terms to explain beside it. */
export function firstTerms(
  chapter: Chapter,
  glossary: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const waiting = new Map(glossary.filter(isShort).map((entry) => [entry.anchor, entry]));
  const notes = new Map<string, readonly Entry[]>();
  for (const body of chapter.sections.flatMap((section) => section.bodies)) {
    const met = runsOfBody(body)
      .flatMap(termsIn)
      .flatMap((anchor) => waiting.get(anchor) ?? []);
    const chosen = [...new Set(met)].slice(0, notesPerBody);
    for (const entry of chosen) waiting.delete(entry.anchor);
    notes.set(body.key, chosen);
  }
  return notes;
}

const notesPerBody = 2;

/** A long definition stands in the glossary; eight lines is what a margin bears. */
function isShort(entry: Entry): boolean {
  return plainText(entry.definition).length + (entry.expansion?.length ?? 0) <= 210;
}

function termsIn(runs: Runs): readonly Anchor[] {
  return runs.flatMap((run) => {
    if (run.kind === 'term') return [run.anchor];
    return 'runs' in run ? termsIn(run.runs) : [];
  });
}
