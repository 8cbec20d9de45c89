/** Turns the role a colour plays into DrawingML's words for it: ink and paper are the theme's own, so that they follow it. */
import { type Palette, paletteOf, type Role, type Scheme } from '../../draw/palette.ts';
import { tag, type Xml } from '../xml.ts';

const palettes: Readonly<Record<Scheme, Palette>> = {
  light: paletteOf('light'),
  dark: paletteOf('dark'),
  print: paletteOf('print'),
};

export function colour(role: Role, scheme: Scheme): Xml {
  if (role === 'ink') return tag('a:schemeClr', { val: 'tx1' });
  if (role === 'paper') return tag('a:schemeClr', { val: 'bg1' });
  return tag('a:srgbClr', { val: palettes[scheme][role].slice(1).toUpperCase() });
}

export function solidFill(role: Role, scheme: Scheme): Xml {
  return tag('a:solidFill', {}, colour(role, scheme));
}

export const noFill: Xml = tag('a:noFill');
