/** Ways of mending how a file is written → the one that is certainly meant: it alone leaves the file without the fault. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Edit, editText, type Fix } from '../model/edit.ts';
import type { SourceText } from '../model/span.ts';
import type { Mend } from './patch.ts';
import { meaningOf, type Node } from './tree.ts';

export interface Tried {
  readonly root: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file with more faults than this is mended a few at a time: every try is another reading. */
export const mostSureFixes = 3;

/** `reread` reads the whole file with other words in it. Where two ways read differently, none is sure. */
export function sureFix(
  source: SourceText,
  { fault, mends }: { readonly fault: Diagnostic; readonly mends: readonly Mend[] },
  { told, reread }: { readonly told: readonly Diagnostic[]; readonly reread: (text: string) => Tried },
): Fix | undefined {
  let sure: Fix | undefined;
  let meaning: string | undefined;
  const tried = new Set<string>();
  for (const { does, edits } of mends) {
    const [first, ...others] = edits.map(
      ({ start, end, text }): Edit => ({ span: { path: source.path, start, end }, text }),
    );
    if (first === undefined) continue;
    const fix: Fix = { does, edits: [first, ...others] };
    const text = editText(source.text, fix.edits);
    if (tried.has(text)) continue;
    tried.add(text);
    const { root, diagnostics } = reread(text);
    if (!isBetter(told, diagnostics, fault) || root === undefined) continue;
    const read = meaningOf(root);
    if (meaning !== undefined && meaning !== read) return undefined;
    sure ??= fix;
    meaning = read;
  }
  return sure;
}

/** The fault is gone, and nothing is told that was not told before. */
function isBetter(before: readonly Diagnostic[], after: readonly Diagnostic[], fault: Diagnostic): boolean {
  const [was, is] = [counted(before), counted(after)];
  const own = keyOf(fault);
  return (
    (is.get(own) ?? 0) < (was.get(own) ?? 0) && [...is].every(([key, count]) => count <= (was.get(key) ?? 0))
  );
}

function counted(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of diagnostics) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}
