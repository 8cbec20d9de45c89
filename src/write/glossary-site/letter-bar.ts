/** The letters of a glossary become a bar of links to their places on the index page. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import { flag, list, object, text, type ViewOf } from '../../craft/markup/view-shape.ts';

export const letterBarShape = list(object({ letter: text, href: text, current: flag }));

export function letterBar(
  { letters }: Glossary,
  page: 'index' | 'entry',
  current?: string,
): ViewOf<typeof letterBarShape> {
  return letters.map(({ letter }) => ({
    letter,
    href: letterHref(letter, page),
    current: letter === current,
  }));
}

export function letterHref(letter: string, page: 'index' | 'entry'): string {
  return `${page === 'entry' ? 'index.html' : ''}#${encodeURIComponent(letterId(letter))}`;
}

export function letterId(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
