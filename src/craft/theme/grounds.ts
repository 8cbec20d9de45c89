/** On which ground each kind of slide stands in a theme, and the colours of everything on that ground. */
import type { Openings, Theme } from '../../model/theme.ts';
import { mix, nearestStandingOff, standsOff } from './colour.ts';
import { forMarks, forWords } from './contrast-rules.ts';

export type Scheme = 'light' | 'dark';
export type GroundName = 'paper' | 'tint' | 'deep' | 'primary';

/** Slides with a voice of their own; all others are on paper. */
export const speakers = ['opening', 'section', 'statement', 'question'] as const;
export type Speaker = (typeof speakers)[number];

export interface Ground {
  readonly ground: string;
  readonly words: string;
  /** Second lines, sources, labels. */
  readonly soft: string;
  readonly rule: string;
  readonly panel: string;
  /** Firm rules, numbers, words of weight. */
  readonly strong: string;
  /** Bars and marks. */
  readonly warm: string;
}

const grounds: Readonly<Record<Openings, Readonly<Record<Speaker, GroundName>>>> = {
  quiet: { opening: 'tint', section: 'tint', statement: 'paper', question: 'tint' },
  deep: { opening: 'deep', section: 'tint', statement: 'paper', question: 'tint' },
  full: { opening: 'deep', section: 'primary', statement: 'deep', question: 'tint' },
};

/** `opening` is for title and closing slides. */
export function speakerGround(theme: Theme, scheme: Scheme, speaker: Speaker): Ground {
  return groundOf(theme, scheme, grounds[theme.openings][speaker]);
}

export function groundOf(theme: Theme, scheme: Scheme, name: GroundName): Ground {
  const colours = theme[scheme];
  const { paper, ink, quiet, hairline, tint, primary, accent, deep, onDeep, deepAccent } = colours;
  const onPaper = { words: ink, soft: quiet, strong: primary, warm: accent };
  switch (name) {
    case 'paper':
      return { ...onPaper, ground: paper, rule: hairline, panel: tint };
    case 'tint':
      return {
        ...onPaper,
        ground: tint,
        rule: mix(tint, primary, 0.23),
        panel: paper,
        warm: held(accent, tint, forMarks),
      };
    case 'deep':
      return coloured(deep, onDeep, deepAccent, theme.openings);
    case 'primary':
      // In dark halls too: the dark primary is a colour for words, and as a ground it would dazzle.
      return coloured(theme.light.primary, theme.light.onPrimary, deepAccent, theme.openings);
  }
}

function coloured(ground: string, words: string, accent: string, openings: Openings): Ground {
  const isLoud = openings === 'full' && standsOff(accent, [ground], forWords);
  return {
    ground,
    words,
    soft: held(mix(words, ground, 0.22), ground, forWords),
    rule: mix(ground, words, 0.25),
    panel: mix(ground, words, 0.08),
    strong: isLoud ? accent : words,
    warm: held(accent, ground, forMarks),
  };
}

function held(colour: string, ground: string, ratio: number): string {
  return nearestStandingOff(colour, [ground], ratio) ?? colour;
}
