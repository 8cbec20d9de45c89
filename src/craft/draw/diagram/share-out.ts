/** Turns the heights of panels into columns of their positions, in order, so that the highest column is low. */

export function shareOut(heights: readonly number[], columns: number, gap: number): readonly number[][] {
  const inOrder = heights.map((_, at) => at);
  const highestFirst = inOrder.toSorted(
    (one, other) => (heights[other] ?? 0) - (heights[one] ?? 0) || one - other,
  );
  const choices = [inOrder, highestFirst].map((order) => fill(order, heights, columns, gap));
  const lowest = choices.reduce((best, next) => (next.height < best.height ? next : best));
  return lowest.columns;
}

/** Each panel goes to the column that is lowest so far; then columns and panels stand in the author's order again. */
function fill(order: readonly number[], heights: readonly number[], columns: number, gap: number) {
  const filled = Array.from({ length: columns }, () => ({ height: 0, panels: [] as number[] }));
  for (const at of order) {
    const lowest = filled.reduce((best, next) => (next.height < best.height ? next : best));
    lowest.height += (heights[at] ?? 0) + gap;
    lowest.panels.push(at);
  }
  const sorted = filled.map(({ panels }) => panels.toSorted((one, other) => one - other));
  return {
    height: Math.max(0, ...filled.map((column) => column.height)),
    columns: sorted.toSorted((one, other) => (one[0] ?? Infinity) - (other[0] ?? Infinity)),
  };
}
