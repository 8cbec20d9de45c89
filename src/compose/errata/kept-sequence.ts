/** Two lists → the longest sequence both hold, as pairs of places: what stayed while things came and went around it. */

export type Pair = readonly [number, number];

export function keptSequence(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const head = Array.from({ length: start }, (_, at): Pair => [at, at]);
  const tail = Array.from({ length: end }, (_, at): Pair => [one.length - end + at, other.length - end + at]);
  const middle = pairsBetween(one.slice(start, one.length - end), other.slice(start, other.length - end));
  return [...head, ...middle.map(([a, b]): Pair => [a + start, b + start]), ...tail];
}

/** By the table of the lengths of what the ends of both have in common. */
function pairsBetween(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const lengths = lengthsOf(one, other);
  const length = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (length(a + 1, b) >= length(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

function lengthsOf(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      const [row, below] = [rows[a], rows[a + 1]];
      if (row === undefined || below === undefined) continue;
      row[b] = one[a] === other[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return rows;
}
