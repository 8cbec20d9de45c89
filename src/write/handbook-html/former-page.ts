/** An id a chapter had before → the page old links find there: it leads on, and to the very section where a link named one. */
import type { Chapter } from '../../compose/handbook/handbook.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import { chapterFile } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { frameShape, frameView } from './frame.ts';
import { plainLinks } from './plain-links.ts';
import { hrefFrom } from './site-links.ts';

export const formerShape = object({
  frame: frameShape,
  words: object({ 'has-moved': text }),
  title: text,
  href: text,
  /** By the ids they had, so that an old link stops at its own row. */
  rows: list(object({ ids: list(text), title: html, href: text })),
});

export interface FormerPage {
  readonly file: string;
  readonly view: ViewOf<typeof formerShape>;
}

/** One for every id a chapter had. */
export function formerPages(chapter: Chapter, context: SiteContext): readonly FormerPage[] {
  return context.handbook.former
    .filter(({ anchor }) => anchor === chapter.anchor)
    .map(({ was }) => formerPage(chapter, was, context));
}

function formerPage(chapter: Chapter, was: Anchor, context: SiteContext): FormerPage {
  const file = chapterFile({ anchor: was });
  const name = { file, title: chapter.title, description: plainText(chapter.summary) };
  return {
    file,
    view: {
      frame: frameView(name, context),
      words: context.words,
      title: chapter.title,
      href: chapterFile(chapter),
      rows: chapter.sections.map(({ anchor, title }) => ({
        ids: oldIds(anchor, was, context),
        title: runsHtml(title, plainLinks),
        href: hrefFrom(file, context, context.addresses.get(anchor) ?? ''),
      })),
    },
  };
}

function oldIds(section: Anchor, home: Anchor, { handbook }: SiteContext): readonly string[] {
  return handbook.former
    .filter(({ anchor, was }) => anchor === section && was.split('/')[0] === home)
    .map(({ was }) => htmlId(was));
}
