/** The seconds planned for each slide and the clock become how the talk stands. Sent to the browser as text: see `page-nouns.ts`. */

/** All in seconds. */
export interface Standing {
  readonly elapsed: number;
  /** Of the deck's minutes; negative once they are over. */
  readonly left: number;
  /** How far ahead of the plan; negative when behind; 0 while this slide's own time runs. */
  readonly ahead: number;
  readonly onSlide: number;
  readonly slidePlanned: number;
  /** Planned for the slides after this one. */
  readonly toCome: number;
}

export interface Plan {
  /** `elapsed` and `entered` (when this slide came) in milliseconds of the talk's clock. */
  standing(slide: number, elapsed: number, entered: number): Standing;
  /** Seconds → `12:05`, `1:02:05`, `−0:30`. */
  text(seconds: number): string;
}

export function makePlan(seconds: readonly number[], minutes: number): Plan {
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  const two = (value: number) => String(value).padStart(2, '0');

  function standing(slide: number, elapsed: number, entered: number): Standing {
    const spent = Math.floor(elapsed / 1000);
    const from = sum(seconds.slice(0, slide));
    const planned = seconds[slide] ?? 0;
    const late = Math.max(0, spent - from - planned);
    return {
      elapsed: spent,
      left: minutes * 60 - spent,
      ahead: late > 0 ? -late : Math.max(0, from - spent),
      onSlide: Math.max(0, Math.floor((elapsed - entered) / 1000)),
      slidePlanned: planned,
      toCome: sum(seconds.slice(slide + 1)),
    };
  }

  function text(given: number): string {
    const whole = Math.abs(Math.round(given));
    const [hours, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    const clock = hours > 0 ? `${hours}:${two(rest)}:${two(whole % 60)}` : `${rest}:${two(whole % 60)}`;
    return given < 0 && whole > 0 ? `\u2212${clock}` : clock;
  }

  return { standing, text };
}
