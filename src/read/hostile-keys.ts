/** Keys that mean something to JavaScript or to YAML itself, found wherever they stand in the tree. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Entry, Node } from './tree.ts';

const hostile: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const merge = '<<';

/** Keys that are refused once for the whole file and that no shape looks at again. */
export function isHostileKey(key: string): boolean {
  return hostile.has(key) || key === merge;
}

export function hostileKeyFaults(root: Node): readonly Diagnostic[] {
  if (root.kind === 'list') return root.items.flatMap(hostileKeyFaults);
  if (root.kind === 'scalar') return [];
  return root.entries.flatMap((entry) =>
    isHostileKey(entry.key) ? [fault(entry)] : hostileKeyFaults(entry.value),
  );
}

function fault({ key, keySpan }: Entry): Diagnostic {
  if (key === merge) {
    return {
      code: 'yaml-anchor',
      severity: 'error',
      span: keySpan,
      message: 'The key << is not used in Lectern content',
      cure: 'Write out what it was to bring in',
    };
  }
  return {
    code: 'yaml-hostile-key',
    severity: 'error',
    span: keySpan,
    message: `The key ${key} is never used in content`,
    cure: 'Take this key away',
  };
}
