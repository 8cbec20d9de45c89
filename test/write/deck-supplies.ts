/** What the build hands to the writers of a deck: templates, theme, fonts, figures. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { openTemplates } from '../../src/craft/markup/template.ts';
import { shownLogo } from '../../src/craft/theme/logo.ts';
import { drawDeckFigures, pictureFigure } from '../../src/lay/draw-figures.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Theme } from '../../src/model/theme.ts';
import { writeDeckHtml } from '../../src/write/deck-html/write-deck-html.ts';
import { deckTheme } from '../../src/write/deck-marp/theme.ts';
import { type DeckMarpSupplies, writeDeckMarp } from '../../src/write/deck-marp/write-deck-marp.ts';
import { shippedTheme } from '../craft/theme/themes.ts';
import { locators } from './deck-fixture.ts';

const folder = new URL('../../templates/', import.meta.url);
const inFolder = (name: string, ending: string) =>
  readdirSync(new URL(name, folder)).filter((file) => file.endsWith(ending));
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');

const templates = openTemplates(new Map([['deck/deck.hbs', text('deck/deck.hbs')]]), { escape: 'none' });
const sheets = new Map(inFolder('deck', '.css').map((file) => [file, text(`deck/${file}`)]));
const themes = { lectern: shippedTheme('lectern'), beacon: shippedTheme('beacon') };
export const theme = deckTheme(sheets, themes.lectern, 'light');
const screen = ['screen', 'dialogs', 'presenter'].map((name) => text(`deck/${name}.css`)).join('\n');
const fonts = new Map(
  inFolder('fonts', '.woff2').map((file) => [
    file,
    new Uint8Array(readFileSync(new URL(`fonts/${file}`, folder))),
  ]),
);

/** Two shades, a wide picture. */
const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFElEQVR4nGNgYGB49+4dEDMwMAAAJ0gE8Z2FZ2MAAAAASUVORK5CYII=',
    'base64',
  ),
);

/** The theme a deck names, of those shipped. */
function themeOf({ theme: id }: Deck): Theme {
  return id === 'beacon' ? themes.beacon : themes.lectern;
}

export function marpSupplies(
  deck: Deck,
  worn: Theme = themeOf(deck),
  hall: Uint8Array = picture,
): DeckMarpSupplies {
  const logo = shownLogo(worn, deck.scheme);
  return {
    locators,
    templates,
    theme: deckTheme(sheets, worn, deck.scheme),
    figures: drawDeckFigures(deck, new Map([['hall.png', hall]]), worn),
    logo: logo && pictureFigure(logo, picture),
  };
}

export function marpOf(deck: Deck, worn: Theme = themeOf(deck)): readonly Artifact[] {
  return writeDeckMarp(deck, marpSupplies(deck, worn));
}

export function htmlOf(deck: Deck, worn: Theme = themeOf(deck)): Promise<Artifact> {
  return writeDeckHtml(deck, { marp: marpOf(deck, worn), theme: worn, fonts, screen });
}

/** With a picture of one's own in the place of the usual one. */
export function htmlWithPicture(deck: Deck, hall: Uint8Array): Promise<Artifact> {
  const worn = themeOf(deck);
  const marp = writeDeckMarp(deck, marpSupplies(deck, worn, hall));
  return writeDeckHtml(deck, { marp, theme: worn, fonts, screen });
}

export const textOf = ({ bytes }: Artifact) => new TextDecoder().decode(bytes);
