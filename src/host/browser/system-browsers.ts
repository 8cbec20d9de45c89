/** Lists where a machine may already have a usable browser, in the order they are tried. */
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Shells first: they start faster and never hang when two tabs work at once. */
const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApplications = [
  ['Chromium.app', 'Chromium'],
  ['Google Chrome.app', 'Google Chrome'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
] as const;

const windowsApplications = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** Paths that may or may not exist. */
export function systemBrowsers(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'win32') return windowsPlaces(environment);
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return process.platform === 'darwin' ? [...onPath, ...macPlaces()] : [...onPath, ...linuxPlaces];
}

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

function macPlaces(): string[] {
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return roots.flatMap((root) =>
    macApplications.map(([app, program]) => join(root, app, 'Contents', 'MacOS', program)),
  );
}

function windowsPlaces(environment: NodeJS.ProcessEnv): string[] {
  const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => windowsApplications.map((parts) => join(root, ...parts)));
}

/** Browsers that `puppeteer browsers install` has fetched, newest first; possible paths only. */
export async function fetchedBrowsers(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const cache = environment.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const found: string[] = [];
  for (const product of ['chrome-headless-shell', 'chrome']) {
    for (const build of await foldersIn(join(cache, product))) {
      for (const inner of await foldersIn(join(cache, product, build))) {
        const folder = join(cache, product, build, inner);
        found.push(...programNames(product).map((program) => join(folder, program)));
      }
    }
  }
  return found;
}

function programNames(product: string): string[] {
  const mac = 'Google Chrome for Testing';
  return [product, `${product}.exe`, join(`${mac}.app`, 'Contents', 'MacOS', mac)];
}

/** Folders are named like `linux-148.0.7778.97`, so numeric order is version order. */
async function foldersIn(folder: string): Promise<string[]> {
  const newestFirst = new Intl.Collator('en', { numeric: true });
  const names = await readdir(folder).catch(() => []);
  return names.sort((a, b) => newestFirst.compare(b, a));
}
