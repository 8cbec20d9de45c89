/** HTML, turned into the same HTML without empty cells: Chromium forgets some of them in the tags of what it prints, and rows lose their columns. */

/** The row that only holds room before the pages are known stays empty: its height is measured. */
export function fillCells(html: string): string {
  return html.replace(/(?<!<tr class="room">)(<t[dh](?: [^>]*)?>)\s*(?=<\/t[dh]>)/g, '$1\u00a0');
}
