/** A mistyped name becomes the legal one it was probably meant to be. */

/** The nearest of the names, if it is near enough to be a slip of the hand. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  const near = names
    .map((candidate) => ({ candidate, slips: slipsBetween(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))));
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.candidate;
}

/** Letters to insert, remove or replace (Levenshtein), row by row. */
function slipsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    row = nextRow(row, letter, to, at + 1);
  }
  return row[to.length] ?? 0;
}

function nextRow(above: readonly number[], letter: string, to: string, first: number): number[] {
  const row = [first];
  for (let at = 1; at <= to.length; at += 1) {
    const replaced = (above[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
    row.push(Math.min(replaced, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1));
  }
  return row;
}
