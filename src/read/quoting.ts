/** Words → the same words in quotation marks, as YAML reads them back. */

/** Lines of a text that was not quoted may stay lines: inside quotation marks they fold in the same way. */
export function quoted(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}

/** What somebody wrote in quotation marks that did not hold: whole where they end the text as well, else part of it. */
export function requoted(written: string): string {
  const [mark = ''] = written;
  const isWhole = written.length > 1 && written.endsWith(mark) && (mark === '"' || mark === "'");
  if (!isWhole) return quoted(written);
  const inner = written.slice(1, -1);
  if (mark === "'") return `'${inner.replace(/'{1,2}/g, "''")}'`;
  return `"${inner.replace(/\\"|"/g, '\\"')}"`;
}
