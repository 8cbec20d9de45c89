/** A theme in one scheme → the custom properties every rule of a deck's stylesheets draws on. */
import type { Marks, Theme, ThemeFamily } from '../../model/theme.ts';
import { type Ground, groundOf, type Scheme, type Speaker, speakerGround, speakers } from './grounds.ts';
import { shownLogo } from './logo.ts';
import { faces } from './tokens.ts';
import { cssName, heaviest, lightest } from './weights.ts';

/** What the deck's Marp theme needs: the properties of the whole, then those of each kind of slide. */
export function themeCss(theme: Theme, scheme: Scheme): string {
  const rules = speakers.map((speaker) =>
    rule(selectors[speaker], [
      ...Object.entries(speakerGround(theme, scheme, speaker)),
      ...tabs[theme.marks][speaker],
    ]),
  );
  return [themeRoot(theme, scheme), groundRule('section', groundOf(theme, scheme, 'paper')), ...rules].join(
    '\n',
  );
}

const selectors: Readonly<Record<Speaker, string>> = {
  opening: 'section:is(.title, .closing)',
  section: 'section.section',
  statement: 'section.statement',
  question: 'section.question',
};

/** The properties of the whole alone, for the page around the slides. */
export function themeRoot(theme: Theme, scheme: Scheme): string {
  const colours = Object.entries(theme[scheme]).map(([name, value]): Property => [kebab(name), value]);
  return rule(':root', [
    ['scheme', scheme],
    ...colours,
    ...stage(theme, scheme),
    ...fontProperties(theme),
    ...markProperties[theme.marks],
    ...plate(shownLogo(theme, scheme)?.plate),
  ]);
}

type Property = readonly [name: string, value: string];

/** Around the slides it is dark in every scheme, as in a hall. */
function stage(theme: Theme, scheme: Scheme): readonly Property[] {
  const { deepAccent } = theme[scheme];
  return [
    ['stage', '#23292e'],
    ['on-stage', '#ffffff'],
    ['stage-accent', deepAccent],
  ];
}

function plate(colour: string | undefined): readonly Property[] {
  return [
    ['plate', colour ?? 'transparent'],
    ['plate-room', colour === undefined ? '0' : '14px 20px'],
  ];
}

function fontProperties({ fonts: { text, display, quote } }: Theme): readonly Property[] {
  return [
    ['face-sans', familyList(text)],
    ['face-display', familyList(display)],
    ['face-quote', familyList(quote)],
    ['face-mono', faces.mono],
    ['weight-text', String(lightest(text))],
    ['weight-strong', String(heaviest(text))],
    ['weight-display', String(heaviest(display))],
  ];
}

/** With a face of its kind behind it, for Marp tools on machines that lack it. */
function familyList({ family }: ThemeFamily): string {
  const isSerif = /serif/i.test(family) && !/sans/i.test(family);
  return `"${cssName(family)}", ${isSerif ? 'Georgia, serif' : 'Arial, sans-serif'}`;
}

/** Heavy letters are wider and are set tighter, so that a title breaks where it would have broken. */
const markProperties: Readonly<Record<Marks, readonly Property[]>> = {
  fine: [
    ['stroke', '2px'],
    ['bar', '5px'],
    ['tab', '0px'],
    ['band', '0px'],
    ['tracking', '-0.011em'],
    ['tracking-strong', '0'],
    ['tighter', '0em'],
  ],
  heavy: [
    ['stroke', '4px'],
    ['bar', '12px'],
    ['tab', '14px'],
    ['band', '0px'],
    ['tracking', '-0.024em'],
    ['tracking-strong', '-0.012em'],
    ['tighter', '-0.016em'],
  ],
};

const none: readonly Property[] = [];
/** In place of the tab, the whole height of the slide at its edge. */
const band: readonly Property[] = [
  ['tab', '0px'],
  ['band', '28px'],
];

/** Statements and questions have a bar of their own. */
const tabs: Readonly<Record<Marks, Readonly<Record<Speaker, readonly Property[]>>>> = {
  fine: { opening: none, section: none, statement: none, question: none },
  heavy: { opening: band, section: band, statement: none, question: none },
};

function groundRule(selector: string, ground: Ground): string {
  return rule(selector, Object.entries(ground));
}

function rule(selector: string, properties: readonly Property[]): string {
  return `${selector} {\n${properties.map(([name, value]) => `  --${name}: ${value};`).join('\n')}\n}\n`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
