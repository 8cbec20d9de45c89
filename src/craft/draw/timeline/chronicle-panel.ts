/** Turns a span of time into tracks that run down with labels at one side or both, each tied to its moment by a leader. */
import { textWidth } from '../advance.ts';
import type { Mark } from '../plan.ts';
import { leadingOf, textAround } from '../text-box.ts';
import { type PanelRoom, trackPitch } from './chronicle-room.ts';
import { type SideColumn, sideColumn, sideNeed } from './chronicle-side.ts';
import { place, type TimeScale, ticksOf } from './ticks.ts';
import type { PlacedEvent, TimelinePaper } from './timeline-paper.ts';

export interface ChroniclePanel {
  readonly paper: TimelinePaper;
  readonly sides: 'right' | 'both';
  readonly events: readonly PlacedEvent[];
  /** Those of them that get a label. */
  readonly named: readonly PlacedEvent[];
  readonly left: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

export function panelNeed(panel: ChroniclePanel): number {
  return Math.max(leadingOf(panel.paper.sizes.small) * 3, ...sidesOf(panel).map(sideNeed));
}

export function sketchPanel(panel: ChroniclePanel, top: number, height: number): readonly Mark[] {
  const inset = leadingOf(panel.paper.sizes.small) / 2;
  const scale: TimeScale = { from: panel.from, to: panel.to, length: height - inset * 2 };
  const room = { top, height, scale, start: top + inset };
  return [...years(panel, room), ...sidesOf(panel).flatMap((side) => sideColumn(side, room))];
}

/** Short spans are ticked by month, with longer labels. */
function yearsWidth({ paper, from, to }: ChroniclePanel): number {
  const longest = to - from <= 2.5 ? 'Mar 2000' : '2000';
  return textWidth(longest, paper.sizes.small, 'regular') + paper.sizes.unit * 2;
}

/** With labels at both sides the years stand between the tracks, else at the left edge. */
function sidesOf(panel: ChroniclePanel): readonly SideColumn[] {
  const { paper, left, width, events, named } = panel;
  const used = paper.lanes.map((_, at) => at);
  const years = yearsWidth(panel);
  if (panel.sides === 'right') {
    return [{ paper, events, named, lanes: used, direction: 1, axis: left + years, reach: width - years }];
  }
  const [one, other] = balance(used, events);
  const pitch = trackPitch(paper.sizes);
  const labels = (width - years - pitch * used.length) / 2;
  const axis = left + labels + one.length * pitch;
  return [
    {
      paper,
      events: eventsOf(events, one),
      named: eventsOf(named, one),
      lanes: one,
      direction: -1,
      axis,
      reach: labels + one.length * pitch,
    },
    {
      paper,
      events: eventsOf(events, other),
      named: eventsOf(named, other),
      lanes: other,
      direction: 1,
      axis: axis + years,
      reach: labels + other.length * pitch,
    },
  ];
}

function eventsOf(events: readonly PlacedEvent[], lanes: readonly number[]): readonly PlacedEvent[] {
  return events.filter((event) => lanes.includes(event.lane));
}

/** Parts the lanes so that both sides have about as many events: the fullest first, always to the emptier side. */
function balance(
  lanes: readonly number[],
  events: readonly PlacedEvent[],
): readonly [readonly number[], readonly number[]] {
  const count = (lane: number): number => events.filter((event) => event.lane === lane).length;
  const sides: [number[], number[]] = [[], []];
  const load = [0, 0];
  for (const lane of lanes.toSorted((one, other) => count(other) - count(one) || one - other)) {
    const side = (load[0] ?? 0) <= (load[1] ?? 0) ? 0 : 1;
    sides[side].push(lane);
    load[side] = (load[side] ?? 0) + count(lane) + 0.01;
  }
  return [sides[0].sort((one, other) => one - other), sides[1].sort((one, other) => one - other)];
}

function years(panel: ChroniclePanel, room: PanelRoom): readonly Mark[] {
  const { paper } = panel;
  const { small, unit } = paper.sizes;
  const sides = sidesOf(panel);
  const right = Math.max(...sides.map((side) => (side.direction === 1 ? side.axis : 0))) - unit;
  const x = right - (yearsWidth(panel) - unit * 2) / 2;
  const step = leadingOf(small) * 1.1;
  return ticksOf(room.scale, { year: step, month: step }, paper.sheet.language).map((tick) =>
    textAround(x, room.start + place(room.scale, tick.at), [tick.label], {
      size: small,
      weight: 'regular',
      anchor: 'middle',
      fill: 'quiet',
    }),
  );
}
