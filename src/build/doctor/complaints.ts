/** What is wrong with a set-up, made into complaints: in general, and of folders that are closed or full. */
import type { Complaint, FolderFact } from './set-up.ts';

/** Bytes. */
export const mebi = 1024 * 1024;

export type Teller = (
  id: string,
  severity: Complaint['severity'],
  message: string,
  cure: string,
) => readonly Complaint[];

/** One complaint in a list, as the checks return them. */
export function teller(of: Complaint['of']): Teller {
  return (id, severity, message, cure) => [{ id, severity, of, message, cure }];
}

const ofMachine = teller('machine');

export function closed(
  id: string,
  { path, unwritable }: FolderFact,
  what: string,
  cure: string,
): readonly Complaint[] {
  return unwritable === undefined
    ? []
    : ofMachine(id, 'error', `${what} ${path} cannot be written: ${unwritable}`, cure);
}

export function low(
  id: string,
  { path, free }: FolderFact,
  least: number,
  what: string,
  cure: string,
): readonly Complaint[] {
  if (free === undefined || free >= least) return [];
  return ofMachine(
    id,
    'error',
    `${what} ${path} has ${Math.floor(free / mebi)} MiB left; ${least / mebi} are wanted`,
    cure,
  );
}
