/** Turns events into lanes that lie along the time: a track each, labels on leaders above it, years below. */
import type { Sketch } from '../finish-drawing.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { blockHeight, textAt } from '../text-box.ts';
import { chooseNamed } from './choose-named.ts';
import { type EventLabel, labelEvent, labelMarks } from './event-label.ts';
import { eventMarks } from './event-mark.ts';
import { flagBases } from './flags.ts';
import {
  axisHeight,
  drawAxis,
  eventX,
  frameOf,
  type LabelMeasure,
  type LaneFrame,
  titleStyle,
  xOf,
} from './lane-frame.ts';
import { type NamedSketch, namedNote } from './named-note.ts';
import { lanesOf, type PlacedEvent, type TimelinePaper } from './timeline-paper.ts';

export function sketchLanes(paper: TimelinePaper, measure: LabelMeasure): Sketch {
  const frame = frameOf(paper, measure);
  const lanes = lanesOf(paper).map((events) => layLane(frame, events, events));
  return assemble(frame, paper.sheet.medium === 'slide' ? spaced(frame, lanes) : lanes);
}

/** On a slide lanes share the height that is left: half of it lifts their labels, half parts them. */
function spaced(frame: LaneFrame, lanes: readonly LaidLane[]): readonly LaidLane[] {
  const { sheet, sizes } = frame.paper;
  // Rounded down, so that sums of fractions do not end above the sheet's height.
  const left = Math.floor(
    sheet.maxHeight - axisHeight(frame.paper) - lanes.reduce((sum, lane) => sum + lane.height, 0),
  );
  if (left <= 0) return lanes;
  // The first lane has nothing above it to be parted from.
  const share = Math.min(left / Math.max(1, lanes.length - 0.5), sizes.label * 6);
  return lanes.map((lane, at) => ({
    ...lane,
    flags: lane.flags.map((flag) => ({ ...flag, base: flag.base + share / 2 })),
    height: lane.height + (at === 0 ? share / 2 : share),
  }));
}

/** All events dotted, as many named as keep the sheet's height, spread over lanes and years. */
export function sketchSomeLanes(paper: TimelinePaper): NamedSketch {
  const frame = frameOf(paper, 'narrow');
  const lanes = lanesOf(paper);
  const room = paper.sheet.maxHeight - axisHeight(paper) - namedNote(paper, 0, 0).height;
  const lay = (named: readonly PlacedEvent[]): readonly LaidLane[] =>
    lanes.map((events, lane) =>
      layLane(
        frame,
        events,
        named.filter((event) => event.lane === lane),
      ),
    );
  const fits = (named: readonly PlacedEvent[]): boolean =>
    lay(named).reduce((sum, lane) => sum + lane.height, 0) <= room;
  const named = chooseNamed(lanes, fits);
  const sketch = assemble(frame, lay(named));
  const note = namedNote(paper, named.length, sketch.height);
  return {
    marks: [...sketch.marks, ...note.marks],
    height: sketch.height + note.height,
    named: named.length,
  };
}

interface LaidLane {
  readonly events: readonly PlacedEvent[];
  readonly flags: readonly LaidFlag[];
  readonly height: number;
}

interface LaidFlag {
  readonly event: PlacedEvent;
  readonly label: EventLabel;
  readonly base: number;
}

function layLane(frame: LaneFrame, events: readonly PlacedEvent[], named: readonly PlacedEvent[]): LaidLane {
  const { sizes } = frame.paper;
  const inOrder = named
    .map((event) => ({ event, x: eventX(frame, event) }))
    .sort((one, other) => one.x - other.x);
  const labels = inOrder.map(({ event, x }) => ({
    event,
    x,
    label: labelEvent(event, frame.labelWidth, sizes),
  }));
  const bases = flagBases(
    labels.map(({ event, x, label }) => {
      const width = label.width + frame.pad;
      return { x: frame.turned.has(event) ? x - width : x, width, height: label.height };
    }),
    sizes.unit,
  );
  const flags = labels.map(({ event, label }, at) => ({ event, label, base: bases[at] ?? 0 }));
  const tallest = Math.max(sizes.label * 0.5, ...flags.map(({ base, label }) => base + label.height));
  return { events, flags, height: tallest + stem(frame) + drop(frame) };
}

/** Between the track and the lowest label. */
function stem(frame: LaneFrame): number {
  return Math.max(frame.radius, frame.paper.sizes.label * 0.6) + frame.paper.sizes.unit * 0.6;
}

/** From the track down to the next lane: a title of two lines begins level with the track. */
function drop(frame: LaneFrame): number {
  const lines = Math.max(1, ...frame.titles.map((title) => title.length));
  return (
    blockHeight(lines, frame.paper.sizes.label) - frame.paper.sizes.label / 2 + frame.paper.sizes.unit * 1.5
  );
}

function assemble(frame: LaneFrame, lanes: readonly LaidLane[]): Sketch {
  let y = 0;
  const tracks = lanes.map((lane) => {
    y += lane.height;
    return y - drop(frame);
  });
  const marks = lanes.map((lane, at) => drawLane(frame, lane, at, tracks[at] ?? 0));
  return { marks: [...drawAxis(frame, tracks, y), ...marks], height: y + axisHeight(frame.paper) };
}

function drawLane(frame: LaneFrame, lane: LaidLane, at: number, track: number): Mark {
  const { paper, radius } = frame;
  const placed = paper.lanes[at];
  if (placed === undefined) return { kind: 'group', name: '', marks: [] };
  const { dress, title } = placed;
  const line: Mark = {
    kind: 'line',
    from: { x: 0, y: track },
    to: { x: frame.end, y: track },
    paint: stroke(dress.hue, paper.sizes.line),
  };
  const signs = lane.events.flatMap((event) => {
    const along = { from: xOf(frame, event.from), to: xOf(frame, event.to), moment: eventX(frame, event) };
    return eventMarks(event, { ...along, across: track, direction: 'lying' }, radius, dress);
  });
  const flags = lane.flags.map((flag) => drawFlag(frame, flag, track));
  const style = { ...titleStyle(paper), fill: `${dress.hue}-text` } as const;
  const name = textAt(
    frame.end + paper.sizes.unit * 1.5,
    track - style.size * 0.55,
    frame.titles[at] ?? [],
    style,
  );
  return {
    kind: 'group',
    name: title,
    marks: [...flags.map(({ leader }) => leader), line, ...signs, name, ...flags.flatMap(({ text }) => text)],
  };
}

function drawFlag(
  frame: LaneFrame,
  { event, label, base }: LaidFlag,
  track: number,
): { leader: Mark; text: readonly Mark[] } {
  const x = eventX(frame, event);
  const top = track - stem(frame) - base - label.height;
  const paint = stroke('line', Math.max(0.75, frame.paper.sizes.line / 2));
  return {
    leader: { kind: 'line', from: { x, y: top }, to: { x, y: track }, paint },
    text: frame.turned.has(event)
      ? labelMarks(label, { x: x - frame.pad, top, anchor: 'end' })
      : labelMarks(label, { x: x + frame.pad, top, anchor: 'start' }),
  };
}
