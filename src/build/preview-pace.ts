/** How a preview lets others in: pages are served and saves noticed between pieces of work, and a save ends what is of no use any more. */
import { type Graph, OvertakenError, type Task } from '../graph/graph.ts';

export const loopTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** As long as a browser takes to fetch a page it was told of, and no longer than anybody notices. */
export const readingTime = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** What the work comes to, or undefined where it was overtaken meanwhile. */
export type UnlessOvertaken = <T>(work: Promise<T>) => Promise<{ readonly done: T } | undefined>;

export function unlessOvertaken(overtaken: Promise<void>): UnlessOvertaken {
  const left = overtaken.then(() => undefined);
  return (work) => Promise.race([work.then((done) => ({ done })), left]);
}

/** For whoever asks apart from the looks, and may be asking while one begins. */
export async function pulled<I, O>(graph: Graph, task: Task<I, O>, input: I): Promise<O> {
  for (;;) {
    try {
      return await graph.pull(task, input);
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
    }
  }
}
