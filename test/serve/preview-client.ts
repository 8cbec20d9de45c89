/** A browser's side of the preview, and a stranger's: whole pages, the stream of events, and bytes on a bare socket. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface PageState {
  readonly version: string;
  readonly panel: { readonly summary: string; readonly items: readonly { readonly place: string }[] };
}

export interface Client {
  readonly port: number;
  readonly cookie: string;
  get(path: string): Promise<Response>;
  text(path: string): Promise<string>;
  /** Waits until a page listening there is told of a state that `holds`. */
  until(page: string, holds: (state: PageState) => boolean | Promise<boolean>): Promise<PageState>;
}

/** Visits the printed address and keeps the cookie. */
export async function enter(url: string): Promise<Client> {
  const { origin, port } = new URL(url);
  const welcome = await fetch(url);
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string): Promise<Response> => fetch(`${origin}${path}`, { headers: { cookie } });
  const text = async (path: string): Promise<string> => (await get(path)).text();

  async function until(page: string, holds: (state: PageState) => boolean | Promise<boolean>) {
    const response = await get(`/~lectern/events?page=${encodeURIComponent(page)}`);
    for await (const state of statesIn(response)) if (await holds(state)) return state;
    throw new Error('the stream ended before that came');
  }
  return { port: Number(port), cookie, get, text, until };
}

async function* statesIn(response: Response): AsyncGenerator<PageState> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length));
  }
}

/** Sends these bytes and gives everything that comes back until the server hangs up. */
export async function sendBytes(port: number, request: string, host = '127.0.0.1'): Promise<string> {
  const socket = connect(port, host);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(request);
  // Streams stay open: what came in a while is enough to judge by.
  socket.setTimeout(1500, () => socket.destroy());
  await once(socket, 'close');
  return answer;
}

/** A request as a program would write it; header lines may be anything. */
export function rawRequest(line: string, headers: readonly string[]): string {
  return `${[line, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
}
