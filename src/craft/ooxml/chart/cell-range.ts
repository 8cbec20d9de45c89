/** Where the data of a chart stands in its workbook: categories in column A from row 2, a series a column, its title in row 1. */

export const sheetName = 'Sheet1';

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `Sheet1!$B$1`, the title of the first series. */
export function titleReference(series: number): string {
  return `${sheetName}!$${columnName(series + 1)}$1`;
}

/** `Sheet1!$A$2:$A$9`. */
export function categoryReference(count: number): string {
  return columnReference(0, count);
}

export function valueReference(series: number, count: number): string {
  return columnReference(series + 1, count);
}

function columnReference(column: number, count: number): string {
  const name = columnName(column);
  const first = `${sheetName}!$${name}$2`;
  return count <= 1 ? first : `${first}:$${name}$${count + 1}`;
}
