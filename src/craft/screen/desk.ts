/** The presenter's own view: what is shown, what comes, what to say, and how the time stands. Sent to the browser as text: see `page-nouns.ts`. */
import type { Stopwatch } from './clock.ts';
import type { Moves } from './moves.ts';
import type { PageElement, PageWindow } from './page-nouns.ts';
import type { Plan } from './plan.ts';
import type { PageSlide } from './read-slides.ts';
import type { ScreenWords } from './screen-words.ts';
import type { Talk } from './talk.ts';

export interface Desk {
  show(talk: Talk): void;
  /** The times alone, once a second. */
  tick(talk: Talk, now: number): void;
  /** Says whether anything is shown to the hall. */
  alone(yes: boolean): void;
}

export interface DeskSupplies {
  readonly slides: readonly PageSlide[];
  readonly moves: Moves;
  readonly plan: Plan;
  readonly stopwatch: Stopwatch;
  readonly words: ScreenWords;
  readonly say: (name: string, text: string) => void;
  /** Makes the picture of what comes next. */
  readonly preview: (slide: number, step: number) => void;
}

export function makeDesk(window: PageWindow, supplies: DeskSupplies): Desk {
  const { slides, moves, plan, stopwatch, words, say, preview } = supplies;
  const { document } = window;
  const field = (name: string) => document.querySelector(`[data-says=${name}]`);

  function copyInto(name: string, from: PageElement | null): void {
    const into = field(name);
    if (into === null) return;
    into.replaceChildren(...(from === null ? [] : [...from.cloneNode(true).children]));
    const panel = into.closest('.desk-notes');
    if (panel !== null) panel.scrollTop = 0;
    const box = into.closest('[data-panel]');
    if (box !== null) box.hidden = from === null && into.dataset.empty === undefined;
  }

  /** `14:05` where the browser is. */
  function timeOfDay(now: number): string {
    const time = new Date(now);
    return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }

  function sayNext(talk: Talk): void {
    const next = moves.on(talk);
    const end = next.slide === talk.slide && next.step === talk.step;
    const slide = slides[next.slide];
    const count = slide?.items.length ?? 0;
    const step = words['step-of'].replace('{number}', String(next.step)).replace('{count}', String(count));
    const title = next.slide === talk.slide ? step : (slide?.title ?? '');
    say('next-title', end ? words['last-slide'] : title);
    // A further slide is shown whole, a further step as it will look.
    preview(end ? -1 : next.slide, next.slide === talk.slide ? next.step : count);
  }

  function tick(talk: Talk, now: number): void {
    const elapsed = stopwatch.elapsed(talk.clock, now);
    const { ahead, left, onSlide, ...standing } = plan.standing(talk.slide, elapsed, talk.clock.entered);
    const idle = talk.clock.since === null && talk.clock.spent === 0;
    const pace = idle
      ? '\u2013'
      : ahead > 0
        ? words['ahead-by']
        : ahead < 0
          ? words['behind-by']
          : words['on-time'];
    say('elapsed', plan.text(standing.elapsed));
    say('left', plan.text(left));
    say('pace', pace.replace('{time}', plan.text(Math.abs(ahead))));
    say('on-slide', plan.text(onSlide));
    say('slide-planned', plan.text(standing.slidePlanned));
    say('to-come', plan.text(standing.toCome));
    say('day', timeOfDay(now));
    const desk = document.querySelector('.desk');
    desk?.setAttribute('data-pace', idle ? 'idle' : ahead < 0 ? 'behind' : 'ahead');
    desk?.setAttribute('data-left', left < 0 ? 'over' : left <= 60 ? 'little' : 'enough');
    desk?.setAttribute('data-clock', talk.clock.since === null ? 'stands' : 'runs');
    const begun = talk.clock.spent > 0 ? words['clock-continue'] : words['clock-start'];
    say('clock', talk.clock.since === null ? begun : words['clock-pause']);
  }

  return {
    tick,
    show: (talk) => {
      const slide = slides[talk.slide];
      say('part', slide?.part ?? '');
      copyInto('notes', slide?.notes ?? null);
      copyInto('evidence', slide?.evidence ?? null);
      say('blank', talk.blank === 'none' ? '' : words[`screen-${talk.blank}`]);
      sayNext(talk);
    },
    alone: (yes) => {
      const notice = document.querySelector('.desk-alone');
      if (notice !== null) notice.hidden = !yes;
    },
  };
}
