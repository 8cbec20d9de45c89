/** Turns lanes into the row of markers and names above a chronicle, whose tracks are too narrow to carry names. */
import type { Sketch } from '../finish-drawing.ts';
import { marker } from '../marker.ts';
import type { Mark } from '../plan.ts';
import { blockHeight, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import type { TimelinePaper } from './timeline-paper.ts';

export function chronicleKey({ lanes, sheet, sizes }: TimelinePaper): Sketch {
  const style = { size: sizes.label, weight: 'semibold', anchor: 'start' } as const;
  const indent = sizes.label;
  let [x, y, row] = [0, 0, 0];
  const marks = lanes.flatMap(({ title, dress }): readonly Mark[] => {
    const lines = wrapText(title, sheet.width - indent, style.size, style.weight);
    const width = indent + blockWidth(lines, style);
    if (x > 0 && x + width > sheet.width) [x, y, row] = [0, y + row + sizes.unit, 0];
    const sign = marker(
      { x: x + sizes.label * 0.38, y: y + sizes.label * 0.55 },
      sizes.label * 0.32,
      dress,
      'full',
    );
    const text = textAt(x + indent, y, lines, { ...style, fill: `${dress.hue}-text` });
    x += width + sizes.unit * 3;
    row = Math.max(row, blockHeight(lines.length, style.size));
    return [sign, text];
  });
  return { marks, height: y + row + sizes.unit * 3 };
}
