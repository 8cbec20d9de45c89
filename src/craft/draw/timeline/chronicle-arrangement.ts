/** Turns the sheet into one panel of a chronicle or two side by side, with labels at one side of the tracks or both. */
import type { ChroniclePanel } from './chronicle-panel.ts';
import type { PlacedEvent, TimelinePaper } from './timeline-paper.ts';

/** The panels, given which events are to be named. */
export type Arrangement = (named: readonly PlacedEvent[]) => readonly ChroniclePanel[];

/** From the calmest to the most compact. */
export function arrangements(paper: TimelinePaper): readonly Arrangement[] {
  const sides = paper.lanes.length > 1 ? (['right', 'both'] as const) : (['right'] as const);
  const folds = paper.sheet.width >= paper.sizes.label * 44;
  return [
    ...sides.map((side) => whole(paper, side)),
    ...(folds ? sides.map((side) => folded(paper, side)) : []),
  ];
}

function whole(paper: TimelinePaper, sides: ChroniclePanel['sides']): Arrangement {
  const { events, from, to, sheet } = paper;
  return (named) => [{ paper, sides, events, named, from, to, left: 0, width: sheet.width }];
}

/** The first half of the events beside the second, parted between two years. */
function folded(paper: TimelinePaper, sides: ChroniclePanel['sides']): Arrangement {
  const { events, from, to, sheet, sizes } = paper;
  const gutter = sizes.unit * 5;
  const width = (sheet.width - gutter) / 2;
  const fold = foldYear(paper);
  const isBefore = (event: PlacedEvent): boolean => event.from < fold;
  const isAfter = (event: PlacedEvent): boolean => event.from >= fold;
  return (named) => [
    stretched({
      paper,
      sides,
      events: events.filter(isBefore),
      named: named.filter(isBefore),
      from,
      to: fold,
      left: 0,
      width,
    }),
    stretched({
      paper,
      sides,
      events: events.filter(isAfter),
      named: named.filter(isAfter),
      from: fold,
      to,
      left: width + gutter,
      width,
    }),
  ];
}

/** An event that begins before the fold may end after it. */
function stretched(panel: ChroniclePanel): ChroniclePanel {
  const ends = panel.events.map((event) => event.to);
  return { ...panel, to: Math.max(panel.to, panel.from + 0.5, ...ends) };
}

function foldYear({ events, from, to }: TimelinePaper): number {
  const first = Math.floor(from) + 1;
  const years = Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (_, at) => first + at);
  const imbalance = (year: number): number =>
    Math.abs(events.filter((event) => event.from < year).length - events.length / 2);
  return years.toSorted((one, other) => imbalance(one) - imbalance(other) || one - other)[0] ?? to;
}
