/** Turns links into a rank for each node: below all that lead to it, cycles broken where a walk in the given order comes back. */

export interface Arrow {
  readonly from: number;
  readonly to: number;
}

export function rankNodes(count: number, arrows: readonly Arrow[]): readonly number[] {
  const forward = withoutReturns(count, arrows);
  const ranks = new Array<number>(count).fill(0);
  // Longest paths: as many rounds as a path can have steps.
  for (let round = 0; round < count; round += 1) {
    for (const { from, to } of forward) ranks[to] = Math.max(ranks[to] ?? 0, (ranks[from] ?? 0) + 1);
  }
  return ranks;
}

/** The arrows, those turned round that lead back to where the walk came from. */
function withoutReturns(count: number, arrows: readonly Arrow[]): readonly Arrow[] {
  const state = new Array<'new' | 'open' | 'done'>(count).fill('new');
  const result: Arrow[] = [];
  const hasEntry = new Set(arrows.map(({ to }) => to));
  const starts = Array.from({ length: count }, (_, at) => at);
  const walk = (node: number): void => {
    state[node] = 'open';
    for (const arrow of arrows.filter(({ from }) => from === node)) {
      if (state[arrow.to] === 'open') {
        result.push({ from: arrow.to, to: arrow.from });
        continue;
      }
      result.push(arrow);
      if (state[arrow.to] === 'new') walk(arrow.to);
    }
    state[node] = 'done';
  };
  for (const node of [...starts.filter((at) => !hasEntry.has(at)), ...starts])
    if (state[node] === 'new') walk(node);
  return result;
}
