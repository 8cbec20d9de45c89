/** A date written as people write dates → the same as the ledger has it, where it can mean no other. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

interface Form {
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'day')[];
}

const forms: readonly Form[] = [
  { pattern: new RegExp(`^(\\d{1,2})\\.? ${month},? (\\d{4})$`, 'i'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`^${month} (\\d{1,2}),? (\\d{4})$`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`^${month},? (\\d{4})$`, 'i'), order: ['month', 'year'] },
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
  const named = months.indexOf(text.slice(0, 3).toLowerCase());
  return (named === -1 ? text : String(named + 1)).padStart(2, '0');
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
