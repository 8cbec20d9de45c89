/** The sizes a slide is set in, by ratio and density, and the faces: the one place of them. `templates/deck` repeats them and a test compares. */
import type { Density } from '../compose/deck/deck.ts';
import type { Ratio } from '../model/recipe.ts';

/** On the screen in the theme's faces; in a hall in Arial, by a program we do not know. */
export type Medium = 'screen' | 'hall';

export interface Stand {
  readonly ratio: Ratio;
  readonly density: Density;
  readonly medium: Medium;
}

/** In CSS pixels. */
export interface Setting extends Stand {
  /** Of the area between the margins, and its distance from the slide's edge. */
  readonly width: number;
  readonly edge: number;
  readonly head: number;
  readonly headGap: number;
  readonly body: number;
  /** Around an item of a list, above and below together; between paragraphs. */
  readonly gap: number;
  readonly cell: number;
  /** Above and below the words of a cell, together. */
  readonly cellPadding: number;
  /** Beside the words of a cell. */
  readonly cellGutter: number;
}

/** Where the slide's content starts, where it should end, and where it must. The foot's hairline lies at 654. */
export const slideTop = 52;
export const slideBottom = 628;
export const slideFloor = 642;
/** Nothing may come nearer to the sides. */
export const slideSide = 48;

export const noteSize = 20;
export const footSize = 18;

/** A hall sets lines single, which is 1.15 in Arial; a little more is taken, since programs differ. */
const hallLeading = 1.17;

/** The step from line to line as a share of the size: the theme's, or less where lines are set single. */
export function leadingOf({ medium }: Stand, screen: number): number {
  return medium === 'screen' ? screen : Math.min(screen, hallLeading);
}

const ratios = {
  '16:9': { width: 1152, edge: 64, head: 48, cellGutter: 28 },
  '4:3': { width: 848, edge: 56, head: 44, cellGutter: 16 },
} as const satisfies Record<Ratio, object>;

const densities = {
  roomy: { headGap: 34, cell: 30, cellPadding: 20 },
  regular: { headGap: 34, cell: 26, cellPadding: 18 },
  dense: { headGap: 26, cell: 24, cellPadding: 14 },
} as const satisfies Record<Density, object>;

const bodies = {
  '16:9': { roomy: { body: 40, gap: 30 }, regular: { body: 34, gap: 20 }, dense: { body: 32, gap: 8 } },
  '4:3': { roomy: { body: 36, gap: 24 }, regular: { body: 32, gap: 20 }, dense: { body: 32, gap: 8 } },
} as const satisfies Record<Ratio, Record<Density, object>>;

const settings = new Map<string, Setting>();

export function settingOf(stand: Stand): Setting {
  const key = `${stand.ratio} ${stand.density} ${stand.medium}`;
  const setting = settings.get(key) ?? makeSetting(stand);
  settings.set(key, setting);
  return setting;
}

function makeSetting(stand: Stand): Setting {
  const { ratio, density } = stand;
  return { ...stand, ...ratios[ratio], ...densities[density], ...bodies[ratio][density] };
}

/** From the roomiest on. */
export const densitiesFromRoomy = ['roomy', 'regular', 'dense'] as const satisfies readonly Density[];
