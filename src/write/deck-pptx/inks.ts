/** A theme → the colours of a presentation by what they are for, on each ground; named by the colour scheme where it holds them. */
import type { Colour, SchemeName } from '../../craft/ooxml/ink/scheme-colour.ts';
import { groundOf, type Speaker, speakerGround, speakers } from '../../craft/theme/grounds.ts';
import type { Scheme } from '../../model/recipe.ts';
import { tableOf } from '../../model/table.ts';
import type { Theme, ThemeColours } from '../../model/theme.ts';

/** What a slide's words stand on: slides with a voice of their own, and all others. */
export type GroundName = Speaker | 'paper';

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
export type Grounds = Readonly<Record<GroundName, Inks>>;

export function inksOf(theme: Theme, scheme: Scheme): Grounds {
  const named = (ground: Readonly<Record<InkName, string>>): Inks => {
    const ink = (name: InkName) => namedColour(ground[name], theme[scheme]);
    return {
      ground: ink('ground'),
      words: ink('words'),
      soft: ink('soft'),
      strong: ink('strong'),
      rule: ink('rule'),
      panel: ink('panel'),
      warm: ink('warm'),
    };
  };
  const spoken = speakers.map((speaker) => [speaker, named(speakerGround(theme, scheme, speaker))] as const);
  const paper = named(groundOf(theme, scheme, 'paper'));
  return { paper, ...tableOf(spoken) };
}

/** The colour scheme of a theme, the first that holds a colour giving it its name. */
export const schemeNames: readonly (readonly [SchemeName, keyof ThemeColours])[] = [
  ['bg1', 'paper'],
  ['tx1', 'ink'],
  ['bg2', 'tint'],
  ['tx2', 'primary'],
  ['accent1', 'primary'],
  ['accent2', 'accent'],
  ['accent5', 'deep'],
  ['accent6', 'deepAccent'],
];

function namedColour(hex: string, colours: ThemeColours): Colour {
  const found = schemeNames.find(([, name]) => colours[name] === hex);
  if (found !== undefined) return { scheme: found[0] };
  const { quiet, hairline, ink } = colours;
  return hex === quiet || hex === hairline ? shade('tx1', ink, hex) : { hex };
}

/** A colour of the scheme, moved to the lightness and strength of another. */
function shade(scheme: SchemeName, from: string, to: string): Colour {
  const [own, wanted] = [hueless(from), hueless(to)];
  const saturation = own.saturation === 0 ? 1 : wanted.saturation / own.saturation;
  if (wanted.lightness < own.lightness)
    return { scheme, lighter: { stays: wanted.lightness / own.lightness, added: 0, saturation } };
  const added = own.lightness === 1 ? 0 : (wanted.lightness - own.lightness) / (1 - own.lightness);
  return { scheme, lighter: { stays: 1 - added, added, saturation } };
}

/** 0 to 1 each, as HSL has them. */
function hueless(hex: string): { readonly lightness: number; readonly saturation: number } {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const spread = 1 - Math.abs(2 * lightness - 1);
  return { lightness, saturation: spread === 0 ? 0 : (most - least) / spread };
}
