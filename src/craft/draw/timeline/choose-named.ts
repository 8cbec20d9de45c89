/** Turns too many events into those that get a name: spread over every lane, far apart in time, as many as fit. */
import { momentOf, type PlacedEvent } from './timeline-paper.ts';

/** `heightOf` says how tall a lane stands with some of its events named; all lanes together stay below `room`. */
export function chooseNamed(
  lanes: readonly (readonly PlacedEvent[])[],
  heightOf: (lane: number, named: readonly PlacedEvent[]) => number,
  room: number,
): readonly (readonly PlacedEvent[])[] {
  const named: (readonly PlacedEvent[])[] = lanes.map(() => []);
  const heights = lanes.map((_, lane) => heightOf(lane, []));
  for (const { lane, event } of inTurn(lanes.map(farthestFirst))) {
    const some = lanes[lane]?.filter((other) => other === event || named[lane]?.includes(other)) ?? [];
    const height = heightOf(lane, some);
    const others = heights.reduce((sum, one, at) => (at === lane ? sum : sum + one), 0);
    if (others + height > room) continue;
    named[lane] = some;
    heights[lane] = height;
  }
  return named;
}

interface Candidate {
  readonly lane: number;
  readonly event: PlacedEvent;
}

/** The first of every lane, then the second of every lane, and so on. */
function inTurn(lanes: readonly (readonly PlacedEvent[])[]): readonly Candidate[] {
  const longest = Math.max(0, ...lanes.map((lane) => lane.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    lanes.flatMap((events, lane) => {
      const event = events[at];
      return event === undefined ? [] : [{ lane, event }];
    }),
  );
}

/** The first event, the last one, then always the one farthest in time from all chosen before. */
function farthestFirst(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const chosen: PlacedEvent[] = events.slice(0, 1);
  const rest = events.slice(1);
  while (rest.length > 0) {
    const distances = rest.map((event) =>
      Math.min(...chosen.map((other) => Math.abs(momentOf(other) - momentOf(event)))),
    );
    const far = distances.indexOf(Math.max(...distances));
    chosen.push(...rest.splice(far, 1));
  }
  return chosen;
}
