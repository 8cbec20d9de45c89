/** A module or section that gets another id → the edits by which it keeps the old one under `formerly:`, where old links look. */
import type { Edit } from '../../model/edit.ts';
import type { SourceText } from '../../model/span.ts';
import { readYaml } from '../../read/read-yaml.ts';
import type { Entry, MapNode, Node } from '../../read/tree.ts';
import type { RenameOrder } from './rename-order.ts';

/** None for what has no `formerly:`. An id it had before and gets again changes places with the one it has now. */
export function formerEdits({ target, id }: RenameOrder, source: SourceText): readonly Edit[] {
  const { formerly } = target;
  if (formerly === undefined) return [];
  const again = formerly.find(({ value }) => value === id);
  if (again !== undefined) return [{ span: again.span, text: target.id.value, keepsQuotes: true }];
  const { root } = readYaml(source);
  const home = root === undefined ? undefined : mapAround(root, target.id.span.start);
  const entry = home?.entries.find(({ value }) => value.span.start === target.id.span.start);
  if (home === undefined || entry === undefined) return [];
  const list = home.entries.find(({ key }) => key === 'formerly')?.value;
  return [
    list?.kind === 'list'
      ? intoList(list.items, list.span, target.id.value, source)
      : newEntry(home, entry, target.id.value, source),
  ];
}

/** The smallest group of keys whose value begins there. */
function mapAround(node: Node, start: number): MapNode | undefined {
  if (start < node.span.start || start > node.span.end) return undefined;
  if (node.kind === 'scalar') return undefined;
  const inside = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  for (const each of inside) {
    const found = mapAround(each, start);
    if (found !== undefined) return found;
  }
  return node.kind === 'map' ? node : undefined;
}

function intoList(items: readonly Node[], span: Node['span'], old: string, { path, text }: SourceText): Edit {
  const last = items.at(-1);
  if (last === undefined) return at(path, span.start + 1, old);
  if (text[span.start] === '[') return at(path, last.span.end, `, ${old}`);
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  return at(path, lineEnd(text, last.span.end), `\n${text.slice(lineStart, last.span.start)}${old}`);
}

/** A line of its own below the id's, as far in as its key; between commas where the group is written in braces. */
function newEntry(home: MapNode, { keySpan, value }: Entry, old: string, { path, text }: SourceText): Edit {
  if (text[home.span.start] === '{') return at(path, value.span.end, `, formerly: [${old}]`);
  const column = keySpan.start - (text.lastIndexOf('\n', keySpan.start - 1) + 1);
  return at(path, lineEnd(text, value.span.end), `\n${' '.repeat(column)}formerly: [${old}]`);
}

function at(path: string, offset: number, text: string): Edit {
  return { span: { path, start: offset, end: offset }, text };
}

/** Before the line's end, behind a remark on it. */
function lineEnd(text: string, from: number): number {
  const next = text.indexOf('\n', from);
  if (next === -1) return text.length;
  return text[next - 1] === '\r' ? next - 1 : next;
}
