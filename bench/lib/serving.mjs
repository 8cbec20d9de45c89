/** A project → a preview of it in a process of its own, as `lectern serve` is one beside the browser. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Serving
 * @property {string} url
 * @property {() => Promise<{ heap: number, cpu: number }>} usage heap in MiB after a collection, processor time in ms since the start
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {{ project: string, browser: string | undefined }} options
 * @returns {Promise<Serving>}
 */
export async function openServing({ tool }, { project, browser }) {
  const child = fork(fileURLToPath(new URL('serving-process.mjs', import.meta.url)), [], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = new Promise((_, reject) =>
    child.once('exit', (code, signal) => reject(new Error(`the preview ended: ${signal ?? code}`))),
  );
  died.catch(() => {});
  /** @param {object} message @returns {Promise<any>} */
  const ask = (message) =>
    Promise.race([
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send(message);
      }),
      died,
    ]);
  const { url } = await ask({ tool, project, browser });
  return {
    url,
    usage: () => ask({ usage: true }),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.send({ close: true });
      await ended;
    },
  };
}
