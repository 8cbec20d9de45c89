/** What every shape of one slide is written with, and what must be counted while it is. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Hand } from '../../craft/ooxml/ink/type.ts';
import type { Relations } from '../../craft/ooxml/relations.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { PlacedSlide } from '../../lay/placed.ts';
import type { Words } from '../../model/words.ts';
import type { Grounds } from './inks.ts';
import type { LayoutPart, Placeholder, Role } from './layout.ts';
import type { Page } from './mirror.ts';
import type { PartLinks } from './runs.ts';

/** What all slides of a deck share. */
export interface DeckScene {
  readonly deck: Deck;
  readonly page: Page;
  readonly inks: Grounds;
  /** How thick firm rules are, in CSS pixels. */
  readonly stroke: number;
  /** How thick the bar above a statement is. */
  readonly bar: number;
  /** How charts and drawings are written. */
  readonly hand: Hand;
  readonly figures: ReadonlyMap<string, DeckFigure>;
  readonly places: ReadonlyMap<Slide, PlacedSlide>;
}

export interface SlideScene extends DeckScene {
  readonly slide: Slide;
  readonly placed: PlacedSlide;
  readonly links: PartLinks;
  readonly relations: Relations;
  readonly words: Words;
  /** Whether rules and bars of ours belong on it. */
  readonly ruled: boolean;
  /** A number no other shape of the slide has. */
  nextId(): number;
  /** Numbers below were given to shapes within a shape. */
  skipTo(id: number): void;
  /** The layout's next placeholder for this; where it has none left, a body placeholder of the slide's own, which the outline shows all the same. */
  take(role: Role): Placeholder;
  /** Undefined where the layout has none. */
  takeIfAny(role: Role): Placeholder | undefined;
}

export interface Counting {
  readonly nextId: SlideScene['nextId'];
  readonly skipTo: SlideScene['skipTo'];
  readonly take: SlideScene['take'];
  readonly takeIfAny: SlideScene['takeIfAny'];
}

export function openCounting(layout: LayoutPart): Counting {
  let lastId = 1;
  let lastOwn = firstOwnIndex - 1;
  const free = [...layout.placeholders];
  const takeIfAny = (role: Role): Placeholder | undefined => {
    const at = free.findIndex((placeholder) => placeholder.role === role);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  return {
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    skipTo: (id) => {
      lastId = id - 1;
    },
    takeIfAny,
    take: (role) => {
      const found = takeIfAny(role);
      if (found !== undefined) return found;
      lastOwn += 1;
      return unknownTo(role, lastOwn);
    },
  };
}

/** Above the numbers layouts use. */
const firstOwnIndex = 60;

function unknownTo(role: Role, index: number): Placeholder {
  return {
    role,
    type: 'body',
    index,
    frame: undefined,
    size: undefined,
    bullet: undefined,
    gap: undefined,
    panel: false,
    stands: 'elsewhere',
  };
}
