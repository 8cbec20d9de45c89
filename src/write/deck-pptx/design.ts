/** What slides stand on: the theme's own master and layouts, or an organisation's. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Brand } from '../../craft/ooxml/brand/brand.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { PlacedSlide } from '../../lay/placed.ts';
import type { Theme } from '../../model/theme.ts';
import { brandInks } from './brand/brand-inks.ts';
import { chooseLayout } from './brand/choose-layout.ts';
import { settle } from './brand/settle.ts';
import { type GroundName, type Grounds, inksOf } from './inks.ts';
import { type LayoutPart, layoutKind } from './layout.ts';
import { logoOf, logoParts } from './logo.ts';
import { firstMasterId, layoutPart, masterPart, masterPath } from './masters.ts';
import type { Page } from './mirror.ts';
import { ownLayouts } from './own-layouts.ts';
import type { MasterSetting } from './placeholder-shape.ts';
import { themePart } from './theme-part.ts';

export interface Design {
  /** Themes, masters, layouts and their pictures. */
  readonly parts: readonly Part[];
  readonly masters: readonly { readonly path: string; readonly id: number }[];
  /** The part that holds the colours and fonts of the slides. */
  readonly theme: string;
  readonly inks: Grounds;
  /** What a slide stands on, given where its words are to be. */
  standOn(slide: Slide, placed: PlacedSlide | undefined): Stand;
}

export interface Stand {
  readonly layout: LayoutPart;
  readonly ground: GroundName;
}

export interface DesignSupplies {
  readonly theme: Theme;
  readonly logo: DeckFigure | undefined;
  readonly brand?: Brand | undefined;
}

export function designOf(deck: Deck, page: Page, supplies: DesignSupplies): Design {
  return supplies.brand === undefined ? ownDesign(deck, page, supplies) : brandDesign(supplies.brand);
}

const themePath = 'ppt/theme/theme1.xml';

function ownDesign(deck: Deck, page: Page, { theme, logo: figure }: DesignSupplies): Design {
  const { language, words } = deck.imprint;
  const inks = inksOf(theme, deck.scheme);
  const layouts = ownLayouts(deck.ratio, theme);
  const logo = logoOf(figure, theme, deck.scheme);
  const setting: MasterSetting = { page, language, words, scheme: deck.scheme, inks, logo };
  const find = (kind: string) => {
    const found = layouts.find((layout) => layout.kind === kind);
    if (found === undefined) throw new Error(`the layouts lack one for ${kind}`);
    return found;
  };
  return {
    parts: [
      themePart(themePath, theme, deck.scheme),
      masterPart(find('points'), layouts, themePath, setting),
      ...layouts.map((layout) => layoutPart(layout, setting)),
      ...logoParts(logo),
    ],
    masters: [{ path: masterPath, id: firstMasterId }],
    theme: themePath,
    inks,
    standOn: (slide) => {
      const layout = find(layoutKind(slide.layout));
      return { layout, ground: layout.ground };
    },
  };
}

/** A template none of whose layouts has a title is told of before: see `brandServes`. */
function brandDesign(brand: Brand): Design {
  const [first] = brand.masters;
  return {
    parts: brand.parts,
    masters: brand.masters,
    theme: first?.theme ?? '',
    inks: brandInks(brand.ground),
    standOn: (slide, placed) => {
      const layout = chooseLayout(layoutKind(slide.layout), brand);
      if (layout === undefined) throw new Error('the template has no layout with a title');
      return { layout: placed === undefined ? layout : settle(slide, placed, layout), ground: 'paper' };
    },
  };
}
