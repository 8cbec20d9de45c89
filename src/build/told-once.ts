/** Faults of several readings of one content → each told once. */
import type { Diagnostic } from '../model/diagnostic.ts';

/** Those that are not told already: of one kind at one place. */
export function without(faults: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, span }: Diagnostic): string => `${code} ${span.path} ${span.start}`;
  const known = new Set(told.map(key));
  return faults.filter((fault) => !known.has(key(fault)));
}
