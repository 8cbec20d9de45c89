/** The colours of slides on an organisation's design: its words and accents by their part in its theme, shades of its ground for the rest. */
import type { Brand } from '../../../craft/ooxml/brand/brand.ts';
import type { Colour } from '../../../craft/ooxml/ink/scheme-colour.ts';
import type { Grounds, Inks } from '../inks.ts';

const words: Colour = { scheme: 'tx1' };

/** Panels and rules are the ground itself a shade on, which words that stand out from the ground stand out from as well. */
const shades: Readonly<Record<Brand['ground'], Pick<Inks, 'panel' | 'rule'>>> = {
  light: { panel: ground(0.95, 0), rule: ground(0.75, 0) },
  dark: { panel: ground(0.9, 0.1), rule: ground(0.65, 0.35) },
};

function ground(stays: number, added: number): Colour {
  return { scheme: 'bg1', lighter: { stays, added, saturation: 1 } };
}

/** What a layout stands on is the organisation's affair: every slide has the same. */
export function brandInks(on: Brand['ground']): Grounds {
  const inks: Inks = {
    ...shades[on],
    ground: { scheme: 'bg1' },
    words,
    soft: words,
    strong: words,
    warm: { scheme: 'accent1' },
  };
  return { paper: inks, opening: inks, section: inks, statement: inks, question: inks };
}
