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

/** Undefined where a quotation mark is never closed, or something stands behind the one that closes. */
export function csvRows(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  cell.lastIndex = text.startsWith(mark) ? mark.length : 0;
  while (cell.lastIndex < text.length || row.length > 0) {
    const found = cell.exec(text);
    if (found === null) return undefined;
    const [, quoted, bare = '', end] = found;
    row.push(cellWords(quoted?.replaceAll('""', '"') ?? bare));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((words) => words !== ''));
}

function cellWords(words: string): string {
  return /^'+[=+\-@\t\r]/.test(words) ? words.slice(1) : words;
}
