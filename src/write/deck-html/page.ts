/** Slides, styles and the script become one HTML file that asks for nothing outside itself. */
import type { Deck } from '../../compose/deck/deck.ts';
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import { deckScript } from '../../craft/screen/deck-script.ts';
import { screenWords } from '../../craft/screen/screen-words.ts';
import { controls } from './controls.ts';
import { desk } from './desk.ts';
import { dialogs } from './dialogs.ts';

export interface PageParts {
  readonly slides: Html;
  readonly styles: readonly string[];
}

export async function deckPage(deck: Deck, { slides, styles }: PageParts): Promise<string> {
  const { language, direction, words } = deck.imprint;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: await policy() }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Lectern' }),
    `<title>${escapeHtml(deck.title)}</title>`,
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    slides,
    controls(words),
    desk(deck),
    ...dialogs(words),
    element('p', { class: 'typed', 'data-says': 'typed', 'aria-hidden': 'true' }),
    element('p', { class: 'live', role: 'status', 'data-says': 'live' }),
    script(deck),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** With what it is told of the deck. */
function script({ minutes, imprint }: Deck): string {
  const words = escapeHtml(JSON.stringify(screenWords(imprint.words)));
  return `<script data-minutes="${minutes}" data-words="${words}">${deckScript}</script>`;
}

/** Nothing may be asked for, and no script may run but ours. */
async function policy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(deckScript));
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    `script-src 'sha256-${Buffer.from(digest).toString('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
