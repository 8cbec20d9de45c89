/** What stands before a book's first part → titles and addresses of its pages, in their order. */
import { bookFiles, type SiteBook } from './addresses.ts';

export function frontLinks({
  foreword,
  overview,
  chronology,
}: Pick<SiteBook, 'foreword' | 'overview' | 'chronology'>): readonly {
  readonly title: string;
  readonly href: string;
}[] {
  return [
    ...(foreword === undefined ? [] : [{ title: foreword.title, href: bookFiles.foreword }]),
    ...(overview === undefined ? [] : [{ title: overview.title, href: bookFiles.overview }]),
    ...(chronology === undefined ? [] : [{ title: chronology.title, href: bookFiles.chronology }]),
  ];
}
