/** Every fault of a file → as many as anybody reads; the last one says how many more there are. */
import type { Diagnostic } from '../model/diagnostic.ts';

const most = 1_000;

export function toldFaults(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = faults.slice(0, most);
  const last = told.at(-1);
  if (faults.length <= most || last === undefined) return faults;
  const more = faults.length - most;
  return [
    ...told.slice(0, -1),
    { ...last, cure: `${last.cure}; ${more} more faults of this file are told when these are gone` },
  ];
}
