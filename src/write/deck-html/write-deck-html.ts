/** A deck's Marp Markdown, with the theme and figures beside it, becomes one HTML file that shows it anywhere, offline. */
import type { Deck } from '../../compose/deck/deck.ts';
import { themeRoot } from '../../craft/theme/theme-css.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Theme } from '../../model/theme.ts';
import { slideSizes } from '../slide-size.ts';
import { fontCss } from './fonts.ts';
import { deckPage } from './page.ts';
import { showSlides } from './show-slides.ts';

export interface DeckHtmlSupplies {
  /** What the Marp writer made of the same deck: the Markdown, `theme.css`, the figures. */
  readonly marp: readonly Artifact[];
  readonly theme: Theme;
  /** By file name, as they lie in `templates/fonts`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** The stylesheet of the page around the slides. */
  readonly screen: string;
}

export async function writeDeckHtml(
  deck: Deck,
  { marp, theme, fonts, screen }: DeckHtmlSupplies,
): Promise<Artifact> {
  const beside = filesBeside(deck, marp);
  const stylesheet = textOf(beside, deck.variant === undefined ? 'theme.css' : `${deck.variant}/theme.css`);
  const figures = new Map([...beside].filter(([path]) => !/\.(?:md|css)$/.test(path)));
  const { html, css, lettering } = showSlides(textOf(beside, `${deck.name}.md`), deck, {
    stylesheet,
    figures,
  });
  const fontRules = fontCss(lettering, theme, fonts);
  const styles = [fontRules, themeRoot(theme, deck.scheme), sizeCss(deck), css, screen];
  const page = await deckPage(deck, { slides: html, styles });
  return textArtifact(`decks/${deck.id}/${deck.name}.html`, page);
}

function filesBeside(deck: Deck, artifacts: readonly Artifact[]): ReadonlyMap<string, Artifact> {
  const folder = `decks/${deck.id}/`;
  return new Map(artifacts.map((artifact) => [artifact.path.slice(folder.length), artifact]));
}

function textOf(files: ReadonlyMap<string, Artifact>, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`the Marp writer left out ${path}`);
  return new TextDecoder().decode(file.bytes);
}

function sizeCss({ ratio }: Deck): string {
  const { width, height } = slideSizes[ratio];
  return `:root { --slide-width: ${width}px; --slide-height: ${height}px; }`;
}
