/** A chapter, turned into the views of its opener, its sections and its references. */
import type { Chapter } from '../../compose/handbook/handbook.ts';
import type { BodyContext } from '../../craft/markup/bodies.ts';
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { rangesOf } from '../../craft/ranges.ts';
import { htmlId } from '../../model/ids.ts';
import { citeId, referenceId, referencesId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { folioOf, sideOf } from './layout.ts';
import { hrefOf } from './print-links.ts';
import { sectionView } from './section-view.ts';
import { firstTerms } from './side-notes.ts';
import { participantText } from './side-times.ts';
import { slidesText } from './slides-text.ts';
import { timetableView } from './timetable-view.ts';
import type { ChapterView, ReferenceView, RowView } from './view-shapes.ts';

export function chapterView(chapter: Chapter, context: BookContext): ChapterView {
  const { words, layout } = context;
  const id = htmlId(chapter.anchor);
  const cited = new Set<number>();
  const body: BodyContext = { ...context.body, refs: (numbers) => marks(chapter, numbers, cited) };
  const setting = { chapter, body, terms: firstTerms(chapter, context.handbook.glossary) };
  const rows = chapter.sections.map((section) => sectionRow(section, context));
  const set = (runs: Chapter['summary']) => runsHtml(runs, context.body.links);
  return {
    id,
    blank: layout.blanks.has(id),
    page: chapterPage(chapter),
    label: words.chapter,
    number: String(chapter.number),
    title: chapter.title,
    summary: set(chapter.summary),
    objectives:
      chapter.objectives.length === 0
        ? undefined
        : { label: words.objectives, items: chapter.objectives.map(set) },
    facts: openerFacts(chapter, context),
    inside: {
      label: words['in-this-chapter'],
      rows,
    },
    timetable: timetableView(chapter, rows, context),
    sections: chapter.sections.map((section) => sectionView(section, setting, context)),
    references: referencesView(chapter, cited, context),
  };
}

/** The name of the pages that carry the chapter's running heads. */
export function chapterPage(chapter: Chapter): string {
  return `chapter-${chapter.number}`;
}

export function sectionRow(section: Chapter['sections'][number], context: BookContext): RowView {
  const id = htmlId(section.anchor);
  const title = runsHtml(section.title, {
    ...context.body.links,
    term: (_, text) => textHtml(text),
    index: (_, words) => words,
  });
  return { number: section.number, title, href: hrefOf(id), folio: folioOf(context.layout, id) };
}

/** Who reads alone is taught nothing. */
function openerFacts(chapter: Chapter, context: BookContext): ChapterView['facts'] {
  const { words, handbook } = context;
  if (handbook.edition === 'reader') return [];
  const slides = slidesText(chapter.sections, context);
  const participant = participantText(chapter.anchor, context);
  return [
    { label: words['teaching-time'], text: textHtml(`${chapter.minutes} ${words.minutes}`) },
    ...(slides === undefined || handbook.companion === undefined
      ? []
      : [{ label: handbook.companion.title, text: textHtml(slides) }]),
    ...(participant === undefined ? [] : [{ label: words['this-book'], text: textHtml(participant) }]),
  ];
}

/** The superscript numbers of a passage, `2–5, 9`; the first of each is where the reference leads back to. */
function marks(chapter: Chapter, numbers: readonly number[], cited: Set<number>): Html {
  const link = (number: number) => {
    const id = cited.has(number) ? undefined : citeId(chapter, number);
    cited.add(number);
    return element('a', { id, href: hrefOf(referenceId(chapter, number)) }, escapeHtml(String(number)));
  };
  const ranges = rangesOf(numbers).map(([first, last]) => {
    if (first === last) return link(first);
    return joinHtml([link(first), escapeHtml(last === first + 1 ? ',' : '–'), link(last)]);
  });
  const parted = ranges.flatMap((range, at) =>
    at === 0 ? [range] : [escapeHtml(','), element('wbr', { class: at < tied ? 'early' : undefined }), range],
  );
  return element('sup', { class: 'refs' }, ...parted);
}

/** So many references go with the word before them, where there is room; further ones may go on to the next line. */
const tied = 3;

/** One list before the first print, one for every page after it: columns are only evened out where a list ends. */
function groupsOf(
  items: readonly ReferenceView[],
  { layout }: BookContext,
): NonNullable<ChapterView['references']>['groups'] {
  const columns = items.length > mostInOneColumn ? 'three' : 'one';
  const pages = new Map<number, ReferenceView[]>();
  for (const item of items) {
    const page = layout.places?.get(item.id) ?? 0;
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return [...pages.values()].map((group) => ({
    columns,
    side: sideOf(layout, group[0]?.id ?? ''),
    items: group,
  }));
}

const mostInOneColumn = 12;

function referencesView(
  chapter: Chapter,
  cited: ReadonlySet<number>,
  context: BookContext,
): ChapterView['references'] {
  if (chapter.references.length === 0) return undefined;
  const items = chapter.references.map(({ number, runs }) => ({
    id: referenceId(chapter, number),
    number: String(number),
    back: cited.has(number) ? hrefOf(citeId(chapter, number)) : '',
    text: runsHtml(runs, context.body.links),
  }));
  return {
    id: referencesId(chapter),
    heading: context.words.references,
    groups: groupsOf(items, context),
  };
}
