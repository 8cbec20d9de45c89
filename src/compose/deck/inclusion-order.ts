/** Slides a deck may show → the one order in which they come in as minutes are added, so that a shorter deck is part of every longer one. */

/** What decides when a slide comes in. */
export interface Ranked {
  /** 1 comes in first. */
  readonly priority: number;
  /** 0 is the shallowest. */
  readonly depth: number;
  /** Positions of what must be in before. */
  readonly after: readonly number[];
}

/** Positions, by priority, then depth, then place in the deck; what is needed comes right before the first that needs it. */
export function inclusionOrder(slides: readonly Ranked[]): readonly number[] {
  const order: number[] = [];
  const met = new Set<number>();
  // Not recursive: content may need content in chains of any length, and in circles.
  const enter = (start: number): void => {
    const path: { readonly at: number; next: number }[] = [];
    const open = (at: number): void => {
      if (met.has(at) || slides[at] === undefined) return;
      met.add(at);
      path.push({ at, next: 0 });
    };
    open(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const needed = slides[top.at]?.after[top.next];
      top.next += 1;
      if (needed !== undefined) open(needed);
      else order.push(...path.splice(-1).map(({ at }) => at));
    }
  };
  for (const at of byRank(slides)) enter(at);
  return order;
}

function byRank(slides: readonly Ranked[]): readonly number[] {
  return slides
    .map((slide, at) => ({ ...slide, at }))
    .sort((one, other) => one.priority - other.priority || one.depth - other.depth || one.at - other.at)
    .map(({ at }) => at);
}
