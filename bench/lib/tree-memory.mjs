/** A process → the most memory it and all it started held at one time, read from `/proc`; what they share is counted once. */
import { processesBelow, read } from './processes.mjs';

/**
 * @param {number | undefined} root
 * @returns {{ stop(): number | undefined }} MiB
 */
export function watchTree(root) {
  let peak = 0;
  const look = () => {
    const sum = processesBelow(root).reduce((all, pid) => all + proportional(pid), 0);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(look, 150);
  return {
    stop() {
      clearInterval(timer);
      return peak === 0 ? undefined : peak / 1024;
    },
  };
}

/** KiB. @param {number} pid */
function proportional(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}
