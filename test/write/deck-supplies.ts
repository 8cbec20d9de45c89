/** What the build hands to the writers of a deck: templates, theme, fonts, figures. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { drawChart } from '../../src/craft/draw/chart.ts';
import { openTemplates } from '../../src/craft/markup/template.ts';
import type { Body } from '../../src/model/body.ts';
import { type FigureArea, figureArea } from '../../src/write/deck-marp/figure-area.ts';
import { deckTheme } from '../../src/write/deck-marp/theme.ts';
import type { DeckFigure, DeckMarpSupplies } from '../../src/write/deck-marp/write-deck-marp.ts';
import { locators } from './deck-fixture.ts';

const folder = new URL('../../templates/', import.meta.url);
const inFolder = (name: string, ending: string) =>
  readdirSync(new URL(name, folder)).filter((file) => file.endsWith(ending));
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');

const templates = openTemplates(new Map([['deck/deck.hbs', text('deck/deck.hbs')]]), { escape: 'none' });
const theme = deckTheme(new Map(inFolder('deck', '.css').map((file) => [file, text(`deck/${file}`)])));
export const screen = text('deck/screen.css');
export const fonts = new Map(
  inFolder('fonts', '.woff2').map((file) => [
    file,
    new Uint8Array(readFileSync(new URL(`fonts/${file}`, folder))),
  ]),
);

export function marpSupplies(deck: Deck): DeckMarpSupplies {
  const figures = new Map<string, DeckFigure>();
  for (const slide of deck.slides)
    for (const body of slide.bodies) {
      const figure = figureFor(body, figureArea(slide, body, deck), deck);
      if (figure !== undefined) figures.set(body.key, figure);
    }
  return { locators, templates, theme, figures };
}

function figureFor(body: Body, area: FigureArea, deck: Deck): DeckFigure | undefined {
  if (body.kind === 'picture') return { bytes: dot, extension: 'png', alternative: body.alternative };
  if (body.kind === 'chart') {
    const sheet = {
      ...area,
      medium: 'slide',
      scheme: 'light',
      words: deck.imprint.words,
      keyPrefix: body.key,
    } as const;
    const { svg, alternative } = drawChart(body.chart, sheet);
    return { bytes: new TextEncoder().encode(svg), extension: 'svg', alternative: alternative.short };
  }
  if (body.kind === 'timeline' || body.kind === 'diagram') return placeholder(body.key, area);
  return undefined;
}

/** A drawing of the right size, for bodies whose drawing is not what is tested. */
function placeholder(key: string, { width, maxHeight }: FigureArea): DeckFigure {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${maxHeight}" viewBox="0 0 ${width} ${maxHeight}" role="img" aria-labelledby="${key}-title"><title id="${key}-title">Drawing of ${key}</title><rect x="1" y="1" width="${width - 2}" height="${maxHeight - 2}" fill="#eef3f4" stroke="#0b4f5c"/></svg>`;
  return { bytes: new TextEncoder().encode(svg), extension: 'svg', alternative: `Drawing of ${key}` };
}

/** One dark pixel. */
const dot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkZPj/HwAEAQH/7yMK/gAAAABJRU5ErkJggg==',
    'base64',
  ),
);
