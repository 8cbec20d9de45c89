/** Turns the sheet into the frame lanes lie in: the time scale, the margin for lane names, the years below. */
import { textWidth } from '../advance.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { leadingOf, type TextStyle, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import { labelEvent } from './event-label.ts';
import { place, type TimeScale, ticksOf } from './ticks.ts';
import { lanesOf, momentOf, type PlacedEvent, type TimelinePaper } from './timeline-paper.ts';

export type LabelMeasure = 'broad' | 'wide' | 'narrow';
/** In units of the type size. */
const measures: Readonly<Record<LabelMeasure, number>> = { broad: 16, wide: 11, narrow: 8.5 };

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
  /** Events whose label lies before their leader and not behind it: the last of a lane, where it has the room. */
  readonly turned: ReadonlySet<PlacedEvent>;
}

export function titleStyle(paper: TimelinePaper): TextStyle {
  return { size: paper.sizes.label, weight: 'semibold', anchor: 'start', fill: 'ink' };
}

export function frameOf(paper: TimelinePaper, measure: LabelMeasure): LaneFrame {
  const { sheet, sizes, lanes } = paper;
  const style = titleStyle(paper);
  const titles = lanes.map((lane) => wrapText(lane.title, sheet.width * 0.17, style.size, style.weight));
  const names = Math.max(0, ...titles.map((lines) => blockWidth(lines, style))) + sizes.unit * 1.5;
  const labelWidth = Math.min(sizes.label * measures[measure], sheet.width * 0.42);
  const [radius, pad] = [sizes.label * 0.32, sizes.unit * 0.8];
  const measured = { paper, titles, labelWidth, pad, radius };
  let turned: ReadonlySet<PlacedEvent> = new Set(lastOfLanes(paper));
  for (;;) {
    const margin = Math.max(names, labelMargin(measured, turned));
    const end = sheet.width - margin;
    const scale: TimeScale = { from: paper.from, to: paper.to, length: end - radius * 2.4 };
    const frame: LaneFrame = { ...measured, end, scale, turned };
    const free = new Set([...turned].filter((event) => isFreeBefore(frame, event)));
    if (free.size === turned.size)
      return { ...frame, turned: new Set([...free].filter((event) => !endsOnSheet(frame, event))) };
    turned = free;
  }
}

type Measured = Pick<LaneFrame, 'paper' | 'labelWidth' | 'pad' | 'radius'>;

function lastOfLanes(paper: TimelinePaper): readonly PlacedEvent[] {
  return lanesOf(paper).flatMap((events) => events.at(-1) ?? []);
}

/** Whether a label before the leader meets neither the edge nor the label or leader of another event of its lane. */
function isFreeBefore(frame: LaneFrame, event: PlacedEvent): boolean {
  const { paper, labelWidth, pad } = frame;
  const widthOf = (one: PlacedEvent): number => labelEvent(one, labelWidth, paper.sizes).width;
  const start = eventX(frame, event) - pad - widthOf(event);
  const reaches = paper.events
    .filter((other) => other.lane === event.lane && other !== event)
    .map((other) => eventX(frame, other) + pad + widthOf(other) + paper.sizes.unit);
  return start >= 0 && reaches.every((reach) => reach <= start);
}

function endsOnSheet(frame: LaneFrame, event: PlacedEvent): boolean {
  const { paper, labelWidth, pad } = frame;
  const { width } = labelEvent(event, labelWidth, paper.sizes);
  return eventX(frame, event) + pad + width <= paper.sheet.width;
}

/** How much narrower than the sheet the scale must be for the labels of late events to end on it. */
function labelMargin({ paper, labelWidth, pad, radius }: Measured, turned: ReadonlySet<PlacedEvent>): number {
  const inner = paper.sheet.width - radius * 1.2;
  const margins = paper.events
    .filter((event) => !turned.has(event))
    .map((event) => {
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
  return ticks.flatMap((tick, at): readonly Mark[] => {
    const x = xOf(frame, tick.at);
    const half = widthOf(tick.label) / 2;
    const inside = Math.max(half, Math.min(x, sheet.width - half));
    const next = ticks[at + 1];
    const short = tracks.map(
      (y): Mark => ({ kind: 'line', from: { x, y }, to: { x, y: y + sizes.unit }, paint: stroke('line', 1) }),
    );
    // Drawn in from the edge, a label may stand in its neighbour's place, which stays.
    const crowds =
      inside > x && next !== undefined && inside + half > xOf(frame, next.at) - widthOf(next.label) / 2;
    if (crowds || inside - half < free) return short;
    free = inside + half + sizes.unit;
    return [...short, textAt(inside, top + sizes.unit / 2, [tick.label], style)];
  });
}
