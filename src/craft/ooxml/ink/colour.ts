/** Turns the role a colour plays into DrawingML's words for it: what the theme names is named, so that it follows the theme. */
import type { Palette, Role } from '../../draw/palette.ts';
import { tag, type Xml } from '../xml.ts';

/** Where a theme's colour scheme holds them. */
const named: Partial<Readonly<Record<Role, string>>> = {
  ink: 'tx1',
  paper: 'bg1',
  accent: 'accent2',
  'series-1': 'accent1',
  'series-2': 'accent2',
};

export function colour(role: Role, palette: Palette): Xml {
  const name = named[role];
  if (name !== undefined) return tag('a:schemeClr', { val: name });
  return tag('a:srgbClr', { val: palette[role].slice(1).toUpperCase() });
}

export function solidFill(role: Role, palette: Palette): Xml {
  return tag('a:solidFill', {}, colour(role, palette));
}

export const noFill: Xml = tag('a:noFill');
