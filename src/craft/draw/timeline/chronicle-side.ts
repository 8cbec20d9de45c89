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
  readonly named: readonly PlacedEvent[];
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
  const labels = side.named.map((event) => runInLabel(event, labelWidth(side), side.paper.sizes));
  return labels.reduce((sum, label) => sum + runInHeight(label) + gapOf(side.paper), 0);
}

export function sideColumn(side: SideColumn, room: PanelRoom): readonly Mark[] {
  const { paper, named } = side;
  const labels = named.map((event) => runInLabel(event, labelWidth(side), paper.sizes));
  const wishes = labels.map((label, at) => ({ middle: momentY(named[at], room), size: runInHeight(label) }));
  const middles = spread(wishes, gapOf(paper), room.top, room.top + room.height);
  const middleOf = (at: number): number => middles[at] ?? room.top;
  const texts = labels.flatMap((label, at) =>
    runInMarks(label, {
      x: textX(side),
      top: middleOf(at) - runInHeight(label) / 2,
      direction: side.direction,
    }),
  );
  return [
    ...tracks(side, room),
    ...named.map((event, at) => leader(side, room, event, middleOf(at))),
    ...side.events.flatMap((event) => trackSign(side, room, event)),
    ...named.flatMap((event, at) => labelSign(side, event, middleOf(at))),
    ...texts,
  ];
}

function momentY(event: PlacedEvent | undefined, room: PanelRoom): number {
  return room.start + (event === undefined ? 0 : place(room.scale, momentOf(event)));
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

function signRadius({ sizes }: TimelinePaper): number {
  return sizes.label * 0.3;
}

/** Runs level across the other tracks, then straight to the label. */
function leader(side: SideColumn, room: PanelRoom, event: PlacedEvent, middle: number): Mark {
  const y = momentY(event, room);
  const end = signX(side) - side.direction * signRadius(side.paper) * 1.6;
  const points: readonly Point[] = [
    { x: trackX(side, event.lane), y },
    { x: tracksEnd(side), y },
    { x: end, y: middle },
  ];
  const segments = points.map((to, at) => ({ kind: at === 0 ? 'move' : 'line', to }) as const);
  return { kind: 'path', segments, paint: stroke('line', side.paper.sizes.line * 0.6) };
}

function trackSign(side: SideColumn, room: PanelRoom, event: PlacedEvent): readonly Mark[] {
  const dress = side.paper.lanes[event.lane]?.dress;
  if (dress === undefined) return [];
  const along = {
    from: room.start + place(room.scale, event.from),
    to: room.start + place(room.scale, event.to),
  };
  const where = {
    ...along,
    moment: momentY(event, room),
    across: trackX(side, event.lane),
    direction: 'upright',
  } as const;
  return eventMarks(event, where, signRadius(side.paper), dress);
}

/** The lane's marker again, so that a label says its lane without its leader. */
function labelSign(side: SideColumn, event: PlacedEvent, middle: number): readonly Mark[] {
  const dress = side.paper.lanes[event.lane]?.dress;
  const certainty = event.precision === 'loose' ? 'hollow' : 'full';
  return dress === undefined
    ? []
    : [marker({ x: signX(side), y: middle }, signRadius(side.paper) * 0.85, dress, certainty)];
}
