/** Some chapters of a handbook, turned into the view of a print of their own: each says on its opener which book it is from. */
import type { Chapter, Handbook } from '../../compose/handbook/handbook.ts';
import { escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { BookParts } from './book-html.ts';
import { ids } from './book-ids.ts';
import { chapterView } from './chapter-view.ts';
import type { BookContext } from './context.ts';
import { type Excerpt, titlesInExcerpt } from './excerpt.ts';
import { numberedOpenerPage } from './excerpt-rules.ts';
import type { Landmarks } from './landmarks.ts';
import { openerPage } from './page-rules.ts';
import { pageLinkInText } from './print-links.ts';
import type { ExcerptView } from './view-shapes.ts';

/** What the excerpt holds is linked, what only the book holds is named by its page there. */
export function excerptContext(context: BookContext, { folios }: Excerpt): BookContext {
  const titles = titlesInExcerpt(context.handbook);
  const { index: _, ...links } = context.body.links;
  const held: Links = {
    ...links,
    href: (anchor) => (titles.has(anchor) ? links.href(anchor) : undefined),
    term: (_, text) => textHtml(text),
    locator: (anchor) => (titles.has(anchor) ? ownPage(anchor, context) : bookPage(anchor, folios, context)),
  };
  return { ...context, titles, anchors: new Set(titles.keys()), body: { ...context.body, links: held } };
}

function ownPage(anchor: Anchor, { words, layout }: BookContext): Html {
  return joinHtml([escapeHtml(`, ${words.page}\u00a0`), pageLinkInText(htmlId(anchor), layout)]);
}

/** Plain: the book is another file, if it is one at all. */
function bookPage(anchor: Anchor, folios: Excerpt['folios'], { words }: BookContext): Html {
  const folio = folios.get(anchor);
  return escapeHtml(folio === undefined ? '' : `, ${words.handbook} ${words.page}\u00a0${folio}`);
}

export function excerptView(parts: BookParts, excerpt: Excerpt, context: BookContext): ExcerptView {
  const { handbook } = parts;
  const numbered = setNumbers(startsOf(handbook, excerpt));
  return {
    language: handbook.imprint.language,
    direction: handbook.imprint.direction,
    title: excerptTitle(handbook),
    styles: parts.styles,
    openings: chaptersOf(handbook).map((chapter, at) => {
      const view = chapterView(chapter, context);
      const page = numbered.has(view.id) ? numberedOpenerPage(view.id) : openerPage;
      const from = { isFirst: at === 0, ...fromView(context) };
      return { blank: view.blank, page, from, chapter: { ...view, blank: false } };
    }),
    ends: Array.from({ length: context.layout.ends }, () => ''),
    sheets: [],
  };
}

export function excerptTitle(handbook: Handbook): string {
  const chapters = chaptersOf(handbook).map(({ number, title }) => `${number} ${title}`);
  return `${chapters.join('; ')} (${handbook.title})`;
}

/** Which book, which edition of it, and what one may do with it: a chapter travels alone. */
function fromView({
  handbook,
  words,
}: BookContext): Omit<ExcerptView['openings'][number]['from'], 'isFirst'> {
  const { edition, version, dateText, publisher, licence } = handbook.imprint;
  const name = handbook.subtitle === undefined ? handbook.title : `${handbook.title}: ${handbook.subtitle}`;
  const issue = [words[`${handbook.edition}-edition`], edition, `${words.version} ${version}`, dateText];
  return {
    title: textHtml(name),
    issue: textHtml(`${issue.join(', ')}. ${publisher}, ${licence.name}`),
  };
}

function chaptersOf(handbook: Handbook): readonly Chapter[] {
  return handbook.parts.flatMap((part) => part.chapters);
}

/** Opener → the number printed on its page where it does not simply follow from the pages before; the first is always given one. */
export function startsOf(handbook: Handbook, { firstFolios }: Excerpt): ReadonlyMap<string, number> {
  return new Map(
    chaptersOf(handbook).flatMap(({ anchor }, at) => {
      const start = firstFolios.get(anchor) ?? (at === 0 ? 1 : undefined);
      return start === undefined ? [] : [[htmlId(anchor), start]];
    }),
  );
}

/** A print begins with page 1 by itself. */
export function setNumbers(starts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...starts].filter(([, start], at) => at > 0 || start !== 1));
}

export function excerptLandmarks(handbook: Handbook, excerpt: Excerpt): Omit<Landmarks, 'multipleOf'> {
  const openers = chaptersOf(handbook).map(({ anchor }) => htmlId(anchor));
  return { openers, first: openers[0] ?? ids.end, end: ids.end, numbered: startsOf(handbook, excerpt) };
}
