/** One window's part in a talk: what happens here, what the other window says, and which of them is right. Sent to the browser as text: see `page-nouns.ts`. */
import type { Stopwatch } from './clock.ts';
import type { Moves } from './moves.ts';
import type { Message, Role } from './read-message.ts';
import type { Blank, Place, Talk } from './talk.ts';

export interface Session {
  talk(): Talk;
  /** Goes to a place; a hidden slide is only shown again. */
  go(to: (moves: Moves, from: Place) => Place): void;
  /** Goes to a slide wherever it is, shown at once. */
  leap(slide: number): void;
  /** Hides the slide, or shows it again. */
  blank(as: Exclude<Blank, 'none'>): void;
  unblank(): void;
  toggleClock(): void;
  resetClock(): void;
  hear(message: Message): void;
  /** Whether the other window has been heard. */
  hasCompany(): boolean;
}

export interface SessionSupplies {
  readonly role: Role;
  readonly start: Talk;
  readonly moves: Moves;
  readonly stopwatch: Stopwatch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after every change. */
  readonly show: (talk: Talk) => void;
  readonly send: (kind: Message['kind'], talk: Talk) => void;
}

export function makeSession(supplies: SessionSupplies): Session {
  const { role, moves, stopwatch, now, show, send } = supplies;
  let talk = supplies.start;
  let company = false;

  function change(to: Partial<Talk>): void {
    talk = { ...talk, ...to, turn: talk.turn + 1 };
    show(talk);
    send('state', talk);
  }

  /** With a presenter at the desk the clock starts by itself when the first slide is left. */
  function clockFor(to: Place) {
    const zero = talk.clock.since === null && talk.clock.spent === 0;
    const leaves = talk.slide === 0 && to.slide === 1 && zero && (role === 'presenter' || company);
    const clock = leaves ? stopwatch.started(talk.clock, now()) : talk.clock;
    return to.slide === talk.slide ? clock : stopwatch.entered(clock, now());
  }

  function follow({ from, talk: told }: Message): void {
    const newer = told.turn > talk.turn || (told.turn === talk.turn && from === 'presenter');
    const heard = { ...told, ...moves.inside(told) };
    if (!newer || JSON.stringify(heard) === JSON.stringify(talk)) return;
    talk = heard;
    show(talk);
    // Further windows in the hall hear of it from the desk.
    if (role === 'presenter') send('state', talk);
  }

  return {
    talk: () => talk,
    go: (to) => {
      if (talk.blank !== 'none') return change({ blank: 'none' });
      const place = moves.inside(to(moves, talk));
      if (place.slide !== talk.slide || place.step !== talk.step)
        change({ ...place, clock: clockFor(place) });
    },
    leap: (slide) => {
      const place = moves.to(slide);
      const here = place.slide === talk.slide ? { slide: talk.slide, step: talk.step } : place;
      change({ ...here, blank: 'none', clock: clockFor(here) });
    },
    blank: (as) => change({ blank: talk.blank === as ? 'none' : as }),
    unblank: () => change({ blank: 'none' }),
    toggleClock: () => change({ clock: stopwatch.toggled(talk.clock, now()) }),
    resetClock: () => change({ clock: stopwatch.zero }),
    hear: (message) => {
      company = true;
      follow(message);
      if (message.kind === 'hello') send('state', talk);
    },
    hasCompany: () => company,
  };
}
