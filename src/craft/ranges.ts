/** Numbers, turned into the runs of neighbours among them: `4, 5, 6, 9` into 4 to 6 and 9. */

export function rangesOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  const ends = sorted.filter((number) => !sorted.includes(number + 1));
  return starts.map((start, at) => [start, ends[at] ?? start] as const);
}
