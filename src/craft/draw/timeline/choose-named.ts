/** Turns too many events into those that get a name: spread over every lane, far apart in time, as many as fit. */
import { momentOf, type PlacedEvent } from './timeline-paper.ts';

/** `fits` says whether the sheet can take just these names; events come back in the order they were given. */
export function chooseNamed(
  lanes: readonly (readonly PlacedEvent[])[],
  fits: (named: readonly PlacedEvent[]) => boolean,
): readonly PlacedEvent[] {
  let named: readonly PlacedEvent[] = [];
  for (const event of inTurn(lanes.map(farthestFirst))) {
    const more = [...named, event];
    if (fits(more)) named = more;
  }
  return named.toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** The first of every lane, then the second of every lane, and so on. */
function inTurn(lanes: readonly (readonly PlacedEvent[])[]): readonly PlacedEvent[] {
  const longest = Math.max(0, ...lanes.map((lane) => lane.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    lanes.flatMap((events) => events[at] ?? []),
  );
}

/** What took several days is likelier to be a meeting people know by name. */
const rangeWeight = 2;

/** The first event, the last one, then always the one farthest in time from all chosen before, a little in favour of ranges. */
function farthestFirst(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const chosen: PlacedEvent[] = events.slice(0, 1);
  const rest = events.slice(1);
  while (rest.length > 0) {
    const distances = rest.map((event) => distance(event, chosen));
    const far = distances.indexOf(Math.max(...distances));
    chosen.push(...rest.splice(far, 1));
  }
  return chosen;
}

function distance(event: PlacedEvent, chosen: readonly PlacedEvent[]): number {
  const nearest = Math.min(...chosen.map((other) => Math.abs(momentOf(other) - momentOf(event))));
  return nearest * (event.precision === 'range' ? rangeWeight : 1);
}
