/** Turns a process id into whether that process still runs, so that what a killed one left can be cleared away. */
import { systemCode } from './machine-error.ts';

export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not being allowed to signal it means it exists and belongs to someone else.
    return systemCode(error) === 'EPERM';
  }
}
