/** Rows of cells ↔ comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which Excel knows it. */

const mark = '\ufeff';
/** What a spreadsheet would take for a formula. An apostrophe before it keeps it a text, and is taken away again. */
const formula = /^'*[=+\-@\t\r]/;

export function csvText(rows: readonly (readonly string[])[]): string {
  return mark + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(words: string): string {
  const kept = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]|^\s|\s$/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}

export type CsvReading =
  | { readonly kind: 'read'; readonly rows: readonly (readonly string[])[] }
  /** The line from 1 on which a quotation mark is never closed, or something stands behind the one that closes. */
  | { readonly kind: 'broken'; readonly line: number };

/** What parts the cells is seen in the first row: a comma, or the semicolon or tab of spreadsheets in other countries. */
export function csvRows(text: string): CsvReading {
  const rows: string[][] = [];
  let row: string[] = [];
  const part = separatorOf(text);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${part}\\r\\n]*))(${part}|\\r\\n|\\n|\\r|$)`, 'y');
  cell.lastIndex = text.startsWith(mark) ? mark.length : 0;
  while (cell.lastIndex < text.length || row.length > 0) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) return { kind: 'broken', line: text.slice(0, start).split(/\r\n|\n|\r/).length };
    const [, quoted, bare = '', end] = found;
    row.push(cellWords(quoted?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? bare));
    if (end === part) continue;
    rows.push(row);
    row = [];
  }
  return { kind: 'read', rows: rows.filter((cells) => cells.some((words) => words !== '')) };
}

function separatorOf(text: string): string {
  const [heads = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const count = (sign: string) => heads.split(sign).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function cellWords(words: string): string {
  return /^'+[=+\-@\t\r]/.test(words) ? words.slice(1) : words;
}
