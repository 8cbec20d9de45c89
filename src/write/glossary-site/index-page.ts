/** A glossary becomes its index page: letters, terms and what they mean, and the topics they belong to. */
import type { Entry, Glossary } from '../../compose/glossary/glossary.ts';
import { type Links, runsHtml } from '../../craft/markup/runs.ts';
import { pageShape, pageView } from '../../craft/markup/site-page.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { htmlId } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import { glossaryFiles } from '../glossary-files.ts';
import { termSetJsonLd } from '../glossary-json-ld.ts';
import { letterBar, letterBarShape, letterId } from './letter-bar.ts';
import { linkedData } from './linked-data.ts';
import { searchShape, searchView } from './search-view.ts';
import { siteLinks } from './site-links.ts';
import { statusWord } from './status-word.ts';
import { termPages } from './term-pages.ts';
import { topicList, topicListShape } from './topic-list.ts';

const listedShape = object({
  id: text,
  href: text,
  preferred: text,
  expansion: optional(text),
  /** Set for terms that are not in use any more. */
  status: optional(text),
  definition: html,
});

export const indexShape = object({
  page: pageShape,
  words: object({ letters: text, glossary: text, terms: text, 'by-topic': text, 'for-programs': text }),
  /** The glossary as linked data, in a script that is not run. */
  linkedData: html,
  search: searchShape,
  count: text,
  bar: letterBarShape,
  letters: list(object({ id: text, letter: text, entries: list(listedShape) })),
  topics: topicListShape,
  /** The terms in files for other programs, which lie beside the page. */
  files: list(object({ label: text, href: text })),
});

export function indexView(glossary: Glossary, locators: Locators): ViewOf<typeof indexShape> {
  const { imprint, letters } = glossary;
  const { words } = imprint;
  const links = siteLinks(termPages(glossary), locators, words);
  const count = String(letters.reduce((sum, { entries }) => sum + entries.length, 0));
  const description = `${imprint.project}: ${words.glossary}, ${count} ${words.terms}`;
  return {
    page: pageView(imprint, { title: words.glossary, description, root: '../' }),
    words,
    linkedData: linkedData(termSetJsonLd(glossary, 'names')),
    search: searchView(glossary, 'index'),
    count,
    bar: letterBar(glossary, 'index'),
    letters: letters.map(({ letter, entries }) => ({
      id: letterId(letter),
      letter,
      entries: entries.map((entry) => listed(entry, links, words)),
    })),
    topics: topicList(glossary),
    files: letters.length === 0 ? [] : glossaryFiles(words).map(({ label, file }) => ({ label, href: file })),
  };
}

function listed(entry: Entry, links: Links, words: Words): ViewOf<typeof listedShape> {
  const { id, anchor, preferred, expansion } = entry;
  const definition = runsHtml(entry.definition, links);
  return {
    id: htmlId(anchor),
    href: `${id}.html`,
    preferred,
    expansion,
    status: statusWord(entry, words),
    definition,
  };
}
