/** Slides, styles and the script become one HTML file that asks for nothing outside itself. */
import type { Deck } from '../../compose/deck/deck.ts';
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import { deckScript } from '../../craft/screen/deck-script.ts';

export interface PageParts {
  readonly slides: Html;
  readonly styles: readonly string[];
}

export async function deckPage(deck: Deck, { slides, styles }: PageParts): Promise<string> {
  const { language, direction } = deck.imprint;
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
    controls(deck),
    `<script>${deckScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
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

/** Shown only where the script runs. */
function controls({ imprint: { words } }: Deck): Html {
  return element(
    'nav',
    { class: 'controls', 'aria-label': words['slide-controls'] },
    control('back', words['previous-slide']),
    control('on', words['next-slide']),
    control('overview', words['all-slides']),
    control('full', words['full-screen']),
  );
}

/** What each control does, drawn on a field of 24. */
const signs = {
  back: 'M14 5 7 12l7 7',
  on: 'm10 5 7 7-7 7',
  overview: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  full: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
} as const;

function control(does: keyof typeof signs, label: string): Html {
  const sign = element(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' },
    element('path', { d: signs[does] }),
  );
  return element('button', { type: 'button', 'data-does': does, title: label, 'aria-label': label }, sign);
}
