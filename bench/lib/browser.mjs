/** The workspace → the one browser both sides use, with what it needs to run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Chromium
 * @property {string} executable
 * @property {NodeJS.ProcessEnv} environment
 */

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string | undefined} named
 * @returns {Promise<Chromium>}
 */
export async function findBrowser(workspace, named) {
  const { resolveBrowser } = await workspace.load('host/browser/resolve-browser.js');
  const choice = await resolveBrowser(named, process.env);
  if (choice.kind === 'none') throw new Error(choice.message);
  if (choice.kind === 'installed') return { executable: choice.executable, environment: {} };
  const { unpackBundled } = await workspace.load('host/browser/unpack-bundled.js');
  const { cacheFolder } = await workspace.load('host/cache-folder.js');
  const bundled = await unpackBundled(choice.source, cacheFolder(process.env));
  const folder = join(workspace.folder, 'fonts');
  mkdirSync(folder, { recursive: true });
  const fonts = join(folder, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    `<dir>${bundled.fonts}</dir>`,
    `<cachedir>${bundled.fontCache}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(fonts, `${lines.join('\n')}\n`);
  return {
    executable: bundled.executable,
    // The bundled browser has the old headless mode only; marp-cli asks for it by this variable.
    environment: {
      LD_LIBRARY_PATH: bundled.libraries,
      FONTCONFIG_FILE: fonts,
      FONTCONFIG_PATH: folder,
      PUPPETEER_HEADLESS_MODE: 'shell',
    },
  };
}
