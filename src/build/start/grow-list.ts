/** A file of one list → the same with an item more at its end, every other byte as it was. */
import type { SourceText } from '../../model/span.ts';
import { readYaml } from '../../read/read-yaml.ts';

/**
 * `item` is written without indentation and without its dash. Undefined where the file is not one list with a dash a line, so
 * that the place of a new item would be a guess.
 */
export function grownList({ path, text }: SourceText, key: string, item: string): string | undefined {
  const { root, diagnostics } = readYaml({ path, text });
  if (root?.kind !== 'map' || diagnostics.length > 0) return undefined;
  const entry = root.entries.at(-1);
  if (entry?.key !== key || entry.value.kind !== 'list' || text.startsWith('[', entry.value.span.start))
    return undefined;
  const [first] = entry.value.items;
  if (first === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', first.span.start - 1) + 1;
  const lead = /^( *)- +/.exec(text.slice(lineStart));
  if (lead?.[1] === undefined) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = text.endsWith('\n') ? text : text + lineEnd;
  return whole + indented(item, lead[1]).replaceAll('\n', lineEnd);
}

function indented(item: string, lead: string): string {
  const lines = item.trimEnd().split('\n');
  return lines.map((line, at) => (line === '' ? '\n' : `${lead}${at === 0 ? '- ' : '  '}${line}\n`)).join('');
}
