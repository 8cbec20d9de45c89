/** What hands do: sheets printed on both sides, laid into one another, folded and leafed through. */

/** What stands on the halves of one side of a sheet. */
export interface PrintedSide<T> {
  readonly left: T;
  readonly right: T;
}

interface Leaf<T> {
  readonly recto: T;
  readonly verso: T;
}

/** `sides` come from the printer front, back, front, back; each signature is folded for itself and the next one put behind it. */
export function leafedThrough<T>(sides: readonly PrintedSide<T>[], sheetsInSignature: number): readonly T[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) =>
    folded(sides[2 * at], sides[2 * at + 1]),
  );
  const pages: T[] = [];
  for (let at = 0; at < sheets.length; at += sheetsInSignature) {
    // The first sheet lies lowest with its front down; all are folded at once, the last one innermost.
    const nested = sheets.slice(at, at + sheetsInSignature);
    const leaves = [...nested.map(([before]) => before), ...nested.map(([, behind]) => behind).reverse()];
    pages.push(...leaves.flatMap(({ recto, verso }) => [recto, verso]));
  }
  return pages;
}

/** Turned on its short edge, what was on the right of the front has the left of the back behind it. */
function folded<T>(
  front: PrintedSide<T> | undefined,
  back: PrintedSide<T> | undefined,
): readonly [before: Leaf<T>, behind: Leaf<T>] {
  if (front === undefined || back === undefined) throw new Error('a sheet lacks a side');
  return [
    { recto: front.right, verso: back.left },
    { recto: back.right, verso: front.left },
  ];
}
