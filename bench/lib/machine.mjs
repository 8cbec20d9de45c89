/** This machine → the lines that tell on what the figures were taken. */
import { cpus, loadavg, platform, totalmem } from 'node:os';

/** @param {string} browser */
export function describeMachine(browser) {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GiB, ${platform()} ${process.arch}; Node ${process.versions.node}; ${browser}`;
}

/** How many processes waited for a core in the last minute: above the number of cores, every figure is too high. */
export function describeLoad() {
  const [minute = 0] = loadavg();
  return minute.toFixed(1);
}
