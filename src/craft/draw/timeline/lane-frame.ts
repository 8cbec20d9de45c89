/** Turns the sheet into the frame lanes lie in: the time scale, the margin for lane names, the years below. */
import { textWidth } from '../advance.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { leadingOf, type TextStyle, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import { labelEvent } from './event-label.ts';
import { place, type TimeScale, ticksOf } from './ticks.ts';
import { momentOf, type PlacedEvent, type TimelinePaper } from './timeline-paper.ts';

export type LabelMeasure = 'wide' | 'narrow';
/** In units of the type size. */
const measures: Readonly<Record<LabelMeasure, number>> = { wide: 11, narrow: 8.5 };

export interface LaneFrame {
  readonly paper: TimelinePaper;
  readonly labelWidth: number;
  /** Between a leader and its label. */
  readonly pad: number;
  readonly titles: readonly (readonly string[])[];
  readonly scale: TimeScale;
  /** Where the tracks end and their names begin. */
  readonly end: number;
  readonly radius: number;
}

export function titleStyle(paper: TimelinePaper): TextStyle {
  return { size: paper.sizes.label, weight: 'semibold', anchor: 'start', fill: 'ink' };
}

export function frameOf(paper: TimelinePaper, measure: LabelMeasure): LaneFrame {
  const { sheet, sizes, lanes } = paper;
  const style = titleStyle(paper);
  const titles = lanes.map((lane) => wrapText(lane.title, sheet.width * 0.17, style.size, style.weight));
  const names = Math.max(0, ...titles.map((lines) => blockWidth(lines, style))) + sizes.unit * 1.5;
  const labelWidth = Math.min(sizes.label * measures[measure], sheet.width * 0.3);
  const [radius, pad] = [sizes.label * 0.32, sizes.unit * 0.8];
  const margin = Math.max(names, labelMargin(paper, labelWidth, pad, radius));
  const end = sheet.width - margin;
  return {
    paper,
    titles,
    labelWidth,
    pad,
    radius,
    end,
    scale: { from: paper.from, to: paper.to, length: end - radius * 2.4 },
  };
}

/** How much narrower than the sheet the scale must be for the labels of late events to end on it. */
function labelMargin(paper: TimelinePaper, labelWidth: number, pad: number, radius: number): number {
  const inner = paper.sheet.width - radius * 1.2;
  const margins = paper.events.map((event) => {
    const share = (momentOf(event) - paper.from) / (paper.to - paper.from);
    const { width } = labelEvent(event, labelWidth, paper.sizes);
    return share === 0 ? 0 : inner - (inner - width - pad) / share;
  });
  return Math.max(0, ...margins);
}

export function xOf(frame: LaneFrame, at: number): number {
  return frame.radius * 1.2 + place(frame.scale, at);
}

export function eventX(frame: LaneFrame, event: PlacedEvent): number {
  return xOf(frame, momentOf(event));
}

export function axisHeight({ sizes }: TimelinePaper): number {
  return sizes.unit + leadingOf(sizes.small);
}

/** Years under the last lane, and a short tick for each on every track. */
export function drawAxis(frame: LaneFrame, tracks: readonly number[], top: number): readonly Mark[] {
  const { sizes, sheet } = frame.paper;
  const style: TextStyle = { size: sizes.small, weight: 'regular', anchor: 'middle', fill: 'quiet' };
  const widthOf = (text: string): number => textWidth(text, style.size, style.weight);
  const room = { year: widthOf('2000') * 1.35, month: widthOf('Mar 2000') * 1.2 };
  const ticks = ticksOf(frame.scale, room, sheet.language);
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap((tick): readonly Mark[] => {
    const x = xOf(frame, tick.at);
    const half = widthOf(tick.label) / 2;
    const inside = Math.max(half, Math.min(x, sheet.width - half));
    const short = tracks.map(
      (y): Mark => ({ kind: 'line', from: { x, y }, to: { x, y: y + sizes.unit }, paint: stroke('line', 1) }),
    );
    // Drawn in from the edge, a label may stand in its neighbour's place.
    if (inside - half < free) return short;
    free = inside + half + sizes.unit;
    return [...short, textAt(inside, top + sizes.unit / 2, [tick.label], style)];
  });
}
