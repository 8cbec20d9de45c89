/** One entry of a glossary becomes its page: what the term means, on what ground, where it is used. */
import type { Entry, Glossary } from '../../compose/glossary/glossary.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { pageShape, pageView } from '../../craft/markup/site-page.ts';
import { flag, html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Locators } from '../../model/locators.ts';
import { plainText } from '../../model/run.ts';
import { statusWord } from './index-page.ts';
import { letterBar, letterBarShape, letterHref } from './letter-bar.ts';
import type { PlacedEntry } from './place-entries.ts';
import { siteLinks } from './site-links.ts';
import { termPages } from './term-pages.ts';
import { usedDecks, usedDecksShape, usedSections, usedSectionsShape } from './where-used.ts';

const neighbourShape = optional(object({ title: text, href: text }));

export const entryShape = object({
  page: pageShape,
  words: object({
    letters: text,
    glossary: text,
    aliases: text,
    today: text,
    sources: text,
    'see-also': text,
    'where-used': text,
    'in-slides': text,
    'in-handbook': text,
    slide: text,
    terms: text,
    previous: text,
    next: text,
    'previous-letter': text,
    'next-letter': text,
  }),
  bar: letterBarShape,
  preferred: text,
  expansion: optional(text),
  status: optional(text),
  definition: html,
  today: optional(html),
  aliases: list(text),
  sources: list(object({ text, href: optional(text) })),
  see: list(object({ title: text, href: optional(text) })),
  used: flag,
  decks: usedDecksShape,
  sections: usedSectionsShape,
  previous: neighbourShape,
  next: neighbourShape,
  previousLetter: neighbourShape,
  nextLetter: neighbourShape,
});

export function entryView(
  placed: PlacedEntry,
  glossary: Glossary,
  locators: Locators,
): ViewOf<typeof entryShape> {
  const { entry, letter } = placed;
  const { imprint } = glossary;
  const links = siteLinks(termPages(glossary), locators, imprint.words, entry.anchor);
  const [decks, sections] = [usedDecks(entry, locators), usedSections(entry, locators, imprint.words)];
  return {
    page: pageView(imprint, {
      title: entry.preferred,
      description: plainText(entry.definition),
      root: '../',
    }),
    words: imprint.words,
    bar: letterBar(glossary, 'entry', letter),
    preferred: entry.preferred,
    expansion: entry.expansion,
    status: statusWord(entry, imprint.words),
    definition: runsHtml(entry.definition, links),
    today: entry.today === undefined ? undefined : runsHtml(entry.today, links),
    aliases: entry.aliases,
    sources: entry.sources,
    see: entry.see.map(({ anchor, title }) => ({ title, href: links.href(anchor) })),
    used: decks.length + sections.length > 0,
    decks,
    sections,
    previous: entryLink(placed.previous),
    next: entryLink(placed.next),
    previousLetter: letterLink(placed.previousLetter),
    nextLetter: letterLink(placed.nextLetter),
  };
}

function entryLink(entry: Entry | undefined): ViewOf<typeof neighbourShape> {
  return entry === undefined ? undefined : { title: entry.preferred, href: `${entry.id}.html` };
}

function letterLink(letter: string | undefined): ViewOf<typeof neighbourShape> {
  return letter === undefined ? undefined : { title: letter, href: letterHref(letter, 'entry') };
}
