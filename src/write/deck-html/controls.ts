/** Buttons for all that keys do, for the mouse, the finger and the screen reader. */

import { type Attributes, element, type Html } from '../../craft/markup/html.ts';
import type { Act } from '../../craft/screen/keys.ts';
import type { Words } from '../../model/words.ts';

/** Shown only where the script runs. */
export function controls(words: Words): Html {
  return element(
    'nav',
    { class: 'controls', 'aria-label': words['slide-controls'] },
    signButton('back', words['previous-slide']),
    element('span', { class: 'number', dir: 'auto', 'data-says': 'number' }),
    signButton('on', words['next-slide']),
    signButton('overview', words['all-slides']),
    signButton('search', words['search-slides']),
    signButton('black', words['keys-black'], { class: 'for-presenter' }),
    signButton('window', words['presenter-view'], { class: 'for-audience' }),
    signButton('full', words['full-screen']),
    signButton('help', words['keys-help']),
  );
}

/** A button that says in words what it does. */
export function wordButton(does: Act, label: Html, attributes: Attributes = {}): Html {
  return element('button', { type: 'button', 'data-does': does, ...attributes }, label);
}

/** What each control does, drawn on a field of 24. */
const signs = {
  back: 'M14 5 7 12l7 7',
  on: 'm10 5 7 7-7 7',
  overview: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  black: 'M3 5h18v12H3zM9 21h6',
  window: 'M3 4h18v11H3zM7 20h10M12 15v5M7 8h6M7 11h4',
  full: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  help: 'M3 6h18v12H3zM7 10h1M11.5 10h1M16 10h1M8 14h8',
  larger: 'M12 5v14M5 12h14',
  smaller: 'M5 12h14',
} as const satisfies Partial<Record<Act, string>>;

export function signButton(does: keyof typeof signs, label: string, more: Attributes = {}): Html {
  const sign = element(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' },
    element('path', { d: signs[does] }),
  );
  const attributes = { title: label, 'aria-label': label, ...more };
  return wordButton(does, sign, attributes);
}
