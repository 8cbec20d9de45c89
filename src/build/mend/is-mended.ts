/** What was told before some faults were mended and what is told after → whether they are gone and nothing came of it. */
import type { Code } from '../../model/codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Edit, type Fix, writtenSpans } from '../../model/edit.ts';
import { lineSpan } from '../../model/span.ts';
import type { CheckResult } from '../build-targets.ts';

interface Tried {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * What one fault hid comes to light when it is gone, and is no reason to leave it: only faults of how an edited file is
 * written, and whatever is told of an edited line, count against a fix.
 */
export function isMended(before: CheckResult, after: CheckResult, tried: readonly Tried[]): boolean {
  const [was, is] = [counted(before.diagnostics), counted(after.diagnostics)];
  const gone = counted(tried.map(({ diagnostic }) => diagnostic));
  for (const [key, count] of gone) if ((is.get(key) ?? 0) > (was.get(key) ?? 0) - count) return false;
  const edits = tried.flatMap(({ fix }) => fix.edits);
  return after.diagnostics.every(
    (each) => (is.get(keyOf(each)) ?? 0) <= (was.get(keyOf(each)) ?? 0) || isRevealed(each, edits, after),
  );
}

function isRevealed({ code, span }: Diagnostic, edits: readonly Edit[], { texts }: CheckResult): boolean {
  const own = edits.filter((edit) => edit.span.path === span.path);
  if (own.length === 0) return true;
  if (isOfWriting(code)) return false;
  const text = texts.find(({ path }) => path === span.path)?.text ?? '';
  return writtenSpans(own)
    .map((written) => lineSpan(text, written))
    .every((line) => span.end < line.start || span.start > line.end);
}

function isOfWriting(code: Code): boolean {
  return /^(?:yaml|key|value|text-control|mark|markup|link|index-mark)/.test(code);
}

/** Places move when lines come or go; what is told stays. */
function keyOf({ code, span, message }: Diagnostic): string {
  return `${code} ${span.path} ${message}`;
}

function counted(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of diagnostics) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}
