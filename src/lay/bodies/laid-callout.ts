/** A remark or caution → the room it needs: a panel with a rule at its side. */
import type { Passage } from '../../model/body.ts';
import type { Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';
import { linesHeight } from './laid-list.ts';

const inset = { x: 24, y: 18 };
const rule = 5;

export function laidCallout(key: string, { runs }: Passage, width: number, setting: Setting): LaidBody {
  const height = linesHeight(runs, width - 2 * inset.x - rule, setting) + 2 * inset.y;
  return {
    height,
    comfortable: height,
    wide: false,
    place: (at) => ({
      key,
      shape: 'text',
      at: {
        x: at.x + inset.x + rule,
        y: at.y + inset.y,
        width: at.width - 2 * inset.x - rule,
        height: height - 2 * inset.y,
        size: setting.body,
        gap: 0,
        columns: 1,
      },
    }),
  };
}
