/** What the Nu HTML checker says of pages, styles and drawings: `vnu` on the PATH, as `.ci/run` installs it, and Java. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { contentType } from '../../src/host/preview-types.ts';

/** By the address they have in their site. */
export type Site = ReadonlyMap<string, Uint8Array>;

export interface NuFinding {
  /** The address in the site, and the line. */
  readonly place: string;
  readonly message: string;
  /** What stands there. */
  readonly extract: string;
}

export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** The site is served while it is judged: a policy that allows `'self'` means nothing of a file. All of it in one run. */
export async function nuFindings(site: Site): Promise<readonly NuFinding[]> {
  const { server, origin } = await served(site);
  try {
    const judged = [...site.keys()].filter((path) => /\.(?:html|css|svg)$/.test(path));
    const said = await askNu(judged.map((path) => `${origin}/${path}`));
    return findingsIn(said).map((finding) => ({
      ...finding,
      place: finding.place.replace(`${origin}/`, ''),
    }));
  } finally {
    server.close();
  }
}

async function served(site: Site): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(({ url = '' }, response) => {
    const bytes = site.get(decodeURIComponent(url.slice(1)));
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': contentType(url) }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pages cannot be served');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Its own server would not look at pages of this machine; the stack is for long tables. */
const java = [
  '-Xss8m',
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
  '-Dnu.validator.servlet.allowed-address-type=all',
];

async function askNu(addresses: readonly string[]): Promise<string> {
  const always = [
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--also-check-css',
    '--also-check-svg',
  ];
  const child = spawn('vnu', [...always, ...addresses], {
    env: { ...process.env, JAVA_TOOL_OPTIONS: java.join(' ') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const failed = new Promise<never>((_, reject) => child.on('error', reject));
  const [said, complained] = await Promise.race([
    failed,
    Promise.all([text(child.stdout), text(child.stderr)]),
  ]);
  if (!said.startsWith('{')) throw new Error(`the checker answered ${said}${complained}`);
  return said;
}

interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly type: string;
  readonly message: string;
  readonly extract?: string;
}

function findingsIn(said: string): readonly NuFinding[] {
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(said);
  return messages.map(({ url = '', lastLine = 0, type, message, extract = '' }) => ({
    place: `${url}:${lastLine}`,
    message: `${type}: ${message}`,
    extract,
  }));
}
