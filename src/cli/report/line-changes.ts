/** Two texts → what of them is the same and what is not, line by line. */

export interface LineChange {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** What would take longer to compare is told as taken away and put in anew. */
const mostPairs = 4_000_000;

export function lineChanges(before: string, after: string): readonly LineChange[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const head = countSame(old, young);
  const tail = countSame(old.slice(head).reverse(), young.slice(head).reverse());
  const middle = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)] as const;
  return [
    ...told('same', old.slice(0, head)),
    ...between(...middle),
    ...told('same', old.slice(old.length - tail)),
  ];
}

/** With their ends, so that a last line without one differs from one with. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function told(kind: LineChange['kind'], lines: readonly string[]): readonly LineChange[] {
  return lines.map((text) => ({ kind, text }));
}

function countSame(old: readonly string[], young: readonly string[]): number {
  const end = Math.min(old.length, young.length);
  let at = 0;
  while (at < end && old[at] === young[at]) at += 1;
  return at;
}

function between(old: readonly string[], young: readonly string[]): readonly LineChange[] {
  if (old.length * young.length > mostPairs) return [...told('old', old), ...told('new', young)];
  const kept = longestKept(old, young);
  const width = young.length + 1;
  const at = (i: number, j: number): number => kept[i * width + j] ?? 0;
  const found: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [left = '', right = ''] = [old[i], young[j]];
    if (i < old.length && j < young.length && left === right) {
      found.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (i < old.length && at(i + 1, j) >= at(i, j + 1)) {
      found.push({ kind: 'old', text: left });
      i += 1;
    } else {
      found.push({ kind: 'new', text: right });
      j += 1;
    }
  }
  return found;
}

/** How many lines the rests behind each pair of lines have in common, at most; row by row. */
function longestKept(old: readonly string[], young: readonly string[]): Uint32Array {
  const width = young.length + 1;
  const kept = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1)
      kept[i * width + j] =
        old[i] === young[j]
          ? (kept[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(kept[(i + 1) * width + j] ?? 0, kept[i * width + j + 1] ?? 0);
  return kept;
}
