/** Turns the lanes at one side of a chronicle into tracks, leaders and labels. */
import { marker } from '../marker.ts';
import { stroke } from '../paint.ts';
import type { Mark, Point } from '../plan.ts';
import { spread } from '../spread.ts';
import { type PanelRoom, trackPitch } from './chronicle-room.ts';
import { eventMarks } from './event-mark.ts';
import { runInHeight, runInLabel, runInMarks } from './run-in-label.ts';
import { place } from './ticks.ts';
import { momentOf, type PlacedEvent, type TimelinePaper } from './timeline-paper.ts';

export interface SideColumn {
  readonly paper: TimelinePaper;
  readonly events: readonly PlacedEvent[];
  /** From the axis outwards they stand in this order, or in its reverse at the left. */
  readonly lanes: readonly number[];
  readonly direction: 1 | -1;
  /** Where the first track's strip begins. */
  readonly axis: number;
  /** From the axis to the edge of the panel. */
  readonly reach: number;
}

function gutterOf({ sizes }: TimelinePaper): number {
  return sizes.unit * 5;
}

function signWidth({ sizes }: TimelinePaper): number {
  return sizes.label * 0.95;
}

function labelWidth(side: SideColumn): number {
  const { paper, lanes, reach } = side;
  return Math.max(
    paper.sizes.label * 4,
    reach - lanes.length * trackPitch(paper.sizes) - gutterOf(paper) - signWidth(paper),
  );
}

function gapOf({ sizes }: TimelinePaper): number {
  return sizes.unit * 0.6;
}

/** The height its labels fill when set without a hole. */
export function sideNeed(side: SideColumn): number {
  const labels = side.events.map((event) => runInLabel(event, labelWidth(side), side.paper.sizes));
  return labels.reduce((sum, label) => sum + runInHeight(label) + gapOf(side.paper), 0);
}

export function sideColumn(side: SideColumn, room: PanelRoom): readonly Mark[] {
  const { paper, events } = side;
  const labels = events.map((event) => runInLabel(event, labelWidth(side), paper.sizes));
  const wishes = events.map((event, at) => ({
    middle: momentY(event, room),
    size: labels[at] ? runInHeight(labels[at]) : 0,
  }));
  const middles = spread(wishes, gapOf(paper), room.top, room.top + room.height);
  const drawn = events.map((event, at) => drawEvent(side, room, event, middles[at] ?? room.top));
  const texts = labels.flatMap((label, at) => {
    const top = (middles[at] ?? 0) - runInHeight(label) / 2;
    return runInMarks(label, { x: textX(side), top, direction: side.direction });
  });
  return [
    ...tracks(side, room),
    ...drawn.map(({ leader }) => leader),
    ...drawn.flatMap(({ signs }) => signs),
    ...texts,
  ];
}

function momentY(event: PlacedEvent, room: PanelRoom): number {
  return room.start + place(room.scale, momentOf(event));
}

function trackX(side: SideColumn, lane: number): number {
  const order = side.direction === 1 ? side.lanes : side.lanes.toReversed();
  return side.axis + side.direction * trackPitch(side.paper.sizes) * (order.indexOf(lane) + 0.5);
}

/** Where the tracks end and the leaders turn towards their labels. */
function tracksEnd(side: SideColumn): number {
  return side.axis + side.direction * trackPitch(side.paper.sizes) * side.lanes.length;
}

function signX(side: SideColumn): number {
  return tracksEnd(side) + side.direction * (gutterOf(side.paper) + signWidth(side.paper) * 0.35);
}

function textX(side: SideColumn): number {
  return tracksEnd(side) + side.direction * (gutterOf(side.paper) + signWidth(side.paper));
}

function tracks(side: SideColumn, room: PanelRoom): readonly Mark[] {
  return side.lanes.flatMap((lane): readonly Mark[] => {
    const dress = side.paper.lanes[lane]?.dress;
    const x = trackX(side, lane);
    if (dress === undefined) return [];
    return [
      {
        kind: 'line',
        from: { x, y: room.start },
        to: { x, y: room.start + room.scale.length },
        paint: stroke(dress.hue, side.paper.sizes.line),
      },
    ];
  });
}

/** The leader runs level across the other tracks, then straight to the label, where the lane's marker stands again. */
function drawEvent(
  side: SideColumn,
  room: PanelRoom,
  event: PlacedEvent,
  middle: number,
): { leader: Mark; signs: readonly Mark[] } {
  const { paper, direction } = side;
  const dress = paper.lanes[event.lane]?.dress;
  const [x, y] = [trackX(side, event.lane), momentY(event, room)];
  const radius = paper.sizes.label * 0.3;
  const end = signX(side) - direction * radius * 1.6;
  const points: readonly Point[] = [
    { x, y },
    { x: tracksEnd(side), y },
    { x: end, y: middle },
  ];
  const segments = points.map((to, at) => ({ kind: at === 0 ? 'move' : 'line', to }) as const);
  const leader: Mark = { kind: 'path', segments, paint: stroke('line', 0.6) };
  if (dress === undefined) return { leader, signs: [] };
  const span = {
    from: room.start + place(room.scale, event.from),
    to: room.start + place(room.scale, event.to),
    moment: y,
  };
  const again = marker(
    { x: signX(side), y: middle },
    radius * 0.85,
    dress,
    event.precision === 'loose' ? 'hollow' : 'full',
  );
  return {
    leader,
    signs: [...eventMarks(event, { ...span, across: x, direction: 'upright' }, radius, dress), again],
  };
}
