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
  const { scheme, colours, keyPrefix } = sheet;
  const told = standing(alternative, sheet);
  const svg = writeSvg(plan, { scheme, colours, keyPrefix, title, description: told.short });
  return { svg, alternative: told, plan, width: plan.width, height: plan.height };
}

/** On a slide there is no table or text nearby that says the rest. */
function standing(alternative: Alternative, { medium }: Sheet): Alternative {
  return medium === 'slide' ? { ...alternative, short: alternative.long } : alternative;
}

function chooseSketch(sketches: readonly Sketch[], maxHeight: number): Sketch {
  const lowest = sketches.reduce<Sketch | undefined>(
    (best, next) => (best && best.height <= next.height ? best : next),
    undefined,
  );
  return sketches.find((sketch) => sketch.height <= maxHeight) ?? lowest ?? { marks: [], height: 1 };
}
