/** The browser that prints, opened as a reader's: scripts on, and free to reach this machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { writeFontConfiguration } from '../../src/host/browser/profile-folder.ts';
import { resolveBrowser } from '../../src/host/browser/resolve-browser.ts';
import { unpackBundled } from '../../src/host/browser/unpack-bundled.ts';
import { cacheFolder } from '../../src/host/cache-folder.ts';

export interface ReadersBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<ReadersBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-reader-'));
  const { executablePath, env } = await program(profile);
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    userDataDir: profile,
    pipe: true,
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function program(profile: string) {
  const choice = await resolveBrowser(undefined, process.env);
  if (choice.kind === 'none') throw new Error(choice.message);
  if (choice.kind === 'installed') return { executablePath: choice.executable, env: {} };
  const bundled = await unpackBundled(choice.source, cacheFolder(process.env));
  const fonts = await writeFontConfiguration(profile, bundled.fonts, bundled.fontCache);
  const env = { LD_LIBRARY_PATH: bundled.libraries, FONTCONFIG_FILE: fonts, FONTCONFIG_PATH: profile };
  return { executablePath: bundled.executable, env };
}
