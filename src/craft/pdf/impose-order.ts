/** A number of pages, turned into the sheets of a booklet: which two pages stand side by side on each side of each sheet. */

/** Index of a page, from 0; beyond the last page the half stays empty. */
export interface SheetSide {
  readonly left: number;
  readonly right: number;
  /** How far inside its signature the sheet lies: 0 is the outermost. */
  readonly depth: number;
}

/** Front and back of every sheet by turns, the outermost sheet of a signature first; a sheet is turned on its short edge. */
export function bookletSides(pages: number, signature: number): readonly SheetSide[] {
  const all = Math.max(4, Math.ceil(pages / 4) * 4);
  const starts = Array.from({ length: Math.ceil(all / signature) }, (_, at) => at * signature);
  return starts.flatMap((start) => signatureSides(start, Math.min(signature, all - start)));
}

function signatureSides(start: number, pages: number): readonly SheetSide[] {
  return Array.from({ length: pages / 4 }, (_, depth) => {
    const [low, high] = [start + 2 * depth, start + pages - 1 - 2 * depth];
    return [
      { left: high, right: low, depth },
      { left: low + 1, right: high - 1, depth },
    ];
  }).flat();
}

/** Pages of a signature where nobody says: all of a thin book, which is stapled; of a thick one what folds well and is sewn or glued. */
export function usualSignature(pages: number): number {
  return pages <= mostStapled ? Math.max(4, Math.ceil(pages / 4) * 4) : foldedWell;
}

/** Twenty sheets are what a long-reach stapler takes. */
export const mostStapled = 80;
export const foldedWell = 16;
