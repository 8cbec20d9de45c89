/** Turns a document in memory into a laid-out page in a fresh tab that can reach nothing but that document's files. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PressDocument, Viewport } from '../../ports/press.ts';
import { settlePage } from './page-scripts.ts';

/** A document that cannot be set as it stands: it names files it does not bring. Trying again would not help. */
export class UnservedRequestError extends Error {
  override readonly name = 'UnservedRequestError';
}

export interface TabWindow extends Viewport {
  readonly scale: number;
  /** Printing lays out with print styles from the start, so that everything they name is loaded before the print. */
  readonly media: 'screen' | 'print';
}

const origin = 'https://lectern.invalid/';
const address = `${origin}document.html`;
const policy =
  "default-src 'none'; style-src 'unsafe-inline' 'self'; font-src 'self' data:; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Works on the document in a tab of its own; fails if the document asked for anything it did not bring. */
export async function inSealedTab<T>(
  browser: Browser,
  document: PressDocument,
  window: TabWindow,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  // A context of its own as well: no cache may hand one document's files to another.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = await seal(page, document);
    await page.setViewport({ width: window.width, height: window.height, deviceScaleFactor: window.scale });
    await page.emulateMediaType(window.media);
    await page.goto(address, { waitUntil: 'load', timeout: 0 });
    for (const file of await page.evaluate(settlePage)) faults.add(file);
    refuseFaults(document, faults);
    const result = await work(page);
    refuseFaults(document, faults);
    return result;
  } finally {
    await context.close().catch(() => {});
  }
}

/** Returns the addresses the page asked for in vain, filled as it asks. */
async function seal(page: Page, document: PressDocument): Promise<Set<string>> {
  const faults = new Set<string>();
  await page.setJavaScriptEnabled(false);
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, document, faults).catch(() => {}));
  // What the content policy stops never becomes a request; the browser only says so on the console.
  page.on('console', (message) => {
    const blocked = /'([^']+)'.*Content Security Policy/.exec(message.text());
    if (blocked?.[1]) faults.add(blocked[1]);
  });
  return faults;
}

async function answer(request: HTTPRequest, document: PressDocument, faults: Set<string>): Promise<void> {
  const url = request.url();
  const file = fileAt(url, document);
  if (file && request.method() === 'GET') {
    const headers = {
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    };
    return request.respond({ status: 200, contentType: file.type, headers, body: file.bytes });
  }
  // Full browsers ask for an icon of their own accord.
  if (url !== `${origin}favicon.ico`) faults.add(url);
  return request.abort('blockedbyclient');
}

function fileAt(url: string, document: PressDocument) {
  if (url === address)
    return { type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(document.html) };
  if (!url.startsWith(origin)) return undefined;
  try {
    return document.files.get(decodeURIComponent(url.slice(origin.length)));
  } catch {
    return undefined;
  }
}

function refuseFaults(document: PressDocument, faults: ReadonlySet<string>): void {
  if (faults.size === 0) return;
  const named = [...faults]
    .map((fault) => (fault.startsWith(origin) ? fault.slice(origin.length) : fault))
    .sort();
  throw new UnservedRequestError(
    `${document.subject} asks for ${named.join(', ')}, which it does not bring or which is damaged`,
  );
}
