/** Where the pieces of a section may go: in what order, with how much room to write. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import type { Body } from '../../model/body.ts';
import type { KeptLines } from './kept-lines.ts';
import type { TableColumns } from './long-tables.ts';

export interface Arrangement {
  /** The bodies in the order printed. */
  readonly bodies: readonly Body[];
  /** Ruled lines of each exercise. */
  readonly lines: readonly number[];
  readonly quizFirst: boolean;
  readonly columns: TableColumns;
  readonly kept: KeptLines;
  /** What it costs to depart from the author's order and wishes, in the measure of empty feet of pages. */
  readonly cost: number;
}

/** Who teaches writes nothing in the book. */
export function asWritten({ bodies, exercises, guide }: ChapterSection): Arrangement {
  const lines = exercises.map(({ room }) => (guide === undefined ? room : 0));
  return { bodies, lines, quizFirst: false, columns: new Map(), kept: new Map(), cost: 0 };
}

/** Every arrangement worth trying, the author's first. */
export function arrangementsOf(section: ChapterSection): readonly Arrangement[] {
  const { exercises, quiz } = section;
  const written = asWritten(section);
  const turns = exercises.length > 0 && quiz.length > 0 ? [false, true] : [false];
  const changes = written.lines.some((room) => room > 0) ? lineChanges : [0];
  return ordersOf(written.bodies).flatMap((order) =>
    turns.flatMap((quizFirst) =>
      changes.flatMap((change) => {
        const lines = written.lines.map((room) => Math.max(Math.min(fewest, room), room + change));
        // Short rooms end where others only begin.
        const idle = change < -1 && lines.every((each, at) => each + change * -1 > (written.lines[at] ?? 0));
        const cost = order.moves * moveCost + (quizFirst ? turnCost : 0) + Math.abs(change) * lineCost;
        return idle ? [] : [{ ...written, bodies: order.bodies, lines, quizFirst, cost }];
      }),
    ),
  );
}

const lineChanges = [0, 1, -1, 2, -2, 3, -3, -4, -5];
const fewest = 4;
const moveCost = 12;
const turnCost = 8;
const lineCost = 3;

interface Order {
  readonly bodies: readonly Body[];
  readonly moves: number;
}

/** A numbered table or figure may stand later in its section, behind text, never behind another of them. */
function ordersOf(bodies: readonly Body[]): readonly Order[] {
  const first = bodies.findIndex((body) => body.number !== undefined);
  const floating = bodies[first];
  if (floating === undefined) return [{ bodies, moves: 0 }];
  const rest = bodies.slice(first + 1);
  const next = rest.findIndex((body) => body.number !== undefined);
  const steps = Math.min(next < 0 ? rest.length : next, mostSteps);
  return Array.from({ length: steps + 1 }, (_, moves) => {
    const before = [...bodies.slice(0, first), ...rest.slice(0, moves), floating];
    return ordersOf(rest.slice(moves)).map((order) => ({
      bodies: [...before, ...order.bodies],
      moves: moves + order.moves,
    }));
  }).flat();
}

const mostSteps = 3;
