/** Two words become the slips of typing between them: a letter too many, one missing, one wrong, two swapped. Sent to the browser as text: see `page-nouns.ts`. */
export interface Slips {
  /** To the whole of what was meant. */
  readonly whole: number;
  /** To the beginning of it that is nearest. */
  readonly beginning: number;
}

/** Row by row over the letters of `typed`; what has more slips than `most` is merely far. */
export function slipsBetween(typed: string, meant: string, most: number): Slips {
  const far = most + 1;
  const none = { whole: far, beginning: far };
  const [rows, columns] = [typed.length, meant.length];
  if (rows > columns + most) return none;
  // A letter that is nowhere in what was meant is a slip: most words are told apart by that alone.
  let strange = 0;
  for (const letter of typed) if (!meant.includes(letter)) strange += 1;
  if (strange > most) return none;
  let before = new Uint16Array(columns + 1);
  let last = new Uint16Array(columns + 1).map((_, at) => at);
  let row = new Uint16Array(columns + 1);
  for (let down = 0; down < rows; down += 1) {
    const letter = typed[down];
    let slips = down + 1;
    let least = slips;
    row[0] = slips;
    for (let across = 0; across < columns; across += 1) {
      const above = last[across + 1] ?? far;
      const wrong = (last[across] ?? far) + (letter === meant[across] ? 0 : 1);
      const isSwapped = letter === meant[across - 1] && typed[down - 1] === meant[across];
      slips = Math.min(slips + 1, above + 1, wrong);
      if (isSwapped) slips = Math.min(slips, (before[across - 1] ?? far) + 1);
      row[across + 1] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return none;
    [before, last, row] = [last, row, before];
  }
  return { whole: last[columns] ?? far, beginning: Math.min(...last) };
}
