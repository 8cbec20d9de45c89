/** What the Nu HTML checker says of pages, styles and drawings: `vnu` on the PATH, as `.ci/run` installs it, and Java. */
import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { contentType } from '../../src/host/preview-types.ts';
import { filesBelow } from '../build/pond.ts';

export interface NuFinding {
  /** The path in the folder, and the line. */
  readonly place: string;
  readonly message: string;
  /** What stands there. */
  readonly extract: string;
}

export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Of everything below a folder, in one run. */
export async function nuFindings(
  folder: string,
  options: readonly string[] = [],
): Promise<readonly NuFinding[]> {
  const { server, origin } = await served(folder);
  try {
    const paths = [...(await filesBelow(folder)).keys()];
    const ending = (end: string) => paths.filter((path) => path.endsWith(end));
    // After a drawing it takes a page for one as well, so the drawings come last. Pages are served: of a file, a policy
    // that allows `'self'` allows nothing.
    const said = await askNu([
      ...options,
      ...ending('.html').map((path) => `${origin}/${encodeURI(path)}`),
      ...[...ending('.css'), ...ending('.svg')].map((path) => join(folder, path)),
    ]);
    return findingsIn(said, [`${origin}/`, `file:${folder}/`]);
  } finally {
    server.close();
  }
}

async function served(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async ({ url = '' }, response) => {
    const bytes = await readFile(join(folder, decodeURI(url))).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': contentType(url) }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pages cannot be served');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Without these it would look at nothing of this machine; the stack is for long tables. */
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

function findingsIn(said: string, roots: readonly string[]): readonly NuFinding[] {
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(said);
  return messages.map(({ url = '', lastLine = 0, type, message, extract = '' }) => {
    const root = roots.find((each) => url.startsWith(each)) ?? '';
    return { place: `${url.slice(root.length)}:${lastLine}`, message: `${type}: ${message}`, extract };
  });
}
