/**
 * Lines of a glossary or an index, turned into groups, one for each page the draft gave them. A draft has one group and keeps
 * more room than the numbers can take, so that in the book every line stays on its page.
 */
import type { Layout } from './layout.ts';

export function onePageEach<T>(
  lines: readonly T[],
  idOf: (line: T) => string,
  { places }: Pick<Layout, 'places'>,
): readonly (readonly T[])[] {
  const pages = new Map<number, T[]>();
  for (const line of lines) {
    const page = places?.get(idOf(line)) ?? 0;
    const known = pages.get(page);
    if (known === undefined) pages.set(page, [line]);
    else known.push(line);
  }
  return [...pages.values()];
}
