/** A request's head → whether the preview answers it, and if not, with which refusal. Looks at nothing but its argument. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Key {
  /** In the address that is printed; whoever has it gets the cookie. */
  readonly token: string;
  /** The cookie's value. */
  readonly pass: string;
}

export type Verdict =
  /** Serve what lies at this address. */
  | { readonly kind: 'serve'; readonly address: string; readonly query: URLSearchParams }
  /** The first visit: give the cookie. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'refuse'; readonly status: number; readonly reason: string };

export function judge(request: IncomingMessage, key: Key): Verdict {
  const { method = '', url = '', headersDistinct: headers } = request;
  const port = request.socket.localPort ?? 0;
  const [host = '', ...others] = headers.host ?? [];
  if (others.length > 0 || !allowedHosts(port).includes(host.toLowerCase()))
    return refuse(403, 'This preview is for this machine only.');
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'This preview can only be looked at.');
  const takesOver = headers.upgrade !== undefined || headers['service-worker'] !== undefined;
  if (takesOver || !/^\/(?!\/)/.test(url)) return refuse(400, 'Not a request for a page.');
  const near = isNear(headers);
  if (!isOwnOrigin(headers, host) || !(near || isVisit(headers)))
    return refuse(403, 'Other pages may not ask here.');
  const [address = '', ...query] = url.split('?');
  const asked = new URLSearchParams(query.join('?'));
  const token = asked.get('token');
  if (address === '/' && token !== null && equal(token, key.token)) return { kind: 'welcome' };
  const isKnown = cookies(headers.cookie).some((each) => equal(each, `${cookieName(port)}=${key.pass}`));
  if (!isKnown || !near)
    return refuse(403, 'Open the address that lectern serve printed; it lets this browser in.');
  return { kind: 'serve', address, query: asked };
}

/** A cookie belongs to a machine, not to a port: two previews must not take each other's. */
export function cookieName(port: number): string {
  return `lectern-${port}`;
}

export function allowedHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

function refuse(status: number, reason: string): Verdict {
  return { kind: 'refuse', status, reason };
}

/** A browser says where a request comes from, if not from the page's own server; programs say nothing. */
function isOwnOrigin(headers: NodeJS.Dict<string[]>, host: string): boolean {
  return (headers.origin ?? []).every((origin) => origin === `http://${host}`);
}

function isNear(headers: NodeJS.Dict<string[]>): boolean {
  return (headers['sec-fetch-site'] ?? []).every((site) => site === 'same-origin' || site === 'none');
}

/** A link elsewhere may lead to the printed address, and to nothing else: a browser sends our cookie from other ports as well. */
function isVisit(headers: NodeJS.Dict<string[]>): boolean {
  return headers['sec-fetch-mode']?.[0] === 'navigate' && headers['sec-fetch-dest']?.[0] === 'document';
}

function cookies(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? []).flatMap((line) => line.split(';')).map((each) => each.trim());
}

/** Takes the same time whatever differs. */
function equal(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
