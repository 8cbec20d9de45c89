/** A process → the most memory it and all it started held at one time, read from `/proc`; what they share is counted once. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @param {number | undefined} root
 * @returns {{ stop(): number | undefined }} MiB
 */
export function watchTree(root) {
  let peak = 0;
  const look = () => {
    const sum = below(root).reduce((all, pid) => all + proportional(pid), 0);
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

/** @param {number | undefined} root */
function below(root) {
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const name of list('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = read(`/proc/${name}/stat`);
    // The command's name stands in brackets and may hold anything.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const descends = (/** @type {number | undefined} */ pid) => {
    for (let at = pid; at !== undefined && at > 0; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(descends);
}

/** KiB. @param {number} pid */
function proportional(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
