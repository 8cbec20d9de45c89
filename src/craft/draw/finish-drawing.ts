/** Turns sketches, the best first, into the drawing: the first that is low enough, or else the lowest. */
import type { Mark } from './plan.ts';
import type { Alternative, Drawing, Sheet } from './sheet.ts';
import { writeSvg } from './svg.ts';

/** A way to draw something, as wide as the sheet. */
export interface Sketch {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export function finishDrawing(
  title: string,
  alternative: Alternative,
  sketches: readonly Sketch[],
  sheet: Sheet,
): Drawing {
  const { marks, height } = chooseSketch(sketches, sheet.maxHeight);
  const plan = { width: sheet.width, height: Math.max(1, Math.ceil(height)), marks };
  const { scheme, keyPrefix } = sheet;
  const svg = writeSvg(plan, { scheme, keyPrefix, title, description: alternative.short });
  return { svg, alternative, plan, width: plan.width, height: plan.height };
}

function chooseSketch(sketches: readonly Sketch[], maxHeight: number): Sketch {
  const lowest = sketches.reduce<Sketch | undefined>(
    (best, next) => (best && best.height <= next.height ? best : next),
    undefined,
  );
  return sketches.find((sketch) => sketch.height <= maxHeight) ?? lowest ?? { marks: [], height: 1 };
}
