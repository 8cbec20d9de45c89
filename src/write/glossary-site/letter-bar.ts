/** The letters of a glossary become a bar of links to their places on the index page; its topics are the last of them. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import { flag, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';

export const letterBarShape = object({
  letters: list(object({ letter: text, href: text, current: flag })),
  topics: optional(object({ label: text, href: text })),
});

export function letterBar(
  { letters, topics, imprint }: Glossary,
  page: 'index' | 'entry',
  current?: string,
): ViewOf<typeof letterBarShape> {
  const label = imprint.words['by-topic'];
  return {
    letters: letters.map(({ letter }) => ({
      letter,
      href: letterHref(letter, page),
      current: letter === current,
    })),
    topics: topics.length === 0 ? undefined : { label, href: `${indexPage(page)}#by-topic` },
  };
}

export function letterHref(letter: string, page: 'index' | 'entry'): string {
  return `${indexPage(page)}#${encodeURIComponent(letterId(letter))}`;
}

function indexPage(page: 'index' | 'entry'): string {
  return page === 'entry' ? 'index.html' : '';
}

export function letterId(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
