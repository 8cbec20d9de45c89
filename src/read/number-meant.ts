/** A number as people write numbers → the digits alone, where it can mean no other. */

export type TimeUnit = 'seconds' | 'minutes';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** In minutes. */
const partsOfAnHour: ReadonlyMap<string, number> = new Map([
  ['hour', 60],
  ['half an hour', 30],
  ['half hour', 30],
  ['quarter of an hour', 15],
  ['quarter hour', 15],
]);

/** Words for units → how many seconds one is. */
const seconds: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|")$/, 1],
  [/^(?:m|mins?|minutes?|')$/, 60],
  [/^(?:h|hrs?|hours?)$/, 3600],
];

/** `90 s`, `90.0`, `90,`, `two minutes`, `1:30`. */
export function numberMeant(written: string, unit: TimeUnit | undefined): number | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\.?,?$/, '');
  const hours = unit === undefined ? undefined : partsOfAnHour.get(text.replace(/^an? /, ''));
  if (hours !== undefined) return unit === 'minutes' ? hours : hours * 60;
  const word = numberWords.indexOf(text);
  if (word !== -1) return word;
  if (unit === 'seconds' && /^\d{1,2}:[0-5]\d$/.test(text)) {
    const [minutes, rest] = text.split(':').map(Number);
    return (minutes ?? 0) * 60 + (rest ?? 0);
  }
  const [, digits = '', name = ''] = /^([\da-z]+)(?:\.0+)?\s*([a-z'"]*)\.?$/.exec(spaced(text)) ?? [];
  const count = numberWords.includes(digits)
    ? numberWords.indexOf(digits)
    : /^\d{1,9}$/.test(digits)
      ? Number(digits)
      : undefined;
  if (count === undefined || name === '') return count;
  const [, each] = seconds.find(([names]) => names.test(name)) ?? [];
  if (each === undefined || unit === undefined) return undefined;
  const value = (count * each) / (unit === 'minutes' ? 60 : 1);
  return Number.isInteger(value) ? value : undefined;
}

/** Digits apart from what stands right behind them. */
function spaced(text: string): string {
  return text.replace(/^(\d+)(?=[a-z'"])/, '$1 ');
}
