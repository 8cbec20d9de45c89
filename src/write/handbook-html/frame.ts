/** What every page of a book has around its text: where it stands, the contents, search, the pages before and after it. */
import { pageShape, pageView, windowTitle } from '../../craft/markup/site-page.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { plainText } from '../../model/run.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import { contentsNav, navShape } from './contents-nav.ts';
import type { SiteContext } from './context.ts';
import { frontLinks } from './front-links.ts';

const linkShape = object({ title: text, href: text });

export const frameShape = object({
  page: pageShape,
  words: object({
    contents: text,
    close: text,
    previous: text,
    next: text,
    'you-are-here': text,
    search: text,
    'search-book': text,
    'search-book-hint': text,
    'places-found': text,
    'no-place-found': text,
  }),
  script: text,
  index: text,
  /** From the start page down to what holds this page. */
  crumbs: list(linkShape),
  nav: navShape,
  previous: optional(linkShape),
  next: optional(linkShape),
});

export interface PageName {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

export function frameView(name: PageName, context: SiteContext): ViewOf<typeof frameShape> {
  const { handbook, words } = context;
  const pages = readingOrder(context);
  const at = pages.findIndex(({ href }) => href === name.file);
  return {
    page: { ...pageView(handbook.imprint, { ...name, root: '../../' }), title: titleOf(name, context) },
    words,
    script: bookFiles.script,
    index: bookFiles.words,
    crumbs: crumbsOf(name.file, context),
    nav: contentsNav(name.file, context),
    previous: at < 1 ? undefined : pages[at - 1],
    next: at < 0 ? undefined : pages[at + 1],
  };
}

/** A chapter goes by its book, the book by its project. */
function titleOf({ file, title }: PageName, { handbook }: SiteContext): string {
  return windowTitle(title, file === bookFiles.contents ? handbook.imprint.project : handbook.title);
}

/** Every page, as one would turn them. */
function readingOrder({ handbook, words }: SiteContext): readonly ViewOf<typeof linkShape>[] {
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  return [
    { title: words.contents, href: bookFiles.contents },
    ...frontLinks(handbook),
    ...chapters.map((chapter) => ({
      title: `${chapter.number}\u2002${chapter.title}`,
      href: chapterFile(chapter),
    })),
    ...(handbook.bibliography.length === 0
      ? []
      : [{ title: words.bibliography, href: bookFiles.bibliography }]),
    ...(handbook.index.length === 0 ? [] : [{ title: words['book-index'], href: bookFiles.index }]),
  ];
}

function crumbsOf(file: string, { handbook, words }: SiteContext): readonly ViewOf<typeof linkShape>[] {
  const start = { title: handbook.imprint.project, href: '../../index.html' };
  if (file === bookFiles.contents) return [start];
  const part = handbook.parts.find(({ chapters }) => chapters.some((each) => chapterFile(each) === file));
  const book = { title: handbook.title, href: bookFiles.contents };
  if (part === undefined) return [start, book];
  const href = `${bookFiles.contents}#${part.anchor.replaceAll('/', '.')}`;
  return [start, book, { title: `${words.part} ${part.number}: ${part.title}`, href }];
}

/** What lists of pages say of this one. */
export function describedBy(runs: Parameters<typeof plainText>[0] | undefined, otherwise: string): string {
  return runs === undefined ? otherwise : plainText(runs);
}
