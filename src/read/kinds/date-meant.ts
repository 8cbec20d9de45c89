/** A date written as people write dates → the same as the ledger has it, where it can mean no other. */

/** How the names of each begin. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fév'],
  ['mar', 'mär'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc'],
];
/** In English; and in German and French, from which a list of sources is pasted as well. */
const month = `(${[
  'jan(?:uary|uar|vier)?',
  'feb(?:ruary|ruar)?|février',
  'mar(?:ch|s)?|märz',
  'apr(?:il)?|avril',
  'may|mai',
  'june?|juni|juin',
  'july?|juli|juillet',
  'aug(?:ust)?|août',
  'sept?(?:ember|embre)?',
  'oct(?:ober|obre)?|oktober',
  'nov(?:ember|embre)?',
  'dec(?:ember)?|dezember|décembre',
].join('|')})\\.?`;

interface Form {
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'day')[];
}

const forms: readonly Form[] = [
  { pattern: new RegExp(`^(\\d{1,2})\\.? ${month},? (\\d{4})$`, 'i'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`^${month} (\\d{1,2}),? (\\d{4})$`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`^${month},? (\\d{4})$`, 'i'), order: ['month', 'year'] },
  { pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, order: ['day', 'month', 'year'] },
  { pattern: /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})$/, order: ['month', 'day', 'year'] },
  { pattern: /^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})$/, order: ['day', 'month', 'year'] },
  { pattern: /^(\d{1,2})[/.](\d{4})$/, order: ['month', 'year'] },
  { pattern: /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, order: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})T[\d:.]+Z?$/, order: ['year', 'month', 'day'] },
];

/** A day, a month, or a range of days; `11/10/2005` is two dates and so none. */
export function dateMeant(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  return oneDate(text) ?? range(text);
}

function oneDate(text: string): string | undefined {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: Form['order'][number]): string | undefined =>
      order.includes(name) ? match[order.indexOf(name) + 1] : undefined;
    const parts = [part('year'), numberOf(part('month')), numberOf(part('day'))];
    return parts.filter((each) => each !== undefined).join('-');
  }
  return undefined;
}

function numberOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written = text.toLowerCase();
  const named = months.findIndex((each) => each.some((start) => written.startsWith(start)));
  return (named === -1 ? text : String(named + 1)).padStart(2, '0');
}

/** `2026-11-31`: how many days its month has. */
export function monthOf(written: string): string | undefined {
  const [, year = '', number = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written.trim()) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  const isMonth = Number(number) >= 1 && Number(number) <= 12;
  return isMonth && Number(day) > days ? `${year}-${number} has ${days} days` : undefined;
}

/** Days and months in an order nobody can tell: both. */
export function eitherDate(written: string): string | undefined {
  const [, one = '', other = '', year = ''] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written.trim()) ?? [];
  const [first, second] = [one, other].map((part) => part.padStart(2, '0'));
  return year === '' || Number(one) > 12 || Number(other) > 12
    ? undefined
    : `${year}-${second}-${first} or ${year}-${first}-${second}`;
}

/** A range that ends before it starts, the other way round: for its writer to judge. */
export function turnedRound(written: string): string | undefined {
  const [from = '', to = '', more] = written.trim().split('/');
  return more === undefined && to !== '' && to < from ? `${to}/${from}` : undefined;
}

/** `2005-11-16 – 2005-11-18`, `2005-11-16/18`. */
function range(text: string): string | undefined {
  const day = String.raw`\d{4}-\d{2}-\d{2}`;
  const [, from = '', to = ''] =
    new RegExp(String.raw`^(${day}) ?(?:[–—/-]|to|until) ?(${day}|\d{2})$`).exec(text) ?? [];
  if (from === '') return undefined;
  return `${from}/${to.length === 2 ? from.slice(0, 8) + to : to}`;
}
