/** What `/proc` says of a process and of all it started; nothing where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @param {number | undefined} root
 * @returns {number[]} itself among them
 */
export function processesBelow(root) {
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

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * A process may be gone before it is read.
 * @param {string} file
 */
export function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
