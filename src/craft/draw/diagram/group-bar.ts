/** Turns a group's dress into the bar that marks its panel: colour, and texture for the copier. */
import type { Dress } from '../hue.ts';
import { area } from '../paint.ts';
import type { Mark } from '../plan.ts';
import type { Box } from '../text-box.ts';

export function groupBar(box: Box, dress: Dress | undefined): Mark {
  return {
    kind: 'rect',
    ...box,
    radius: 0,
    paint: dress === undefined ? area('line') : area(dress.hue, dress.texture),
  };
}
