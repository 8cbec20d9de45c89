/** What a drawing is made for and what comes back: the room, the medium, the words; the picture and its text. */
import type { ThemeColours } from '../../model/theme.ts';
import type { Words } from '../../model/words.ts';
import type { Scheme } from './palette.ts';
import type { Plan } from './plan.ts';

export type Medium = 'slide' | 'page' | 'screen';

export interface Sheet {
  /** CSS pixels; the drawing is exactly this wide. */
  readonly width: number;
  /** What the drawing tries to stay below; see `height` of the drawing for what it needed. */
  readonly maxHeight: number;
  readonly medium: Medium;
  readonly scheme: Scheme;
  /** Of the theme it is drawn for, in this scheme; Lectern's own for the book where nothing is said. */
  readonly colours?: ThemeColours;
  readonly words: Words;
  /** Writes numbers and months its way; English where nothing is said. */
  readonly language?: string;
  /** Goes before every id, so that several drawings can share one page. */
  readonly keyPrefix: string;
}

export interface Drawing {
  readonly svg: string;
  readonly alternative: Alternative;
  readonly plan: Plan;
  readonly width: number;
  readonly height: number;
}

/** `short` is for an `alt`; `long` says everything the drawing says. */
export interface Alternative {
  readonly short: string;
  readonly long: string;
}

export interface TypeSizes {
  /** Labels one must read. */
  readonly label: number;
  /** Dates, values on axes, notes. */
  readonly small: number;
  /** The least gap between two things; most others are multiples. */
  readonly unit: number;
  /** A thin but certain line. */
  readonly line: number;
}

/** From the widest comfortable setting to the tightest allowed; a drawing takes the first that fits. */
const sizes: Readonly<Record<Medium, readonly [TypeSizes, ...TypeSizes[]]>> = {
  slide: [
    { label: 27, small: 22, unit: 9, line: 2.25 },
    { label: 23, small: 19, unit: 8, line: 2 },
    { label: 20, small: 18, unit: 7, line: 2 },
    { label: 18, small: 18, unit: 4.5, line: 1.75 },
  ],
  page: [
    { label: 12, small: 11.2, unit: 4.5, line: 1 },
    { label: 11.4, small: 10.7, unit: 4, line: 1 },
    { label: 10.8, small: 10.4, unit: 3, line: 1 },
  ],
  screen: [
    { label: 15, small: 13.5, unit: 6, line: 1.25 },
    { label: 14, small: 13, unit: 5, line: 1.25 },
  ],
};

export function typeSizes(medium: Medium): readonly [TypeSizes, ...TypeSizes[]] {
  return sizes[medium];
}

/** For drawings of few words, which numbers never are: on a slide they may speak louder. */
export function largeTypeSizes(medium: Medium): readonly TypeSizes[] {
  return medium === 'slide' ? [loud, ...sizes.slide] : sizes[medium];
}

const loud: TypeSizes = { label: 32, small: 25, unit: 10, line: 2.5 };
