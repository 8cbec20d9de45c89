/** A theme → the colours of a presentation: which the scheme holds, and what is set in which of them on each ground. */
import type { Colour, SchemeName } from '../../craft/ooxml/ink/scheme-colour.ts';
import type { Scheme } from '../../model/recipe.ts';
import type { Theme, ThemeColours } from '../../model/theme.ts';

/** What a slide's words stand on. */
export type Ground = 'paper' | 'tint' | 'deep';

export interface Inks {
  readonly ground: Colour;
  readonly words: Colour;
  /** Notes, sources, labels. */
  readonly soft: Colour;
  readonly strong: Colour;
  readonly rule: Colour;
  readonly panel: Colour;
  readonly warm: Colour;
}

export type InkName = keyof Inks;

export function coloursOf(theme: Theme, scheme: Scheme): ThemeColours {
  return scheme === 'dark' ? theme.dark : theme.light;
}

export function inksOf(colours: ThemeColours): Readonly<Record<Ground, Inks>> {
  const words: Colour = { scheme: 'tx1' };
  const paper: Inks = {
    ground: { scheme: 'bg1' },
    words,
    soft: shade('tx1', colours.ink, colours.quiet),
    strong: { scheme: 'tx2' },
    rule: shade('tx1', colours.ink, colours.hairline),
    panel: { scheme: 'bg2' },
    warm: { scheme: 'accent2' },
  };
  const on = schemeColour(colours.onPrimary, colours);
  return {
    paper,
    tint: { ...paper, ground: { scheme: 'bg2' }, panel: { scheme: 'bg1' } },
    deep: {
      ground: { scheme: 'tx2' },
      words: on,
      soft: seenThrough(on, 0.8),
      strong: on,
      rule: seenThrough(on, 0.3),
      panel: seenThrough(on, 0.12),
      warm: on,
    },
  };
}

/** The scheme's own name for a colour, where it has one. */
function schemeColour(hex: string, { paper, ink }: ThemeColours): Colour {
  if (hex === paper) return { scheme: 'bg1' };
  return hex === ink ? { scheme: 'tx1' } : { hex };
}

function seenThrough(colour: Colour, opacity: number): Colour {
  return 'hex' in colour ? colour : { ...colour, opacity };
}

/** A colour of the scheme, moved to the lightness of another. */
function shade(scheme: SchemeName, from: string, to: string): Colour {
  const [own, wanted] = [lightness(from), lightness(to)];
  if (wanted < own) return { scheme, lighter: { stays: wanted / own, added: 0 } };
  const added = own === 1 ? 0 : (wanted - own) / (1 - own);
  return { scheme, lighter: { stays: 1 - added, added } };
}

/** 0 to 1, as HSL has it. */
function lightness(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return (Math.max(...channels) + Math.min(...channels)) / 2;
}
