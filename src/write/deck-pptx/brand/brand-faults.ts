/** What an organisation's template lacks for a deck, and which slides need it. */
import type { Deck } from '../../../compose/deck/deck.ts';
import type { Brand } from '../../../craft/ooxml/brand/brand.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Span } from '../../../model/span.ts';
import { layoutKind, type Role } from '../layout.ts';
import { slideRegions } from '../regions.ts';
import { chooseLayout } from './choose-layout.ts';

/** Whether slides can stand on it at all; if not, the deck wears the theme's own design. */
export function brandServes(deck: Deck, brand: Brand): boolean {
  return brandFaults(deck, brand, nowhere).every(({ severity }) => severity !== 'error');
}

const nowhere: Span = { path: '', start: 0, end: 0 };

/** `at` is where the theme names the template. */
export function brandFaults(deck: Deck, brand: Brand, at: Span): readonly Diagnostic[] {
  const faults = [...sizeFaults(deck, brand, at), ...titleFaults(deck, brand, at)];
  return faults.length > 0 ? faults : roleFaults(deck, brand, at);
}

function sizeFaults(deck: Deck, { width, height }: Brand, at: Span): readonly Diagnostic[] {
  const wanted = slideRegions[deck.ratio].width;
  if (Math.abs(width - wanted) < 1 && Math.abs(height - 720) < 1) return [];
  const inches = (pixels: number) => (pixels / 96).toFixed(2).replace(/\.?0+$/, '');
  const said = (wide: number, high: number) => `${inches(wide)} × ${inches(high)} inches`;
  return [
    {
      code: 'brand-lacks',
      severity: 'error',
      span: at,
      message: `The slides of the template are ${said(width, height)}, those of the deck ${deck.id} ${said(wanted, 720)}`,
      cure: `Set the slide size of the template to ${said(wanted, 720)}, or choose the other ratio for the deck`,
    },
  ];
}

function titleFaults(deck: Deck, brand: Brand, at: Span): readonly Diagnostic[] {
  if (chooseLayout('points', brand) !== undefined) return [];
  return [
    {
      code: 'brand-lacks',
      severity: 'error',
      span: at,
      message: `No layout of the template has a placeholder for a title, which all slides of the deck ${deck.id} need`,
      cure: 'Add one in PowerPoint: View, Slide Master, Insert Placeholder or the box Title',
    },
  ];
}

function roleFaults(deck: Deck, brand: Brand, at: Span): readonly Diagnostic[] {
  const needing = new Map<Role, number[]>();
  for (const { number, layout } of deck.slides) {
    const lacks = chooseLayout(layoutKind(layout), brand)?.lacks ?? [];
    for (const role of lacks) needing.set(role, [...(needing.get(role) ?? []), number]);
  }
  return [...needing].map(([role, numbers]): Diagnostic => {
    const what = role === 'wording' ? 'the wording of a definition' : 'text';
    const slides = numbers.length === 1 ? `slide ${numbers[0]}` : `slides ${numbers.join(', ')}`;
    return {
      code: 'brand-lacks',
      severity: 'warning',
      span: at,
      message: `No layout of the template has placeholders for a title and ${what}, which ${slides} of the deck ${deck.id} need`,
      cure: 'Add a layout with a title and a text placeholder to the template; until then such words stand in boxes of their own',
    };
  });
}
