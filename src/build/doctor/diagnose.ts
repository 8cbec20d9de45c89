/** What was gathered → everything that is wrong with it, the worst first. */
import { fileComplaints } from './file-checks.ts';
import { machineComplaints } from './machine-checks.ts';
import { contentMissing, projectComplaints } from './project-checks.ts';
import type { Complaint, SetUp } from './set-up.ts';

const order = { error: 0, warning: 1, note: 2 } as const;

export function diagnose({ machine, project, folder }: SetUp): readonly Complaint[] {
  const found = [
    ...machineComplaints(machine),
    ...(project === undefined
      ? [contentMissing(folder)]
      : [...projectComplaints(project), ...fileComplaints(project)]),
  ];
  return found.toSorted((one, other) => order[one.severity] - order[other.severity]);
}
