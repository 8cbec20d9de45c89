/** What keys, buttons and clicks ask for is done. Sent to the browser as text: see `page-nouns.ts`. */
import type { Act } from './keys.ts';
import type { Overview } from './overview.ts';
import type { PageWindow } from './page-nouns.ts';
import type { Session } from './session.ts';
import type { Tips } from './tips.ts';

export interface ActSupplies {
  readonly session: Session;
  readonly overview: Overview;
  readonly tips: Tips;
  readonly role: 'audience' | 'presenter';
  readonly search: () => void;
  readonly otherWindow: () => void;
  /** Makes the notes larger or smaller. */
  readonly resize: (by: 1 | -1) => void;
  /** Goes to a slide that is not the next one. */
  readonly leap: (slide: number) => void;
}

export type Acts = Readonly<Record<Act, () => void>>;

export function makeActs(window: PageWindow, supplies: ActSupplies): () => Acts {
  const { session, overview, tips, search, otherWindow, resize, leap } = supplies;
  const { document } = window;
  const root = document.documentElement;
  const right = root.dir === 'rtl' ? -1 : 1;
  const presenter = supplies.role === 'presenter';
  const turn = (by: number) => session.go((moves, from) => (by > 0 ? moves.on(from) : moves.back(from)));

  function closeOverview(): void {
    leap(session.talk().slide);
  }
  function fullScreen(): void {
    if (document.fullscreenElement === null) root.requestFullscreen?.();
  }
  function stepOut(): void {
    if (!tips.close() && session.talk().blank !== 'none') session.unblank();
  }

  const showing: Acts = {
    on: () => turn(1),
    back: () => turn(-1),
    right: () => turn(right),
    left: () => turn(-right),
    down: () => turn(1),
    up: () => turn(-1),
    enter: () => turn(1),
    first: () => leap(0),
    last: () => leap(Number.MAX_SAFE_INTEGER),
    escape: stepOut,
    overview: () => {
      tips.close();
      overview.open(session.talk().slide);
    },
    search,
    help: () => {
      const dialog = document.querySelector('.help');
      if (dialog?.open === false) dialog.showModal();
    },
    full: () => (document.fullscreenElement === null ? fullScreen() : document.exitFullscreen()),
    start: fullScreen,
    black: () => session.blank('black'),
    white: () => session.blank('white'),
    window: otherWindow,
    print: () => window.print(),
    clock: () => (presenter ? session.toggleClock() : undefined),
    reset: () => (presenter ? session.resetClock() : undefined),
    larger: () => resize(1),
    smaller: () => resize(-1),
  };

  const choosing: Acts = {
    ...showing,
    right: () => overview.along(right),
    left: () => overview.along(-right),
    on: () => overview.along(1),
    back: () => overview.along(-1),
    down: () => overview.across(1),
    up: () => overview.across(-1),
    first: () => overview.to(0),
    last: () => overview.to(Number.MAX_SAFE_INTEGER),
    enter: () => leap(overview.at()),
    escape: closeOverview,
    overview: closeOverview,
  };
  return () => (overview.isOpen() ? choosing : showing);
}
