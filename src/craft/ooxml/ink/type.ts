/** Turns a choice of type into the properties DrawingML gives a run. */
import type { Palette, Role } from '../../draw/palette.ts';
import { tag, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';

/** What all text of one drawing shares. */
export interface Hand {
  /** A font's name, or `+mn-lt` for the theme's. */
  readonly font: string;
  /** A language tag: `en-GB`. */
  readonly lang: string;
  readonly palette: Palette;
  readonly rightToLeft: boolean;
}

export interface Type {
  /** Hundredths of a point. */
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Role;
}

/** `a:rPr`, `a:defRPr` and `a:endParaRPr` say the same in the same order. */
export function runProperties(element: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr', type: Type, hand: Hand): Xml {
  return tag(
    element,
    { lang: hand.lang, sz: type.size, b: type.bold },
    solidFill(type.fill, hand.palette),
    tag('a:latin', { typeface: hand.font }),
    tag('a:ea', { typeface: hand.font.replace('-lt', '-ea') }),
    tag('a:cs', { typeface: hand.font.replace('-lt', '-cs') }),
  );
}
