/** What every web page says around its content: language, title, where it stands, who made it. */
import type { Words } from '../../model/words.ts';
import { object, text, type ViewOf } from './view-shape.ts';

/** The part of a document's imprint that pages print. */
export interface SiteImprint {
  readonly project: string;
  readonly publisher: string;
  readonly edition: string;
  readonly dateText: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
}

/** The field `page` of every web view: what `{{> web/head page}}` and `{{> web/foot page}}` print. */
export const pageShape = object({
  language: text,
  direction: text,
  title: text,
  description: text,
  /** From this page up to the start page's folder: empty, `../` or `../../`. */
  root: text,
  project: text,
  publisher: text,
  edition: text,
  date: text,
  licence: object({ name: text, url: text }),
  words: object({ skip: text, glossary: text, licence: text }),
});

export interface PageAbout {
  /** The page's own name, printed before the project's in the window's title; empty on the start page. */
  readonly title: string;
  /** One sentence for those who list pages. */
  readonly description: string;
  readonly root: '' | '../' | '../../';
}

export function pageView(imprint: SiteImprint, about: PageAbout): ViewOf<typeof pageShape> {
  const { language, direction, project, publisher, edition, dateText, licence, words } = imprint;
  const title = about.title === '' ? project : windowTitle(about.title, project);
  return {
    ...about,
    title,
    language,
    direction,
    project,
    publisher,
    edition,
    date: dateText,
    licence,
    words,
  };
}

/** A page goes by its own name, and by that of the whole where a tab, a bookmark or a list of finds has room for both. */
export function windowTitle(name: string, whole: string): string {
  const both = `${name} – ${whole}`;
  return both.length > mostLetters ? name : both;
}

/** Search engines and browsers cut longer titles. */
const mostLetters = 70;
