/** The presenter's view: empty places that the script fills. */
import type { Deck } from '../../compose/deck/deck.ts';
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import type { WordKey, Words } from '../../model/words.ts';
import { signButton, wordButton } from './controls.ts';

/** A deck without notes, as a public build is, has no panel for them. */
export function desk(deck: Deck): Html {
  const { words } = deck.imprint;
  const title = 'desk.title';
  return element(
    // No <section>, which is a slide; yet its heading stands for it alone, and not for the page.
    'article',
    { class: 'desk', role: 'region', 'aria-labelledby': title },
    element('h1', { id: title }, escapeHtml(words['presenter-view'])),
    bar(deck),
    element('div', { class: 'desk-now' }, says('p', 'blank')),
    element(
      'div',
      { class: 'desk-after' },
      element('h2', {}, escapeHtml(words['up-next'])),
      says('p', 'next-title'),
      element('div', { class: 'desk-next' }),
    ),
    ...reading(deck),
    element(
      'p',
      { class: 'desk-alone', hidden: true, role: 'status' },
      element('span', {}, escapeHtml(words['no-audience-window'])),
      wordButton('window', escapeHtml(words['audience-window'])),
    ),
  );
}

function bar({ minutes, imprint: { words } }: Deck): Html {
  const left = words['time-left'].replace('{minutes}', String(minutes));
  return element(
    'div',
    { class: 'desk-bar' },
    element(
      'div',
      { class: 'desk-clock' },
      element(
        'button',
        { type: 'button', 'data-does': 'clock', 'data-says': 'clock' },
        escapeHtml(words['clock-start']),
      ),
      wordButton('reset', escapeHtml(words['clock-reset'])),
    ),
    element(
      'dl',
      {},
      time(words.elapsed, 'elapsed', says('span', 'elapsed')),
      time(left, 'left', says('span', 'left')),
      time(words['the-plan'], 'pace', says('span', 'pace')),
      time(
        words['this-slide'],
        'on-slide',
        says('span', 'on-slide'),
        escapeHtml(' / '),
        says('span', 'slide-planned'),
      ),
      time(words['still-planned'], 'to-come', says('span', 'to-come')),
      time(words['time-of-day'], 'day', says('span', 'day')),
    ),
    says('p', 'part'),
  );
}

function time(label: string, name: string, ...value: readonly Html[]): Html {
  const attributes = { class: `desk-${name}` };
  // Times run from left to right, also among words that do not.
  const isolated = element('bdi', {}, ...value);
  return element('div', attributes, element('dt', {}, escapeHtml(label)), element('dd', {}, isolated));
}

function reading({ slides, imprint: { words } }: Deck): readonly Html[] {
  const noted = slides.some(({ notes }) => notes.length > 0);
  const sourced = slides.some(({ evidence }) => evidence.length > 0);
  if (!noted && !sourced) return [];
  const size = element(
    'div',
    { class: 'desk-size' },
    signButton('smaller', words['smaller-notes']),
    signButton('larger', words['larger-notes']),
  );
  return [
    element(
      'div',
      // A long text is scrolled by keys once it has the focus.
      { class: 'desk-notes', tabindex: 0, role: 'group', 'aria-label': words[noted ? 'notes' : 'sources'] },
      ...(noted ? [size, ...panel('notes', 'notes', words)] : []),
      ...(sourced ? panel('evidence', 'sources', words) : []),
    ),
  ];
}

function panel(name: string, word: WordKey, words: Words): readonly Html[] {
  const heading = element('h2', {}, escapeHtml(words[word]));
  const empty = name === 'notes' ? { 'data-empty': words['no-notes'] } : {};
  const place = element('div', { 'data-says': name, ...empty });
  return [element('div', { 'data-panel': name }, heading, place)];
}

function says(holder: 'p' | 'span', name: string): Html {
  return element(holder, { 'data-says': name });
}
