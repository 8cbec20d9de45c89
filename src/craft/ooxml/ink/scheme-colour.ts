/** Colours as a drawing names them: by their part in the theme, so that they follow when it changes. */

import { tag, type Xml } from '../xml.ts';
import { milliPercent } from './length.ts';

export type SchemeName =
  | 'bg1'
  | 'tx1'
  | 'bg2'
  | 'tx2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6';

export type Colour =
  | {
      readonly scheme: SchemeName;
      readonly lighter?: Lighter;
    }
  /** `#rrggbb` */
  | { readonly hex: string };

export interface Lighter {
  /** Share of its lightness that stays, and what is added: both 0 to 1. */
  readonly stays: number;
  readonly added: number;
  /** How strong it is then, 1 as strong as before. */
  readonly saturation: number;
}

export function solidFill(colour: Colour): Xml {
  return tag('a:solidFill', {}, colourXml(colour));
}

export function colourXml(colour: Colour): Xml {
  if ('hex' in colour) return tag('a:srgbClr', { val: hexDigits(colour.hex) });
  const { scheme, lighter } = colour;
  return tag('a:schemeClr', { val: scheme }, ...(lighter === undefined ? [] : lighterXml(lighter)));
}

/** `#0b4f5c` → `0B4F5C` */
export function hexDigits(hex: string): string {
  return hex.slice(1).toUpperCase();
}

function lighterXml({ stays, added, saturation }: Lighter): readonly Xml[] {
  return [modified('lumMod', stays), modified('lumOff', added), modified('satMod', saturation)];
}

function modified(name: string, share: number): Xml {
  return tag(`a:${name}`, { val: milliPercent(share) });
}
