/** A recipe and a module → the recipe that names the module last in its last part, every other byte as it was. */
import { editText } from '../../model/edit.ts';
import { lineSpan, type SourceText } from '../../model/span.ts';
import { readYaml } from '../../read/read-yaml.ts';
import type { ListNode, Node } from '../../read/tree.ts';

/** Undefined where the recipe has faults, or no such list with something in it. */
export function namedInPart(recipe: SourceText, key: 'show' | 'chapters', id: string): string | undefined {
  const { root, diagnostics } = readYaml(recipe);
  const parts = under(root, 'parts');
  const names = parts?.kind === 'list' ? under(parts.items.at(-1), key) : undefined;
  if (names?.kind !== 'list' || diagnostics.length > 0) return undefined;
  return isInBrackets(names, recipe.text) ? inBrackets(recipe, names, id) : onALine(recipe, names, id);
}

function under(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function isInBrackets({ span }: ListNode, text: string): boolean {
  return text.startsWith('[', span.start);
}

function inBrackets({ path, text }: SourceText, { items }: ListNode, id: string): string | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const { end } = last.span;
  return editText(text, [{ span: { path, start: end, end }, text: `, ${id}` }]);
}

function onALine({ path, text }: SourceText, { items }: ListNode, id: string): string | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const line = lineSpan(text, last.span);
  const dash = /^ *- +/.exec(text.slice(line.start))?.[0];
  if (dash === undefined) return undefined;
  const end = text.startsWith('\r', line.end - 1) ? line.end - 1 : line.end;
  return editText(text, [{ span: { path, start: end, end }, text: `\n${dash}${id}` }]);
}
