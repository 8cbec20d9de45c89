/** Turns a long line into the values a slide names: where it begins, turns and ends; the alternative and the handbook have every value. */

const mostOnSlide = 6;
/** Of the highest value: what a turn worth a label rises by before it and falls by after, or the other way. */
const turnShare = 0.2;

/** The places of the values to name, in order. */
export function toldValues(sizes: readonly number[]): readonly number[] {
  const places = sizes.map((_, at) => at);
  if (sizes.length <= mostOnSlide) return places;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const told = [0, sizes.length - 1, sizes.indexOf(most), sizes.indexOf(least)];
  return places.filter((at) => told.includes(at) || turns(sizes, at, most * turnShare));
}

function turns(sizes: readonly number[], at: number, least: number): boolean {
  const [before, here, after] = [sizes[at - 1], sizes[at], sizes[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return false;
  const [to, from] = [here - before, here - after];
  return Math.sign(to) === Math.sign(from) && Math.min(Math.abs(to), Math.abs(from)) >= least;
}
