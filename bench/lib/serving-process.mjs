/** The process behind `serving.mjs`: opens a preview and answers questions about itself. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {{ url: string, close: () => Promise<void> } | undefined} */
let serving;

process.on('message', async (/** @type {any} */ message) => {
  if (message.close) {
    await serving?.close();
    process.exit(0);
  }
  if (message.usage) return process.send?.(usage());
  const { startServing } = await import(pathToFileURL(join(message.tool, 'dist/cli/commands/serve.js')).href);
  serving = await startServing({ project: message.project, browser: message.browser }, () => {});
  process.send?.({ url: serving?.url });
});

function usage() {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  return { heap: Math.round(process.memoryUsage().heapUsed / 2 ** 20), cpu: (user + system) / 1000 };
}
