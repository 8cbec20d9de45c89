/** Words in a language → the dates in them that are over. */

export interface PastDate {
  /** As it stands: `30 October 2006`. */
  readonly date: string;
  readonly at: number;
}

/** Days, months and years are known by the names of months the language has. */
export function pastDates(words: string, language: string, today: string): readonly PastDate[] {
  const months = monthNames(language);
  const day = String.raw`(?:\d{1,2}\.?(?:[–-]\d{1,2}\.?)?\s+)?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}/-])(?:${day}(${months.join('|')})\s+(?:\d{1,2},\s+)?)?((?:19|20)\d\d)(?:-(\d\d)(?:-\d\d)?)?(?![\p{L}\p{N}/])`,
    'giu',
  );
  return [...words.matchAll(pattern)]
    .filter(([, month, year = '', number]) => isOver(year, number ?? numberOf(month, months), today))
    .map((match) => ({ date: match[0], at: match.index }));
}

function isOver(year: string, month: string | undefined, today: string): boolean {
  const written = month === undefined ? year : `${year}-${month}`;
  return written < today.slice(0, written.length);
}

function numberOf(month: string | undefined, months: readonly string[]): string | undefined {
  const at = months.findIndex((each) => each.toLowerCase() === month?.toLowerCase());
  return at === -1 ? undefined : String(at + 1).padStart(2, '0');
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}
