/** This process → the most memory any page of its browsers held, read from `/proc`; undefined where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

/** @returns {{ stop(): number | undefined }} MiB */
export function watchRenderers() {
  let peak = 0;
  const look = () => {
    for (const pid of renderers()) peak = Math.max(peak, highWater(pid));
  };
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      look();
      return peak === 0 ? undefined : peak / 1024;
    },
  };
}

function renderers() {
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const name of list('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    // The command's name stands in brackets and may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) parents.set(Number(name), parent);
  }
  const ours = (/** @type {number | undefined} */ pid) => {
    for (let at = pid; at !== undefined; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  return [...parents.keys()].filter(
    (pid) => ours(pid) && read(`/proc/${pid}/cmdline`).includes('--type=renderer'),
  );
}

/** @param {number} pid */
function highWater(pid) {
  return Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
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
