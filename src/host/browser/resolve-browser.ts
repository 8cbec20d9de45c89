/** Turns the options, the environment and what is installed into the one browser to use, or into how to get one. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { fetchedBrowsers, systemBrowsers } from './system-browsers.ts';
import { type BundledPackage, findBundledPackage } from './unpack-bundled.ts';

export type BrowserChoice =
  | { readonly kind: 'installed'; readonly executable: string }
  | { readonly kind: 'bundled'; readonly source: BundledPackage }
  | { readonly kind: 'none'; readonly message: string };

/** The one command that gets a browser on every system. */
export const fetchCommand = 'npx puppeteer browsers install chrome-headless-shell';

/**
 * A named browser wins. Then the bundled one, so that a build does not depend on what happens to be installed;
 * then one fetched by puppeteer; then one of the system.
 */
export async function resolveBrowser(
  named: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<BrowserChoice> {
  const explicit = named ?? environment.PUPPETEER_EXECUTABLE_PATH;
  if (explicit) return explicitBrowser(explicit);
  const source = await findBundledPackage();
  if (source) return { kind: 'bundled', source };
  for (const executable of [...(await fetchedBrowsers(environment)), ...systemBrowsers(environment)]) {
    if (await isProgram(executable)) return { kind: 'installed', executable };
  }
  return { kind: 'none', message: `No browser was found to lay out pages with. Run: ${fetchCommand}` };
}

async function explicitBrowser(executable: string): Promise<BrowserChoice> {
  if (await isProgram(executable)) return { kind: 'installed', executable };
  return {
    kind: 'none',
    message:
      `There is no program at ${executable}, which was named as the browser ` +
      '(by option or PUPPETEER_EXECUTABLE_PATH). Correct the path, or leave it out to use the bundled browser',
  };
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
