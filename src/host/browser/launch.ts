/** Turns a browser choice into a running, network-less browser process that dies with us. */
import type { Browser } from 'puppeteer-core';
import { cacheFolder } from '../cache-folder.ts';
import { MachineError } from '../machine-error.ts';
import { explainFailedStart } from './explain-failed-start.ts';
import { makeProfileFolder, removeProfileFolder, writeFontConfiguration } from './profile-folder.ts';
import { fetchCommand, resolveBrowser } from './resolve-browser.ts';
import { unpackBundled } from './unpack-bundled.ts';

export interface LaunchSettings {
  /** A browser the user named. */
  readonly executable: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Told, once per start, what the user should know about how the browser runs. */
  readonly notice: (text: string) => void;
}

/** A browser and the two ways to end it. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly version: string;
  /** Ends the whole process group at once; safe to call twice. */
  kill(): void;
  close(): Promise<void>;
}

/** The first Chromium that prints page margin boxes. */
const oldestUsable = 131;
const startDeadline = 60_000;
const protocolDeadline = 3_600_000;

/** Both network barriers: a proxy nobody listens on, and no name that resolves. Interception is the third. */
const sealed = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

const quiet = [
  '--headless',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** What would otherwise differ from machine to machine. */
const alike = [
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=en-US',
];

export async function launchBrowser(settings: LaunchSettings): Promise<RunningBrowser> {
  const profile = await makeProfileFolder();
  try {
    const program = await prepareProgram(settings, profile);
    const running = await start(
      program,
      [...browserArguments(settings.notice), `--user-data-dir=${profile}`],
      profile,
    );
    refuseOld(running, program.executable);
    return running;
  } catch (error) {
    await removeProfileFolder(profile);
    throw error;
  }
}

interface Program {
  readonly executable: string;
  readonly environment: Record<string, string | undefined>;
}

async function prepareProgram(settings: LaunchSettings, profile: string): Promise<Program> {
  const choice = await resolveBrowser(settings.executable, settings.environment);
  if (choice.kind === 'none') throw new MachineError(choice.message);
  const environment = { ...settings.environment, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  if (choice.kind === 'installed') return { executable: choice.executable, environment };
  const bundled = await unpackBundled(choice.source, cacheFolder(settings.environment));
  const fonts = await writeFontConfiguration(profile, bundled.fonts, bundled.fontCache);
  const needed = { LD_LIBRARY_PATH: bundled.libraries, FONTCONFIG_FILE: fonts, FONTCONFIG_PATH: profile };
  return { executable: bundled.executable, environment: { ...environment, ...needed } };
}

function browserArguments(notice: (text: string) => void): string[] {
  const common = [...sealed, ...quiet, ...alike];
  // Chromium refuses to sandbox root; nobody else gives the sandbox up.
  if (process.getuid?.() !== 0) return common;
  notice('The browser runs without its sandbox because this process is root; scripts stay off in every page');
  return [...common, '--no-sandbox'];
}

async function start(program: Program, args: string[], profile: string): Promise<RunningBrowser> {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    executablePath: program.executable,
    args,
    ignoreDefaultArgs: true,
    env: program.environment,
    // Over a pipe the browser dies when we do; puppeteer makes it the leader of a process group of its own.
    pipe: true,
    waitForInitialPage: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: startDeadline,
    protocolTimeout: protocolDeadline,
    defaultViewport: null,
  }).catch(async (error: unknown) => {
    throw await explainFailedStart(program.executable, args, program.environment, error);
  });
  bearBrokenPipes(browser);
  const kill = () => killGroup(browser);
  const close = () => closeWithin(browser, kill).then(() => removeProfileFolder(profile));
  return { browser, version: await browser.version(), kill, close };
}

/** Puppeteer stops listening once the browser is gone; a pipe that breaks after that must not end the program. */
function bearBrokenPipes(browser: Browser): void {
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => {});
}

function killGroup(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

async function closeWithin(browser: Browser, kill: () => void): Promise<void> {
  const patience = setTimeout(kill, 3_000);
  await browser.close().catch(kill);
  clearTimeout(patience);
}

function refuseOld(running: RunningBrowser, executable: string): void {
  const major = Number(/\/(\d+)\./.exec(running.version)?.[1] ?? 0);
  if (major >= oldestUsable) return;
  running.kill();
  throw new MachineError(
    `${executable} is ${running.version}, too old to print page margins: version ${oldestUsable} or newer is needed. ` +
      `Run: ${fetchCommand}`,
  );
}
