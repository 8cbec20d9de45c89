/** A folder of files → its pages open in a real browser, as a reader opens them, with a log of everything they ask for. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type RunningBrowser } from '../../src/host/browser/launch.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Every address asked for, the page's own included. */
  readonly asked: readonly string[];
  /** What went wrong in the page: files not found, scripts that failed, what its policy stopped. */
  readonly complaints: readonly string[];
}

export function startBrowser(): Promise<RunningBrowser> {
  return launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
}

/** The browser itself has no network: what a page asks of one fails, and is logged. */
export async function openPage(
  { browser }: RunningBrowser,
  folder: string,
  path: string,
): Promise<OpenedPage> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
  return { page, asked, complaints };
}
