/** Turns many jobs into a queue of which only so many run at once. */
export type Lane = <T>(job: () => Promise<T>) => Promise<T>;

export function openLane(width: number): Lane {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= width) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await job();
    } finally {
      // The place passes straight to the next in line, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
