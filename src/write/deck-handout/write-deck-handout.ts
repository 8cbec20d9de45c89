/** A deck's HTML file becomes a handout: its slides small, some to a page, numbered, with lines for notes beside them. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import { type PrintedSlides, readSlides } from '../../craft/paper/read-slides.ts';
import { ruledLines, ruledLinesCss } from '../../craft/paper/ruled-lines.ts';
import { sheetCss } from '../../craft/paper/sheet.ts';
import { sheetDocument } from '../../craft/paper/sheet-page.ts';
import { smallSlide, smallSlideCss } from '../../craft/paper/small-slide.ts';
import type { Finish } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Paper } from '../../model/recipe.ts';
import type { Press } from '../../ports/press.ts';
import { deckCorners } from '../deck-corners.ts';
import { deckFinish } from '../deck-finish.ts';
import { slideSizes } from '../slide-size.ts';
import { handoutCss } from './handout-css.ts';
import { type HandoutPlan, handoutPlan } from './handout-plan.ts';

export interface DeckHandoutSupplies {
  /** What the HTML writer made of the same deck. */
  readonly html: Artifact;
  /** `templates/handout/handout.css`. */
  readonly style: string;
  /** By file name, as they lie in `templates/fonts`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly paper: Paper;
  readonly press: Press;
  readonly finish: (bytes: Uint8Array, finish: Finish) => Promise<Uint8Array>;
}

export async function writeDeckHandout(deck: Deck, supplies: DeckHandoutSupplies): Promise<Artifact> {
  const { press, finish } = supplies;
  const printed = await press.print(handoutDocument(deck, supplies), { kind: 'final' });
  const bytes = await finish(printed, deckFinish(deck));
  return { path: `decks/${deck.id}/${deck.name}-handout.pdf`, bytes };
}

function handoutDocument(deck: Deck, { html, style, fonts, paper }: DeckHandoutSupplies) {
  const plan = handoutPlan(deck.handout, deck.ratio, paper);
  const slides = readSlides(html.bytes);
  const { language, direction } = deck.imprint;
  return sheetDocument({
    subject: `the handout of ${deck.name}`,
    title: deck.title,
    language,
    direction,
    styles: [
      ...slides.styles,
      sheetCss(paper, deckCorners(deck)),
      smallSlideCss(plan.slide, slideSizes[deck.ratio]),
      ruledLinesCss,
      handoutCss(plan),
      style,
    ],
    content: pagesOf(deck.slides, deck.handout).map((shown) => sheet(shown, slides, plan)),
    fonts,
  });
}

function pagesOf(slides: readonly Slide[], count: number): readonly (readonly Slide[])[] {
  const pages = Math.ceil(slides.length / count);
  return Array.from({ length: pages }, (_, page) => slides.slice(page * count, (page + 1) * count));
}

function sheet(shown: readonly Slide[], slides: PrintedSlides, plan: HandoutPlan): Html {
  return element('div', { class: 'sheet' }, ...shown.map((slide) => cell(slide, slides, plan)));
}

function cell(slide: Slide, { sections }: PrintedSlides, { lines }: HandoutPlan): Html {
  const section = sections.get(slide.id);
  if (section === undefined) throw new Error(`the HTML writer left out the slide ${slide.id}`);
  return element(
    'div',
    { class: 'cell' },
    element('p', { class: 'number' }, escapeHtml(String(slide.number))),
    smallSlide(section),
    ruledLines(lines.count),
  );
}
