/** Sources and the handbook's page become the line at the foot of a slide. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import { joinInline, type Markdown, markdown } from './markdown.ts';
import { noLinks, printRuns } from './print-runs.ts';

/** Sources in an emphasis, the page in strong words: the theme puts one at the left and the other at the right. */
export function printFoot(slide: Slide, deck: Deck, locators: Locators): Markdown {
  const parts = [emphasis(footWords(slide, deck)), strong(handbookWords(slide, deck, locators))];
  return joinInline(
    parts.filter((part) => part !== ''),
    ' ',
  );
}

/** Title and closing slides rest on nothing and say instead who made the deck, and under which licence. */
function footWords(slide: Slide, { imprint }: Deck): Runs {
  if (slide.layout === 'title')
    return said(`${imprint.publisher} · ${imprint.edition} · ${imprint.dateText}`);
  if (slide.layout === 'closing') return linked(imprint.licence.name, imprint.licence.url);
  if (slide.layout === 'sources') return [];
  return slide.sources.flatMap(({ text, href }, at) => [
    ...(at > 0 ? said('\u00a0· ') : []),
    ...(href === undefined ? said(text) : linked(text, href)),
  ]);
}

function handbookWords({ more }: Slide, { imprint }: Deck, { folios }: Locators): Runs {
  const folio = more === undefined ? undefined : folios.get(more);
  const { handbook, page } = imprint.words;
  return folio === undefined ? [] : said(`${handbook} ${page}\u00a0${folio}`);
}

const said = (text: string): Runs => [{ kind: 'text', text }];

function linked(text: string, href: string): Runs {
  return [{ kind: 'link', href, runs: said(text) }];
}

const emphasis = (runs: Runs) => marked('emphasis', runs);
const strong = (runs: Runs) => marked('strong', runs);

function marked(kind: 'emphasis' | 'strong', runs: Runs): Markdown {
  return runs.length === 0 ? markdown('') : printRuns([{ kind, runs }], noLinks);
}
