/** Sources and the handbook's page become the line at the foot of a slide. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import { folioWords, footWords } from '../foot-words.ts';
import { joinInline, type Markdown, markdown } from './markdown.ts';
import { noLinks, printRuns } from './print-runs.ts';

/** Sources in an emphasis, the page in strong words: the theme puts one at the left and the other at the right. */
export function printFoot(slide: Slide, deck: Deck, locators: Locators): Markdown {
  const parts = [emphasis(footWords(slide, deck)), strong(folioWords(slide, deck, locators))];
  return joinInline(
    parts.filter((part) => part !== ''),
    ' ',
  );
}

const emphasis = (runs: Runs) => marked('emphasis', runs);
const strong = (runs: Runs) => marked('strong', runs);

function marked(kind: 'emphasis' | 'strong', runs: Runs): Markdown {
  return runs.length === 0 ? markdown('') : printRuns([{ kind, runs }], noLinks);
}
