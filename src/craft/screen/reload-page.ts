/** A page as it is stored → the page as the preview serves it: with the script that follows changes, and leave to run it. */
import { escapeHtml } from '../markup/html.ts';

export interface ReloadAddresses {
  /** Of the script itself. */
  readonly script: string;
  /** Of the stream of events it listens to. */
  readonly events: string;
  /** Where a page asks in which file a text was written. */
  readonly source: string;
}

export function reloadingPage(
  html: string,
  version: string,
  { script, events, source }: ReloadAddresses,
): string {
  const data = `data-events="${escapeHtml(events)}" data-source="${escapeHtml(source)}" data-version="${escapeHtml(version)}"`;
  const tag = `<script src="${escapeHtml(script)}" ${data}></script>\n`;
  const allowed = allowReload(html);
  const end = allowed.lastIndexOf('</body>');
  return end === -1 ? `${allowed}${tag}` : `${allowed.slice(0, end)}${tag}${allowed.slice(end)}`;
}

/** What the policy of a page must allow besides: our script, and asking this server for events. */
const needed = [
  ['script-src', "'self'"],
  ['connect-src', "'self'"],
] as const;

/** Only the first: whatever looks like a policy further down is content. */
function allowReload(html: string): string {
  return html.replace(/<meta\b[^>]*\bhttp-equiv="Content-Security-Policy"[^>]*>/i, (meta) =>
    meta.replace(
      /\bcontent="([^"]*)"/i,
      (_, policy: string) => `content="${escapeHtml(widened(unescaped(policy)))}"`,
    ),
  );
}

function widened(policy: string): string {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const)
      .filter(([name]) => name !== ''),
  );
  for (const [name, origin] of needed) {
    const sources = directives.get(name) ?? directives.get('default-src') ?? [];
    // 'none' counts only where it stands alone.
    const rest = sources.filter((each) => each !== "'none'" && each !== origin);
    directives.set(name, [...rest, origin]);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&quot;': '"',
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:#39|#x27|apos|quot|amp);/g, (entity) => entities[entity] ?? entity);
}
