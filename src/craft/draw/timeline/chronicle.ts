/** Turns many events into a chronicle: time runs down, tracks side by side, labels beside them in one or two columns. */
import type { Sketch } from '../finish-drawing.ts';
import { chronicleKey } from './chronicle-key.ts';
import { type ChroniclePanel, panelNeed, sketchPanel } from './chronicle-panel.ts';
import type { PlacedEvent, TimelinePaper } from './timeline-paper.ts';

/** From the calmest to the most compact. */
export function sketchChronicle(paper: TimelinePaper): readonly Sketch[] {
  const wide = paper.sheet.width >= paper.sizes.label * 44;
  const sides = paper.lanes.length > 1 ? (['right', 'both'] as const) : (['right'] as const);
  const one = sides.map((side) => sketchWhole(paper, side));
  const two = wide ? sides.map((side) => sketchFolded(paper, side)) : [];
  return [...one, ...two];
}

function sketchWhole(paper: TimelinePaper, sides: ChroniclePanel['sides']): Sketch {
  return sketchPanels([
    { paper, sides, events: paper.events, left: 0, width: paper.sheet.width, from: paper.from, to: paper.to },
  ]);
}

/** The first half of the events beside the second, parted between two years. */
function sketchFolded(paper: TimelinePaper, sides: ChroniclePanel['sides']): Sketch {
  const gutter = paper.sizes.unit * 5;
  const width = (paper.sheet.width - gutter) / 2;
  const fold = foldYear(paper);
  const before = {
    paper,
    sides,
    events: paper.events.filter((event) => event.from < fold),
    left: 0,
    width,
    from: paper.from,
    to: fold,
  };
  const after = {
    ...before,
    events: paper.events.filter((event) => event.from >= fold),
    left: width + gutter,
    from: fold,
    to: paper.to,
  };
  return sketchPanels([before, after].map(stretched));
}

/** An event that begins before the fold may end after it. */
function stretched(panel: ChroniclePanel): ChroniclePanel {
  return {
    ...panel,
    to: Math.max(panel.to, panel.from + 0.5, ...panel.events.map((event: PlacedEvent) => event.to)),
  };
}

function foldYear({ events, from, to }: TimelinePaper): number {
  const middle = events[Math.floor(events.length / 2)];
  const years = Array.from(
    { length: Math.max(0, Math.ceil(to) - Math.floor(from) - 1) },
    (_, at) => Math.floor(from) + 1 + at,
  );
  const half = events.length / 2;
  const imbalance = (year: number): number =>
    Math.abs(events.filter((event) => event.from < year).length - half);
  return (
    years.toSorted((one, other) => imbalance(one) - imbalance(other) || one - other)[0] ?? middle?.from ?? to
  );
}

function sketchPanels(panels: readonly ChroniclePanel[]): Sketch {
  const [first] = panels;
  if (first === undefined) return { marks: [], height: 0 };
  const key = chronicleKey(first.paper);
  const need = Math.max(...panels.map(panelNeed));
  const room = first.paper.sheet.maxHeight - key.height;
  const height = need <= room ? Math.min(room, need * 1.15) : need;
  return {
    marks: [...key.marks, ...panels.flatMap((panel) => sketchPanel(panel, key.height, height))],
    height: key.height + height,
  };
}
