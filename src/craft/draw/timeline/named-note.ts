/** Turns the number of named events into the note that says not every dot has its name here. */
import type { Sketch } from '../finish-drawing.ts';
import { blockHeight, type TextStyle, textAt } from '../text-box.ts';
import { wrapText } from '../wrap.ts';
import type { TimelinePaper } from './timeline-paper.ts';

/** A sketch that names some of its events. */
export interface NamedSketch extends Sketch {
  readonly named: number;
}

export function namedNote({ sheet, sizes, events }: TimelinePaper, named: number, top: number): Sketch {
  const style: TextStyle = { size: sizes.small, weight: 'regular', anchor: 'start', fill: 'quiet' };
  const text = sheet.words['events-named']
    .replace('{named}', String(named))
    .replace('{all}', String(events.length));
  const lines = wrapText(text, sheet.width, style.size, style.weight);
  return {
    marks: [textAt(0, top + sizes.unit * 2, lines, style)],
    height: sizes.unit * 2 + blockHeight(lines.length, style.size),
  };
}
