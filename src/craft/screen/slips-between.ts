/** Two words become the slips of typing between them: a letter too many, one missing, one wrong, two swapped. Sent to the browser as text: see `page-nouns.ts`. */
export interface Slips {
  /** To the whole of what was meant. */
  readonly whole: number;
  /** To the beginning of it that is nearest. */
  readonly beginning: number;
}

/** Row by row over the letters of `typed`; `most` ends the search early. */
export function slipsBetween(typed: string, meant: string, most: number): Slips {
  const [rows, columns] = [[...typed], [...meant]];
  const far = most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = [0, ...columns.map((_, at) => at + 1)];
  for (const [down, letter] of rows.entries()) {
    const row = [down + 1];
    for (const [across, other] of columns.entries()) {
      const swapped = letter === columns[across - 1] && rows[down - 1] === other;
      row.push(
        Math.min(
          (row[across] ?? far) + 1,
          (last[across + 1] ?? far) + 1,
          (last[across] ?? far) + (letter === other ? 0 : 1),
          swapped ? (before[across - 1] ?? far) + 1 : far + rows.length,
        ),
      );
    }
    if (Math.min(...row) > most) return { whole: far, beginning: far };
    [before, last] = [last, row];
  }
  return { whole: last.at(-1) ?? far, beginning: Math.min(...last) };
}
