/** What was mended → lines for a person: each fault with its place and what was done about it. */
import type { Mending } from '../../build/mend/mend-project.ts';
import { locate } from './located.ts';
import { printable } from './printable.ts';

export function mendedReport({ mended, files }: Mending, folder: string, isDry: boolean): string {
  if (mended.length === 0) return 'Nothing here can be mended without a doubt.\n';
  const lines = mended.flatMap(({ diagnostic, does, texts }) =>
    locate([diagnostic], texts, folder).map(
      ({ path, start, code }) =>
        `  ${printable(path)}:${start.line}:${start.column} ${code}: ${printable(does)}`,
    ),
  );
  const said = isDry ? 'Would mend' : 'Mended';
  return `${said} ${counted(mended.length, 'fault')} in ${counted(files.length, 'file')}:\n${lines.join('\n')}\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
