/** The address of a link → whether it is safe to follow, judged as a browser reads it. */
import type { Span } from '../model/span.ts';
import type { Fault } from './shape/shape.ts';

/** https, mailto, `#` and relative addresses, and none that a browser would read otherwise than it looks. */
export function safeAddress(href: string): boolean {
  const address = asBrowsersRead(href);
  if (/^(?:https:\/\/[^/\\]|mailto:.|#)/i.test(address)) return true;
  return (
    address !== '' &&
    !/^[a-z][a-z0-9+.-]*:/i.test(address) &&
    !/^[\\/]/.test(address) &&
    !/[\\\p{Cc}]/u.test(address)
  );
}

/** Addresses of sources in the ledger: as they were published, so http too. */
export function webAddress(href: string): boolean {
  return /^https?:\/\/[^/\\\s][^\s\\\p{Cc}]*$/iu.test(href);
}

export function addressFault(href: string, span: Span): Fault | undefined {
  const bare = bareSite(href);
  if (bare !== undefined)
    return {
      code: 'link-scheme',
      span,
      message: `Without https:// this leads to a page of this library called ${shown(href)}`,
      cure: `Write ${bare}`,
      fix: { does: `Write ${bare}`, edits: [{ span, text: bare }] },
    };
  if (safeAddress(href)) return undefined;
  return {
    code: 'link-scheme',
    span,
    message: href === '' ? 'This link leads nowhere' : `A link cannot lead to ${shown(href)}`,
    cure: 'Link to an https: or mailto: address, or to another part of the library with [[see:…]]',
  };
}

/** `www.example.org/page`: the name of a site where an address is wanted. */
export function bareSite(href: string): string | undefined {
  return /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|net|int|edu|gov|info))(?:\/\S*)?$/i.test(
    href,
  )
    ? `https://${href}`
    : undefined;
}

/** Without tabs and line ends, and without leading blanks. */
function asBrowsersRead(href: string): string {
  return href.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+/u, '');
}

function shown(href: string): string {
  const flat = href.replace(/\p{Cc}/gu, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
