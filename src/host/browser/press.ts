/** Turns HTML documents in memory into PDFs, measurements and pictures, surviving one failure of the browser a job. */
import type { Page } from 'puppeteer-core';
import type { Press, PressDocument, PrintOptions } from '../../ports/press.ts';
import { type Lane, openLane } from '../lane.ts';
import { MachineError, reasonOf } from '../machine-error.ts';
import { launchBrowser, type RunningBrowser } from './launch.ts';
import { measureBoxes } from './page-scripts.ts';
import { inSealedTab, type TabWindow, UnservedRequestError } from './sealed-tab.ts';

export interface PressOptions {
  /** A browser to use instead of the bundled one. */
  readonly executable?: string;
  /** Told what the user should know: no sandbox, a browser restarted. */
  readonly notice: (text: string) => void;
  /** Milliseconds after which a job counts as hung, in place of the usual ones, which grow with the document. */
  readonly deadline?: number;
}

export type OpenPress = Press & {
  /** The same browser for what may take long: one job at a time, and nobody at the press itself waits for it. */
  readonly background: Press;
  /** Starts the browser now, so that it is there when the first job comes; where it cannot start, that job says so. */
  warm(): void;
  close(): Promise<void>;
};

/** The browser failed on this document twice, or could not be started for it. */
export class PressError extends MachineError {
  override readonly name = 'PressError';
}

/** Ten times what is needed on an idle machine: a thousand tagged pages, five million signs, take ten seconds there. */
const usualDeadline = 180_000;
const longerForEachSign = 0.06;

/** Of no consequence: `@page` says how large the paper is. */
const printWindow: TabWindow = { width: 794, height: 1123, scale: 1, purpose: 'print' };

/** Starts nothing yet: the browser comes with the first job. */
export async function openPress(options: PressOptions): Promise<OpenPress> {
  // More tabs gain nothing on the machines measured, and some browsers hang when two take pictures at once.
  const picturing = openLane(1);
  const office = openOffice(options);
  return {
    ...pressAt(office, openLane(2), picturing),
    background: pressAt(office, openLane(1), picturing),
    warm: office.warm,
    close: office.close,
  };
}

function pressAt(office: Office, printing: Lane, picturing: Lane): Press {
  return {
    version: async () => (await office.browser()).version,
    print: (document, wanted) =>
      printing(() => office.run(document, printWindow, (page) => printPage(page, wanted))),
    measure: (document, viewport) =>
      printing(() =>
        office.run(document, { ...viewport, scale: 1, purpose: 'look' }, (page) =>
          page.evaluate(measureBoxes),
        ),
      ),
    picture: (document, viewport, scale) =>
      picturing(() =>
        office.run(document, { ...viewport, scale, purpose: 'look' }, (page) => page.screenshot()),
      ),
  };
}

function printPage(page: Page, { kind }: PrintOptions): Promise<Uint8Array> {
  const tagged = kind === 'final';
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged, timeout: 0 });
}

type Office = ReturnType<typeof openOffice>;

/** Keeps one browser running and gives every job a second chance on a new one. */
function openOffice(options: PressOptions) {
  const deadline = ({ html }: PressDocument) =>
    options.deadline ?? Math.round(usualDeadline + html.length * longerForEachSign);
  let current: Promise<RunningBrowser> | undefined;
  let closed = false;
  // Said once, however often the browser is started.
  const said = new Set<string>();
  const notice = (text: string) => {
    if (!said.has(text)) options.notice(text);
    said.add(text);
  };

  function browser(): Promise<RunningBrowser> {
    if (closed) throw new Error('the press is closed');
    current ??= launchBrowser({ executable: options.executable, environment: process.env, notice });
    return current;
  }

  function warm(): void {
    browser().catch(ignore);
  }

  /** Two tabs may notice the same dead browser: only the first of them replaces it. */
  function retire(failed: Promise<RunningBrowser>): void {
    if (current === failed) current = undefined;
    void failed.then((running) => {
      running.kill();
      return running.close();
    }, ignore);
  }

  async function attempt<T>(
    document: PressDocument,
    window: TabWindow,
    work: (page: Page) => Promise<T>,
  ): Promise<T> {
    const used = browser();
    try {
      const running = await used;
      const job = inSealedTab(running.browser, document, window, work);
      return await withinDeadline(running, deadline(document), job);
    } catch (error) {
      if (!(error instanceof UnservedRequestError)) retire(used);
      throw error;
    }
  }

  async function run<T>(
    document: PressDocument,
    window: TabWindow,
    work: (page: Page) => Promise<T>,
  ): Promise<T> {
    try {
      return await attempt(document, window, work);
    } catch (error) {
      if (closed || error instanceof UnservedRequestError || error instanceof MachineError) throw error;
      notice(`The browser failed on ${document.subject} (${reasonOf(error)}); it is started again`);
    }
    return attempt(document, window, work).catch((error: unknown) => {
      if (error instanceof UnservedRequestError || error instanceof MachineError) throw error;
      const advice =
        'Close other programs if memory is short, make the document smaller, or name another browser';
      throw new PressError(`The browser failed twice on ${document.subject}: ${reasonOf(error)}. ${advice}`, {
        cause: error,
      });
    });
  }

  async function close(): Promise<void> {
    closed = true;
    await current?.then((running) => running.close(), ignore);
  }

  return { browser, warm, run, close };
}

/** Our own clock, since none of the browser's ends an endless page, and a watch for a browser that dies. */
async function withinDeadline<T>(running: RunningBrowser, deadline: number, job: Promise<T>): Promise<T> {
  let stopWatching = ignore;
  const interruption = new Promise<never>((_, interrupt) => {
    const gone = () => interrupt(new Error('it ended unexpectedly'));
    const late = () => interrupt(new Error(`no answer in ${Math.round(deadline / 1000)} seconds`));
    const clock = setTimeout(late, deadline);
    // Puppeteer cannot take back what listens once: every job would stay in memory with what it found.
    running.browser.on('disconnected', gone);
    stopWatching = () => {
      clearTimeout(clock);
      running.browser.off('disconnected', gone);
    };
  });
  try {
    return await Promise.race([job, interruption]);
  } finally {
    stopWatching();
    job.catch(ignore);
  }
}

function ignore(): void {}
