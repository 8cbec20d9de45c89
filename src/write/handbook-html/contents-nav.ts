/** A book → the list of its chapters beside every page; of the chapter at hand its sections as well. */
import type { Chapter } from '../../compose/handbook/handbook.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { flag, html, list, object, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { htmlId } from '../../model/ids.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { frontLinks } from './front-links.ts';
import { plainLinks } from './plain-links.ts';

const pageLinkShape = object({ title: text, href: text, current: flag });

export const navShape = object({
  front: list(pageLinkShape),
  parts: list(
    object({
      label: text,
      title: text,
      href: text,
      chapters: list(
        object({
          number: text,
          title: text,
          href: text,
          current: flag,
          sections: list(object({ number: text, title: html, href: text })),
        }),
      ),
    }),
  ),
  back: list(pageLinkShape),
});

/** `file` is that of the page. */
export function contentsNav(file: string, context: SiteContext): ViewOf<typeof navShape> {
  const { handbook, words } = context;
  const page = (title: string, href: string) => ({ title, href, current: href === file });
  return {
    front: [
      page(handbook.title, bookFiles.contents),
      ...frontLinks(handbook).map(({ title, href }) => page(title, href)),
    ],
    parts: handbook.parts.map((part) => ({
      label: `${words.part} ${part.number}`,
      title: part.title,
      href: `${bookFiles.contents}#${htmlId(part.anchor)}`,
      chapters: part.chapters.map((chapter) => chapterRow(chapter, file)),
    })),
    back: [
      ...(handbook.bibliography.length === 0 ? [] : [page(words.bibliography, bookFiles.bibliography)]),
      ...(handbook.index.length === 0 ? [] : [page(words['book-index'], bookFiles.index)]),
      { title: words.glossary, href: '../../glossary/index.html', current: false },
    ],
  };
}

function chapterRow(chapter: Chapter, file: string) {
  const href = chapterFile(chapter);
  const current = href === file;
  return {
    number: String(chapter.number),
    title: chapter.title,
    href,
    current,
    sections: current ? sectionRows(chapter) : [],
  };
}

function sectionRows({ sections }: Chapter) {
  return sections.map(({ anchor, number, title }) => ({
    number,
    title: runsHtml(title, plainLinks),
    href: `#${htmlId(anchor)}`,
  }));
}
