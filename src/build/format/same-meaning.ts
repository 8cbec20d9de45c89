/** Two texts of a file → whether they say the same, in the same order and with the same remarks. */
import { readYaml } from '../../read/read-yaml.ts';
import type { Node } from '../../read/tree.ts';
import { lexemesOf } from '../../read/yaml.ts';

export function saysTheSame(path: string, before: string, after: string): boolean {
  const [one, other] = [readYaml({ path, text: before }), readYaml({ path, text: after })];
  if (other.diagnostics.length > one.diagnostics.length) return false;
  return meaning(one.root) === meaning(other.root) && remarks(before) === remarks(after);
}

function meaning(node: Node | undefined): string {
  return JSON.stringify(node === undefined ? null : plain(node));
}

/** How a text is quoted counts as well. */
function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return [node.style, node.text];
    case 'list':
      return node.items.map(plain);
    case 'map':
      return { keys: node.entries.map(({ key, value }) => [key, plain(value)]) };
  }
}

function remarks(text: string): string {
  return lexemesOf(text)
    .filter(({ kind }) => kind === 'comment')
    .map(({ source }) => source.trimEnd())
    .join('\n');
}
