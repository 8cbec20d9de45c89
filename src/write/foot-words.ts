/** What the foot of a slide says, whatever format shows it: its sources, and where the handbook says more. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import { htmlId } from '../model/ids.ts';
import type { Locators } from '../model/locators.ts';
import type { Runs } from '../model/run.ts';

/** Title and closing slides rest on nothing and say instead who made the deck, and under which licence. */
export function footWords(slide: Slide, { imprint }: Deck): Runs {
  if (slide.layout === 'title')
    return said(`${imprint.publisher} · ${imprint.edition} · ${imprint.dateText}`);
  if (slide.layout === 'closing') return linked(imprint.licence.name, imprint.licence.url);
  if (slide.layout === 'sources') return [];
  return slide.sources.flatMap(({ text, href }, at) => [
    ...(at > 0 ? said('\u00a0· ') : []),
    ...(href === undefined ? said(text) : linked(text, href)),
  ]);
}

/** The page on which what a slide shows begins in the handbook: the block's that opens it, else its section's. */
export function slideFolio(
  { id, anchors, more }: Pick<Slide, 'id' | 'anchors' | 'more'>,
  folios: Locators['folios'],
): string | undefined {
  if (more === undefined) return undefined;
  const own = anchors.find((anchor) => anchor !== more && id === htmlId(anchor));
  return (own === undefined ? undefined : folios.get(own)) ?? folios.get(more);
}

/** `Handbook p. 14`; nothing where no handbook shows it. */
export function folioWords(slide: Slide, { imprint }: Deck, { folios }: Locators): Runs {
  const folio = slideFolio(slide, folios);
  const { handbook, page } = imprint.words;
  return folio === undefined ? [] : said(`${handbook} ${page}\u00a0${folio}`);
}

const said = (text: string): Runs => [{ kind: 'text', text }];

function linked(text: string, href: string): Runs {
  return [{ kind: 'link', href, runs: said(text) }];
}
