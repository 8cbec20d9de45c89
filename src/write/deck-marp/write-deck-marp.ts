/** A deck becomes a Marp Markdown file with its theme and figures beside it, for any Marp tool. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { list, object, optional, text } from '../../craft/markup/view-shape.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import { yamlText } from './directive.ts';
import type { SlideContext } from './print-body.ts';
import { logoKey, printSlide } from './print-slide.ts';
import { slideLinks } from './slide-links.ts';
import { marpThemeName } from './theme.ts';

export interface DeckMarpSupplies {
  readonly locators: Locators;
  /** Opened with `escape: 'none'`: every field of the view is Markdown already. */
  readonly templates: Templates;
  /** The theme's stylesheet, whole. */
  readonly theme: string;
  /** By the key of the body they belong to. */
  readonly figures: ReadonlyMap<string, DeckFigure>;
  /** The theme's, for title and closing slides. */
  readonly logo: DeckFigure | undefined;
}

/** `decks/<id>/<name>.md`; `theme.css` and `figures/<key>.<extension>` beside it, or in a folder of the variant. */
export function writeDeckMarp(deck: Deck, supplies: DeckMarpSupplies): readonly Artifact[] {
  const folder = `decks/${deck.id}`;
  const figures = [...shownFigures(deck, supplies.figures), ...logoFile(supplies)];
  return [
    textArtifact(`${folder}/${deck.name}.md`, deckMarkdown(deck, supplies)),
    textArtifact(`${folder}/${besideDeck(deck)}theme.css`, supplies.theme),
    ...figures.map(([key, figure]) => ({
      path: `${folder}/${besideDeck(deck)}${figureFile(key, figure)}`,
      bytes: figure.bytes,
    })),
  ];
}

/** What `deck/deck.hbs` may print. */
export const deckMarpShape = object({
  title: text,
  theme: text,
  size: text,
  language: text,
  slides: list(object({ directives: text, content: text, notes: optional(text) })),
});

function deckMarkdown(deck: Deck, supplies: DeckMarpSupplies): string {
  const { locators, templates } = supplies;
  const figures = new Map([...supplies.figures, ...logoFile(supplies)]);
  const figure: SlideContext['figure'] = (key) => {
    const found = figures.get(key);
    return found && { file: besideDeck(deck) + figureFile(key, found), alternative: found.alternative.short };
  };
  const { words, language } = deck.imprint;
  const slides = deck.slides.map((slide) =>
    printSlide(slide, deck, locators, { links: slideLinks(deck, locators), words, figure }),
  );
  const view = {
    title: yamlText(deck.title),
    theme: yamlText(marpThemeName(deck.theme, deck.scheme)),
    size: yamlText(deck.ratio),
    language: yamlText(language),
    slides,
  };
  return templates.render('deck/deck', view, deckMarpShape);
}

/** The folder of what lies beside the Markdown, from there: variants differ in theme and drawings. */
export function besideDeck({ variant }: Deck): string {
  return variant === undefined ? '' : `${variant}/`;
}

function logoFile({ logo }: DeckMarpSupplies): readonly [string, DeckFigure][] {
  return logo === undefined ? [] : [[logoKey, logo]];
}

function figureFile(key: string, { extension }: DeckFigure): string {
  return `figures/${key}.${extension}`;
}

function shownFigures(deck: Deck, figures: ReadonlyMap<string, DeckFigure>): readonly [string, DeckFigure][] {
  const keys = deck.slides.flatMap(({ bodies }) => bodies.map(({ key }) => key));
  return keys.flatMap((key): [string, DeckFigure][] => {
    const figure = figures.get(key);
    return figure === undefined ? [] : [[key, figure]];
  });
}
