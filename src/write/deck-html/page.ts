/** Slides, styles and the script become one HTML file that asks for nothing outside itself. */
import { createHash } from 'node:crypto';
import type { Deck } from '../../compose/deck/deck.ts';
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import { deckScript } from '../../craft/screen/deck-script.ts';

export interface PageParts {
  readonly slides: Html;
  readonly styles: readonly string[];
}

export function deckPage(deck: Deck, { slides, styles }: PageParts): string {
  const { language, direction } = deck.imprint;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Lectern' }),
    `<title>${escapeHtml(deck.title)}</title>`,
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    slides,
    controls(deck),
    `<script>${deckScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing may be asked for, and no script may run but ours. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  `script-src 'sha256-${createHash('sha256').update(deckScript).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Shown only where the script runs. */
function controls({ imprint: { words } }: Deck): Html {
  const button = (does: string, label: string, sign: string) =>
    element(
      'button',
      { type: 'button', 'data-does': does, title: label, 'aria-label': label },
      escapeHtml(sign),
    );
  return element(
    'nav',
    { class: 'controls', 'aria-label': words['slide-controls'] },
    button('back', words['previous-slide'], '←'),
    button('on', words['next-slide'], '→'),
    button('overview', words['all-slides'], '▦'),
    button('full', words['full-screen'], '⤢'),
  );
}
