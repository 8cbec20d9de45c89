/** One entry of a glossary becomes its page: what the term means, on what ground, where it is used. */
import type { Entry, Glossary, OtherTerm } from '../../compose/glossary/glossary.ts';
import { type Links, runsHtml } from '../../craft/markup/runs.ts';
import { pageShape, pageView } from '../../craft/markup/site-page.ts';
import { flag, html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Locators } from '../../model/locators.ts';
import { plainText } from '../../model/run.ts';
import { termJsonLd } from '../glossary-json-ld.ts';
import { letterBar, letterBarShape, letterHref } from './letter-bar.ts';
import { linkedData } from './linked-data.ts';
import type { PlacedEntry } from './place-entries.ts';
import { searchShape, searchView } from './search-view.ts';
import { siteLinks } from './site-links.ts';
import { statusWord } from './status-word.ts';
import { termPages } from './term-pages.ts';
import { topicHref } from './topic-list.ts';
import { usedChapters, usedChaptersShape, usedDecks, usedDecksShape } from './where-used.ts';

const neighbourShape = optional(object({ title: text, href: text }));
const othersShape = list(object({ title: text, href: optional(text) }));

export const entryShape = object({
  page: pageShape,
  words: object({
    letters: text,
    glossary: text,
    aliases: text,
    // biome-ignore lint/suspicious/noThenProperty: a word under its name, never awaited
    then: text,
    now: text,
    today: text,
    usage: text,
    topic: text,
    status: text,
    preferred: text,
    broader: text,
    narrower: text,
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
  /** The entry as linked data, in a script that is not run. */
  linkedData: html,
  search: searchShape,
  bar: letterBarShape,
  preferred: text,
  expansion: optional(text),
  /** Set for terms that are not in use any more. */
  status: optional(text),
  definition: html,
  once: optional(html),
  today: optional(html),
  usage: optional(html),
  aliases: list(text),
  sources: list(object({ text, href: optional(text) })),
  topic: optional(object({ title: text, href: text })),
  see: othersShape,
  broader: othersShape,
  narrower: othersShape,
  used: flag,
  decks: usedDecksShape,
  chapters: usedChaptersShape,
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
  const [decks, chapters] = [usedDecks(entry, locators), usedChapters(entry, locators, imprint.words)];
  return {
    page: pageView(imprint, {
      title: entry.preferred,
      description: plainText(entry.definition),
      root: '../',
    }),
    words: imprint.words,
    linkedData: linkedData(termJsonLd(entry)),
    search: searchView(glossary, 'entry'),
    bar: letterBar(glossary, 'entry', letter),
    preferred: entry.preferred,
    expansion: entry.expansion,
    status: statusWord(entry, imprint.words),
    definition: runsHtml(entry.definition, links),
    once: entry.once && runsHtml(entry.once, links),
    today: entry.today && runsHtml(entry.today, links),
    usage: entry.usage && runsHtml(entry.usage, links),
    aliases: entry.aliases,
    sources: entry.sources,
    topic: entry.topic && { title: entry.topic.title, href: topicHref(entry.topic) },
    see: others(besides(entry), links),
    broader: others(entry.broader, links),
    narrower: others(entry.narrower, links),
    used: decks.length + chapters.length > 0,
    decks,
    chapters,
    previous: entryLink(placed.previous),
    next: entryLink(placed.next),
    previousLetter: letterLink(placed.previousLetter),
    nextLetter: letterLink(placed.nextLetter),
  };
}

/** What stands above or below it need not be named again. */
function besides({ see, broader, narrower }: Entry): readonly OtherTerm[] {
  const named = new Set([...broader, ...narrower].map(({ anchor }) => anchor));
  return see.filter(({ anchor }) => !named.has(anchor));
}

function others(terms: readonly OtherTerm[], links: Links): ViewOf<typeof othersShape> {
  return terms.map(({ anchor, title }) => ({ title, href: links.href(anchor) }));
}

function entryLink(entry: Entry | undefined): ViewOf<typeof neighbourShape> {
  return entry === undefined ? undefined : { title: entry.preferred, href: `${entry.id}.html` };
}

function letterLink(letter: string | undefined): ViewOf<typeof neighbourShape> {
  return letter === undefined ? undefined : { title: letter, href: letterHref(letter, 'entry') };
}
