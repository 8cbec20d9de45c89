/** Files in memory → pages on this machine's own addresses, for the one browser that was given the key. Reads and writes no disk. */
import { randomBytes } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { listenOnLoopback } from './loopback.ts';
import { openPreviewEvents } from './preview-events.ts';
import { cookieName, judge, type Key, type Verdict } from './preview-gate.ts';
import { contentType } from './preview-types.ts';

/** What lies at one address. */
export interface PreviewFile {
  readonly bytes: Uint8Array;
  readonly version: string;
}

export interface PreviewState {
  /** By address: `/decks/igf/igf.html`. Nothing else is served. */
  readonly files: ReadonlyMap<string, PreviewFile>;
  /** The page for an address where nothing is. */
  readonly missing: Uint8Array;
  /** Shown on every page: plain data. */
  readonly panel: unknown;
  /** What a page at an address should know besides: plain data. */
  readonly elsewhere: (address: string) => unknown;
}

export interface PreviewOptions {
  /** 0 for one that is free. */
  readonly port: number;
  /** Where pages listen for changes. */
  readonly events: string;
  /** Where pages ask questions. */
  readonly questions: string;
  /** The answer to a question: plain data. */
  readonly answer: (question: URLSearchParams) => Promise<unknown>;
  /** Told of every address that is looked at. */
  readonly asked: (address: string) => void;
  /** Milliseconds in which a request has to be there as a whole. */
  readonly patience?: number;
}

/** A browser sends its few lines at once. */
const usualPatience = 10_000;
/** Far more than a browser opens; a program that opens without end must not use up what files are read with. */
const mostConnections = 400;

export interface PreviewServer {
  /** To be opened first: it holds the key. */
  readonly url: string;
  show(state: PreviewState): void;
  /** The addresses of the pages that are open. */
  open(): readonly string[];
  close(): Promise<void>;
}

export async function openPreviewServer({
  port,
  events: eventsAddress,
  questions,
  answer,
  asked,
  patience = usualPatience,
}: PreviewOptions): Promise<PreviewServer> {
  let state: PreviewState = {
    files: new Map(),
    missing: new Uint8Array(),
    panel: undefined,
    elsewhere: () => null,
  };
  const events = openPreviewEvents((address) =>
    JSON.stringify({
      version: state.files.get(address)?.version ?? '',
      panel: state.panel,
      elsewhere: state.elsewhere(address),
    }),
  );
  const key: Key = { token: secret(), pass: secret() };
  const answers: Answers = {
    welcome: (response, port) => welcome(response, cookieName(port), key),
    serve: (response, { address, query }, headOnly) => {
      if (address === eventsAddress) return listen(response, query.get('page') ?? '/', headOnly);
      if (address === questions) return reply(response, query, headOnly);
      asked(address);
      const file = state.files.get(address);
      const type = file === undefined ? 'text/html; charset=utf-8' : contentType(address);
      send(response, {
        status: file === undefined ? 404 : 200,
        type,
        bytes: file?.bytes ?? state.missing,
        headOnly,
      });
    },
  };
  /** What cannot be answered is answered with nothing. */
  const reply = (response: ServerResponse, query: URLSearchParams, headOnly: boolean): void => {
    void answer(query)
      .catch(() => null)
      .then((found) => {
        const bytes = Buffer.from(JSON.stringify(found ?? null));
        send(response, { status: 200, type: 'application/json; charset=utf-8', bytes, headOnly });
      });
  };
  const listen = (response: ServerResponse, page: string, headOnly: boolean): void => {
    response.writeHead(200, { ...everywhere, 'content-type': 'text/event-stream' });
    if (headOnly) response.end();
    else events.add(response, page);
  };
  const { servers, port: bound } = await listenOnLoopback(port, () => sealedServer(key, answers, patience));
  return {
    url: `http://127.0.0.1:${bound}/?token=${key.token}`,
    show: (next) => {
      state = next;
      events.tell();
    },
    open: events.addresses,
    close: async () => {
      events.close();
      await Promise.all(servers.map(closeServer));
    },
  };
}

interface Answers {
  readonly welcome: (response: ServerResponse, port: number) => void;
  readonly serve: (
    response: ServerResponse,
    verdict: Extract<Verdict, { kind: 'serve' }>,
    headOnly: boolean,
  ) => void;
}

/** Whatever asks for another protocol is cut off without an answer. */
function sealedServer(key: Key, answers: Answers, patience: number): Server {
  const answer: RequestListener = (request: IncomingMessage, response: ServerResponse) => {
    const verdict = judge(request, key);
    const headOnly = request.method === 'HEAD';
    if (verdict.kind === 'serve') return answers.serve(response, verdict, headOnly);
    if (verdict.kind === 'welcome') return answers.welcome(response, request.socket.localPort ?? 0);
    // What else comes on this connection, such as a body, is not read.
    response.setHeader('connection', 'close');
    const bytes = Buffer.from(`${verdict.reason}\n`);
    send(response, { status: verdict.status, type: 'text/plain; charset=utf-8', bytes, headOnly });
  };
  const server = createServer(
    { headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience },
    answer,
  );
  server.maxConnections = mostConnections;
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('connect', (_request, socket) => socket.destroy());
  server.on('checkContinue', answer);
  return server;
}

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly headOnly: boolean;
}

function send(response: ServerResponse, { status, type, bytes, headOnly }: Sent): void {
  response.writeHead(status, { ...everywhere, 'content-type': type, 'content-length': bytes.length });
  response.end(headOnly ? undefined : bytes);
}

/** A page that leads on, not a redirection: a browser sends the strict cookie only on a way that began here. */
function welcome(response: ServerResponse, cookie: string, { pass }: Key): void {
  response.setHeader('set-cookie', `${cookie}=${pass}; Path=/; HttpOnly; SameSite=Strict`);
  const page =
    '<!DOCTYPE html><html lang="en"><title>Lectern</title><meta http-equiv="refresh" content="0;url=/"><a href="/">Lectern</a></html>\n';
  send(response, {
    status: 200,
    type: 'text/html; charset=utf-8',
    bytes: Buffer.from(page),
    headOnly: false,
  });
}

const everywhere = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function secret(): string {
  return randomBytes(24).toString('base64url');
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
