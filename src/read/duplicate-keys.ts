/** Keys that stand twice in one group, of which YAML would keep only one. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Entry, Node } from './tree.ts';

export function duplicateKeyFaults(root: Node): readonly Diagnostic[] {
  if (root.kind === 'list') return root.items.flatMap(duplicateKeyFaults);
  if (root.kind === 'scalar') return [];
  const first = new Map<string, Entry>();
  return root.entries.flatMap((entry) => {
    const before = first.get(entry.key);
    first.set(entry.key, before ?? entry);
    return [...(before === undefined ? [] : [fault(entry, before)]), ...duplicateKeyFaults(entry.value)];
  });
}

function fault({ key, keySpan }: Entry, before: Entry): Diagnostic {
  return {
    code: 'yaml-duplicate-key',
    severity: 'error',
    span: keySpan,
    message: `The key ${key} stands twice here`,
    cure: `Keep one ${key} and take the other away; a new thing of a list starts with a dash`,
    related: { span: before.keySpan, message: 'the first one' },
  };
}
