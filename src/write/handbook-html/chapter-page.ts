/** A chapter → its page: what it is for, its sections, its terms and its references. */
import type { Chapter } from '../../compose/handbook/handbook.ts';
import type { BodyContext } from '../../craft/markup/bodies.ts';
import { type Links, runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { chapterFile } from './addresses.ts';
import { termsShape, termsView } from './chapter-terms.ts';
import type { SiteContext } from './context.ts';
import { frameShape, frameView } from './frame.ts';
import { plainLinks } from './plain-links.ts';
import { citeId, openReferenceMarks, type ReferenceMarks, referenceId } from './reference-marks.ts';
import { sectionShape, sectionView } from './section-view.ts';
import { definitionId, pageText, siteLinks, termLink } from './site-links.ts';
import { slideLinks, slidesShape } from './slide-links.ts';

export const chapterShape = object({
  frame: frameShape,
  words: object({
    objectives: text,
    'in-this-chapter': text,
    'teaching-time': text,
    'terms-here': text,
    references: text,
    'back-to-text': text,
  }),
  id: text,
  label: text,
  title: text,
  folio: optional(text),
  minutes: text,
  slides: slidesShape,
  summary: html,
  objectives: list(html),
  rows: list(object({ number: text, title: html, href: text, folio: optional(text) })),
  sections: list(sectionShape),
  terms: termsShape,
  references: list(object({ id: text, text: html, back: optional(text) })),
});

type ChapterView = ViewOf<typeof chapterShape>;

export function chapterView(chapter: Chapter, context: SiteContext): ChapterView {
  const { words } = context;
  const file = chapterFile(chapter);
  const [met, marks] = [new Set<Anchor>(), openReferenceMarks()];
  const body = bodyContext(file, met, marks, context);
  const opening = indexed(body.links, file, String(chapter.number), context);
  const set = (runs: Runs) => runsHtml(runs, opening);
  const name = { file, title: chapter.title, description: plainText(chapter.summary) };
  const sections = chapter.sections.map((section) =>
    sectionView(section, { ...body, links: indexed(body.links, file, section.number, context) }, context),
  );
  return {
    frame: frameView(name, context),
    words,
    id: htmlId(chapter.anchor),
    label: `${words.chapter} ${chapter.number}`,
    title: chapter.title,
    folio: pageText(chapter.anchor, context),
    minutes: `${chapter.minutes}\u00a0${words.minutes}`,
    slides: slideLinks(chapter.sections, context),
    summary: set(chapter.summary),
    objectives: chapter.objectives.map(set),
    rows: chapter.sections.map((section) => ({
      number: section.number,
      title: runsHtml(section.title, plainLinks),
      href: `#${htmlId(section.anchor)}`,
      folio: pageText(section.anchor, context),
    })),
    sections,
    references: referenceRows(chapter, marks, body.links),
    terms: termsView(met, file, context),
  };
}

function bodyContext(
  file: string,
  met: Set<Anchor>,
  marks: ReferenceMarks,
  context: SiteContext,
): BodyContext {
  const explained = new Set(context.handbook.glossary.map(({ anchor }) => anchor));
  const term: Links['term'] = (anchor, text) => {
    if (!explained.has(anchor)) return termLink(file, context, anchor, text);
    met.add(anchor);
    return termLink(file, context, anchor, text, definitionId(anchor));
  };
  return {
    medium: 'web',
    words: context.words,
    links: siteLinks(file, context, term),
    refs: marks.place,
    drawing: context.drawing,
  };
}

/** Words that the index leads to are found in the section, or the chapter, of this number. */
function indexed(links: Links, file: string, number: string, { places }: SiteContext): Links {
  return { ...links, index: (place, words) => places.place(place, words, file, number) };
}

function referenceRows(
  { references }: Chapter,
  marks: ReferenceMarks,
  links: Links,
): ChapterView['references'] {
  return references.map(({ number, runs }) => ({
    id: referenceId(number),
    text: runsHtml(runs, links),
    back: marks.isPlaced(number) ? `#${citeId(number)}` : undefined,
  }));
}
