/** This process → the most memory any page of its browsers held, read from `/proc`; undefined where there is none. */
import { processesBelow, read } from './processes.mjs';

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
  return processesBelow(process.pid).filter((pid) =>
    read(`/proc/${pid}/cmdline`).includes('--type=renderer'),
  );
}

/** @param {number} pid */
function highWater(pid) {
  return Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}
