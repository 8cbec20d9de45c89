/** Words → lines no wider than the terminal, further ones hanging under the first. */
import { columnsOf } from './columns.ts';
import { printable } from './printable.ts';

/** A line begins with `head`, which may be coloured; further lines with as many spaces as it is wide. */
export function wrapped(head: string, text: string, width: number): string {
  const indent = columnsOf(head);
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return head + [...lines, line].join(`\n${' '.repeat(indent)}`);
}
