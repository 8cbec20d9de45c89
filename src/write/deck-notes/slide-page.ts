/** A slide and all that is said with it → a page: the slide, its time, the notes, its sources and the terms it uses. */
import type { Deck, ShortSource, Slide, SlideTerm } from '../../compose/deck/deck.ts';
import { element, type Html } from '../../craft/markup/html.ts';
import { type Links, runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { ruledLines } from '../../craft/paper/ruled-lines.ts';
import { smallSlide } from '../../craft/paper/small-slide.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import { slideFolio } from '../foot-words.ts';
import { clockText } from './clock.ts';
import { fittingTerms, termName } from './fitting-terms.ts';

export interface SlidePageContext {
  readonly deck: Pick<Deck, 'imprint' | 'slides'>;
  readonly links: Links;
  readonly folios: Locators['folios'];
  /** Seconds before each slide, by its id. */
  readonly starts: ReadonlyMap<string, number>;
  /** Height of the page below the slide, in millimetres. */
  readonly sideRoom: number;
}

/** The page name that carries the slide's head, which pages that go on with its notes bear too. */
export function pageName({ number }: Pick<Slide, 'number'>): string {
  return `slide-${number}`;
}

export function slidePage(slide: Slide, section: Html, context: SlidePageContext): Html {
  const { words } = context.deck.imprint;
  const top = element('div', { class: 'top' }, smallSlide(section), facts(slide, context));
  const said = element(
    'div',
    { class: 'said' },
    element('div', { class: 'text' }, ...notes(slide, context.links), ...sources(slide.evidence, words)),
    ...terms(fittingTerms(slide.terms, context.sideRoom), words),
  );
  return element('div', { class: 'talk', style: `page: ${pageName(slide)}` }, top, said);
}

function facts(slide: Slide, { deck, folios, starts }: SlidePageContext): Html {
  const { words } = deck.imprint;
  const start = starts.get(slide.id) ?? 0;
  const folio = slideFolio(slide, folios);
  return element(
    'div',
    { class: 'facts' },
    element('p', { class: 'number' }, textHtml(String(slide.number))),
    fact(words['time-planned'], clockText(slide.seconds)),
    fact(words['time-clock'], `${clockText(start)} – ${clockText(start + slide.seconds)}`),
    ...(slide.part === undefined ? [] : [fact(`${words.part} ${slide.part.number}`, slide.part.title)]),
    ...(folio === undefined ? [] : [fact(words.handbook, `${words.page} ${folio}`)]),
  );
}

function fact(label: string, text: string): Html {
  return element(
    'p',
    {},
    element('span', { class: 'label' }, textHtml(label)),
    element('br', {}),
    textHtml(text),
  );
}

/** Room to write where the author left none. */
function notes({ notes }: Slide, links: Links): readonly Html[] {
  if (notes.length === 0) return [ruledLines(freeLines)];
  return notes.map(({ runs }) => element('p', { class: 'note' }, runsHtml(runs, links)));
}

const freeLines = 8;

function sources(evidence: readonly ShortSource[], words: Words): readonly Html[] {
  if (evidence.length === 0) return [];
  const items = evidence.map(({ text, href }) =>
    element('li', {}, href === undefined ? textHtml(text) : element('a', { href }, textHtml(text))),
  );
  return [
    element(
      'div',
      { class: 'sources' },
      element('p', { class: 'label' }, textHtml(words.sources)),
      element('ul', {}, ...items),
    ),
  ];
}

function terms(used: readonly SlideTerm[], words: Words): readonly Html[] {
  if (used.length === 0) return [];
  return [
    element(
      'div',
      { class: 'terms' },
      element('p', { class: 'label' }, textHtml(words.glossary)),
      element('ul', {}, ...used.map(term)),
    ),
  ];
}

function term(used: SlideTerm): Html {
  return element('li', {}, element('strong', {}, textHtml(termName(used))), textHtml(` ${used.definition}`));
}
