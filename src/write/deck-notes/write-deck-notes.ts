/** A deck's HTML file and its notes become pages to speak from: one for each slide, and more where the notes are long. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Html } from '../../craft/markup/html.ts';
import { readSlides } from '../../craft/paper/read-slides.ts';
import { ruledLinesCss } from '../../craft/paper/ruled-lines.ts';
import { contentArea, headedPageCss, sheetCss } from '../../craft/paper/sheet.ts';
import { sheetDocument } from '../../craft/paper/sheet-page.ts';
import { smallSlideCss } from '../../craft/paper/small-slide.ts';
import type { Finish } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import type { Paper } from '../../model/recipe.ts';
import type { Press } from '../../ports/press.ts';
import { deckCorners } from '../deck-corners.ts';
import { deckFinish, slideTitle } from '../deck-finish.ts';
import { slideSizes } from '../slide-size.ts';
import { startTimes } from './clock.ts';
import { notesLinks } from './notes-links.ts';
import { pageName, slidePage } from './slide-page.ts';

export interface DeckNotesSupplies {
  /** What the HTML writer made of the same deck. */
  readonly html: Artifact;
  /** `templates/handout/notes.css`. */
  readonly style: string;
  /** By file name, as they lie in `templates/fonts`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly locators: Locators;
  readonly paper: Paper;
  readonly press: Press;
  readonly finish: (bytes: Uint8Array, finish: Finish) => Promise<Uint8Array>;
}

export async function writeDeckNotes(deck: Deck, supplies: DeckNotesSupplies): Promise<Artifact> {
  const { press, finish } = supplies;
  const printed = await press.print(notesDocument(deck, supplies), { kind: 'final' });
  const bytes = await finish(printed, deckFinish(deck));
  return { path: `decks/${deck.id}/${deck.name}-notes.pdf`, bytes };
}

function notesDocument(deck: Deck, { html, style, fonts, locators, paper }: DeckNotesSupplies) {
  const { styles, sections } = readSlides(html.bytes);
  const { language, direction } = deck.imprint;
  const heads = deck.slides.map((slide) =>
    headedPageCss(pageName(slide), `${slide.number}\u2002${slideTitle(slide)}`, direction),
  );
  const { width, height } = slideSizes[deck.ratio];
  const box = { width: slideWidth, height: Math.round((100 * slideWidth * height) / width) / 100 };
  return sheetDocument({
    subject: `the notes of ${deck.name}`,
    title: deck.title,
    language,
    direction,
    styles: [
      ...styles,
      sheetCss(paper, deckCorners(deck)),
      ...heads,
      smallSlideCss(box, { width, height }),
      ruledLinesCss,
      style,
    ],
    content: pages(deck, sections, locators, contentArea(paper).height - box.height - spaceBelow),
    fonts,
  });
}

/** In millimetres; the measure of the notes below it too. */
const slideWidth = 128;

/** Between the slide and what is said with it, as `notes.css` sets it. */
const spaceBelow = 8;

function pages(
  deck: Deck,
  sections: ReadonlyMap<string, Html>,
  locators: Locators,
  sideRoom: number,
): readonly Html[] {
  const context = {
    deck,
    links: notesLinks(deck, locators),
    folios: locators.folios,
    starts: startTimes(deck.slides),
    sideRoom,
  };
  return deck.slides.map((slide) => {
    const section = sections.get(slide.id);
    if (section === undefined) throw new Error(`the HTML writer left out the slide ${slide.id}`);
    return slidePage(slide, section, context);
  });
}
