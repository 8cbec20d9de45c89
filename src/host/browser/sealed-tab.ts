/** Turns a document in memory into a laid-out page in a fresh tab that can reach nothing but that document's files. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PressDocument, Viewport } from '../../ports/press.ts';
import { settlePage } from './page-scripts.ts';

/** A document that cannot be set as it stands: it asks for files it does not bring, or brings damaged ones. */
export class UnservedRequestError extends Error {
  override readonly name = 'UnservedRequestError';
}

export interface TabWindow extends Viewport {
  readonly scale: number;
  readonly purpose: 'look' | 'print';
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
  const faults = new Set<string>();
  try {
    const page = await context.newPage();
    await seal(page, window.purpose === 'print' ? unpainted(document) : document, faults);
    await page.setViewport({ width: window.width, height: window.height, deviceScaleFactor: window.scale });
    await page.goto(address, { waitUntil: 'load', timeout: 0 });
    const damaged = await page.evaluate(settlePage, picturesOf(document));
    refuseFaults(document, faults);
    refuseDamage(document, damaged);
    return await work(page);
  } finally {
    await context.close().catch(() => {});
    // Also where the page failed otherwise: a refused request may well be why.
    refuseFaults(document, faults);
  }
}

/**
 * Keeps a document that is only to be printed off the screen. Whatever is painted there gets a number inside the
 * browser, sooner or later as it happens, and table heads carry such numbers into the PDF: no two would be alike.
 * A style before `<html>` is put into the head by the parser, and the document's own `<html>` and `<head>` join it.
 */
function unpainted(document: PressDocument): PressDocument {
  const [doctype] = /^\s*<!doctype[^>]*>/i.exec(document.html) ?? [''];
  const hidden = '<style>@media screen { :root { display: none !important } }</style>';
  return { ...document, html: doctype + hidden + document.html.slice(doctype.length) };
}

/** `faults` fills with what the page asks for in vain, as it asks. */
async function seal(page: Page, document: PressDocument, faults: Set<string>): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, document, faults).catch(() => {}));
  page.on('console', (message) => {
    const stopped = stoppedAddress(message.text());
    if (stopped) faults.add(stopped);
  });
}

/** What the content policy stops never becomes a request; the browser only says so on the console. */
function stoppedAddress(saying: string): string | undefined {
  const policed = /'([^']+)'.*Content Security Policy/.exec(saying);
  return (policed ?? /Not allowed to load local resource: (.+)/.exec(saying))?.[1];
}

async function answer(request: HTTPRequest, document: PressDocument, faults: Set<string>): Promise<void> {
  const url = request.url();
  // Nothing is fetched for these, so there is nothing to answer; the content policy says where they may stand.
  if (url.startsWith('data:')) return;
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

/** Addresses of the pictures among the files. */
function picturesOf(document: PressDocument): string[] {
  const pictures = [...document.files].filter(([, file]) => file.type.startsWith('image/'));
  return pictures.map(([path]) => origin + path.split('/').map(encodeURIComponent).join('/'));
}

function refuseFaults(document: PressDocument, faults: ReadonlySet<string>): void {
  if (faults.size === 0) return;
  const named = [...faults]
    .map((fault) => (fault.startsWith(origin) ? fault.slice(origin.length) : fault))
    .sort();
  throw new UnservedRequestError(`${document.subject} asks for ${named.join(', ')}, which it does not bring`);
}

function refuseDamage(document: PressDocument, damaged: readonly string[]): void {
  if (damaged.length === 0) return;
  throw new UnservedRequestError(`${document.subject} brings what cannot be read: ${damaged.join(', ')}`);
}
