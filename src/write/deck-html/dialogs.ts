/** What opens over the slides: the search, the list of keys, and a way out where the browser opens no window. */
import { type Attributes, element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import type { WordKey, Words } from '../../model/words.ts';

export function dialogs(words: Words): readonly Html[] {
  return [searchDialog(words), helpDialog(words), blockedDialog(words)];
}

function dialog(name: string, title: string, words: Words, ...content: readonly Html[]): Html {
  const id = `${name}.dialog`;
  const close = { type: 'button', class: 'close', title: words.close, 'aria-label': words.close };
  const sign = element(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' },
    element('path', { d: 'M6 6l12 12M18 6 6 18' }),
  );
  return element(
    'dialog',
    { class: name, 'aria-labelledby': id },
    element(
      'div',
      {},
      element('h2', { id }, escapeHtml(title)),
      ...content,
      // Last, so that the focus begins with what the dialog is for; it stands at the top.
      element('button', close, sign),
    ),
  );
}

function searchDialog(words: Words): Html {
  const field: Attributes = {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words['search-hint'],
    'aria-label': words['search-hint'],
    'aria-expanded': 'false',
    'aria-controls': 'search.list',
    'aria-autocomplete': 'list',
  };
  const list = { role: 'listbox', id: 'search.list', 'aria-label': words.slides };
  return dialog(
    'search',
    words['search-slides'],
    words,
    element('input', field),
    element('p', { role: 'status' }),
    element('ul', list),
  );
}

/** Keys between bars are pressed for the same. */
const keys: readonly (readonly [string, WordKey])[] = [
  ['→|↓|PgDn|{key-space}', 'keys-on'],
  ['←|↑|PgUp', 'keys-back'],
  ['Home|End', 'keys-ends'],
  ['{key-digits}', 'keys-number'],
  ['O', 'keys-overview'],
  ['/', 'search-slides'],
  ['B|.', 'keys-black'],
  ['W|,', 'keys-white'],
  ['F|F5', 'full-screen'],
  ['S', 'presenter-view'],
  ['T', 'keys-clock'],
  ['Shift T', 'keys-reset'],
  ['+|−', 'keys-notes-size'],
  ['P', 'keys-print'],
  ['?', 'keys-help'],
  ['Esc', 'keys-close'],
];

function helpDialog(words: Words): Html {
  const names = { '{key-space}': words['key-space'], '{key-digits}': words['key-digits'] };
  const caps = (together: string) =>
    together
      .split('|')
      .map((key) =>
        element('kbd', {}, escapeHtml(Object.entries(names).find(([name]) => name === key)?.[1] ?? key)),
      );
  const rows = keys.map(([together, does]) =>
    element('div', {}, element('dt', {}, ...caps(together)), element('dd', {}, escapeHtml(words[does]))),
  );
  // In a low window the list is scrolled, by keys once it has the focus.
  const list = { class: 'rows', tabindex: 0, role: 'group', 'aria-labelledby': 'help.dialog' };
  return dialog('help', words['keys-help'], words, element('div', list, element('dl', {}, ...rows)));
}

function blockedDialog(words: Words): Html {
  // The address is set when the dialog opens: the slide belongs to it.
  const link = (word: WordKey, more: Attributes) =>
    element('a', { href: '?presenter', ...more }, escapeHtml(words[word]));
  return dialog(
    'blocked',
    words['presenter-blocked'],
    words,
    element('p', {}, escapeHtml(words['presenter-blocked-cure'])),
    element(
      'p',
      { class: 'ways' },
      // The one that opens and the one that is opened speak to each other.
      link('open-in-tab', { target: '_blank', rel: 'opener' }),
      link('open-here', {}),
    ),
  );
}
