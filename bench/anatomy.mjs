/** One build of the real library → where its time goes: every task of the graph, every job of the browser. */
import { performance } from 'node:perf_hooks';
import { readOptions } from './lib/options.mjs';
import { buildAll, openSessionTools } from './lib/session.mjs';
import { openWorkspace } from './lib/workspace.mjs';

const options = readOptions();
const workspace = openWorkspace(options);
const { Graph } = await workspace.load('graph/graph.js');

/** @typedef {readonly [from: number, to: number]} Span */

/** @type {Map<string, { runs: number, whole: Span[], own: Span[] }>} */
const tasks = new Map();
/** @type {{ job: string, milliseconds: number, bytes: number }[]} */
const jobs = [];

/*
 * The graph calls `run` of whatever task it is handed, so a task is timed by wrapping its `run` when it is first asked for.
 * A task's own time is what it did not spend waiting for an answer. Runs of one task side by side count once; still, what
 * else the process did meanwhile is in it, so a task of many small runs looks larger than it is.
 */
const timed = new WeakSet();
/** @param {any} task */
function time(task) {
  if (timed.has(task)) return task;
  timed.add(task);
  const { run, name } = task;
  const sum = tasks.get(name) ?? { runs: 0, whole: [], own: [] };
  tasks.set(name, sum);
  task.run = async (/** @type {unknown} */ input, /** @type {any} */ ask) => {
    const begun = performance.now();
    /** @type {Span[]} */
    const waits = [];
    const asked = async (/** @type {any} */ other, /** @type {unknown} */ otherInput) => {
      const from = performance.now();
      try {
        return await ask(time(other), otherInput);
      } finally {
        waits.push([from, performance.now()]);
      }
    };
    const value = await run(input, asked);
    const ended = performance.now();
    sum.runs += 1;
    sum.whole.push([begun, ended]);
    sum.own.push(...gaps(begun, ended, waits));
    return value;
  };
  return task;
}

/**
 * What of a span the others leave free.
 *
 * @param {number} from
 * @param {number} to
 * @param {Span[]} spans
 * @returns {Span[]}
 */
function gaps(from, to, spans) {
  const free = [];
  let at = from;
  for (const [begun, ended] of byStart(spans)) {
    if (begun > at) free.push(/** @type {const} */ ([at, begun]));
    at = Math.max(at, ended);
  }
  if (to > at) free.push(/** @type {const} */ ([at, to]));
  return free;
}

/**
 * Milliseconds in at least one of the spans.
 *
 * @param {Span[]} spans
 */
function covered(spans) {
  let end = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const [from, to] of byStart(spans)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** @param {Span[]} spans */
function byStart(spans) {
  return spans.sort((one, other) => one[0] - other[0]);
}

const { pull } = Graph.prototype;
Graph.prototype.pull = function (/** @type {any} */ task, /** @type {unknown} */ input) {
  return pull.call(this, time(task), input);
};

/** @typedef {{ subject: string, html: string }} Document */

const recorded = (/** @type {any} */ press) => ({
  version: () => press.version(),
  print: (/** @type {Document} */ document, /** @type {{ kind: string }} */ wanted) =>
    record(`print (${wanted.kind}) ${document.subject}`, document, () => press.print(document, wanted)),
  measure: (/** @type {Document} */ document, /** @type {unknown} */ view) =>
    record(`measure ${document.subject}`, document, () => press.measure(document, view)),
  picture: (/** @type {Document} */ document, /** @type {unknown} */ view, /** @type {number} */ scale) =>
    record(`picture ${document.subject}`, document, () => press.picture(document, view, scale)),
});

/**
 * @param {string} job
 * @param {{ html: string }} document
 * @param {() => Promise<any>} work
 */
async function record(job, document, work) {
  const begun = performance.now();
  const value = await work();
  jobs.push({ job, milliseconds: performance.now() - begun, bytes: document.html.length });
  return value;
}

const tools = await openSessionTools(workspace, {
  project: workspace.library,
  browser: options.browser,
  press: recorded,
});
const starting = await record('start of the browser', { html: '' }, () => tools.press.version());
const begun = performance.now();
const artifacts = await buildAll(tools.session);
const whole = performance.now() - begun;
await tools.press.close();

const ms = (/** @type {number} */ value) => String(Math.round(value)).padStart(7);
const ranked = [...tasks]
  .map(([name, { runs, whole, own }]) => ({ name, runs, whole: covered(whole), own: covered(own) }))
  .sort((one, other) => other.own - one.own);
process.stdout.write(
  `${starting}; whole build ${ms(whole).trim()} ms in this process, ${artifacts.length} artifacts\n\n`,
);
process.stdout.write('    own   whole  runs  task (ms)\n');
for (const { name, runs, whole: all, own } of ranked.slice(0, 24))
  process.stdout.write(`${ms(own)} ${ms(all)} ${String(runs).padStart(5)}  ${name}\n`);
process.stdout.write('\n     ms HTML kB  job of the browser\n');
for (const { job, milliseconds, bytes } of jobs)
  process.stdout.write(`${ms(milliseconds)} ${ms(bytes / 1000)}  ${job}\n`);
