/** Whoever is not the browser that was let in gets nothing of the content, whatever it asks and however. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { openPreviewServer } from '../../src/host/preview-server.ts';
import { type Client, enter, rawRequest, sendBytes } from './preview-client.ts';
import { makeProject, type PreviewProject } from './preview-project.ts';

const deck = '/decks/talk/talk.html';
/** Stands in the deck, in its module and on the glossary's pages. */
const secrets = /new forum|Tunis|yearly|set-cookie|version/i;

let project: PreviewProject;
let serving: Serving;
let client: Client;

beforeAll(async () => {
  project = await makeProject();
  serving = await startServing({ project: project.folder }, () => {});
  client = await enter(serving.url);
  for (const page of [deck, '/glossary/index.html'])
    await client.until(page, ({ version }) => version !== '');
});

afterAll(async () => {
  await serving.close();
  await project.remove();
});

/** `HOST`, `PORT`, `COOKIE`, `PASS` and `TOKEN` stand for the right ones. */
async function answerTo(line: string, headers: readonly string[], body = ''): Promise<string> {
  const fill = (text: string): string =>
    text
      .replace('HOST', `127.0.0.1:${client.port}`)
      .replace('PORT', String(client.port))
      .replace('COOKIE', client.cookie)
      .replace('PASS', client.cookie.split('=')[1] ?? '')
      .replace('TOKEN', new URL(serving.url).searchParams.get('token') ?? '');
  return sendBytes(client.port, rawRequest(fill(line), headers.map(fill)) + body);
}

const own = ['Host: HOST', 'Cookie: COOKIE'];
const visit = ['Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];
const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
const socket = ['Connection: Upgrade', 'Upgrade: websocket', key, 'Sec-WebSocket-Version: 13'];

describe('a hostile request gets nothing:', () => {
  const cases: readonly (readonly [string, string, readonly string[], string?])[] = [
    ['no cookie', `GET ${deck} HTTP/1.1`, ['Host: HOST']],
    ['a wrong cookie', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Cookie: lectern=guess']],
    ['a wrong token', 'GET /?token=guess HTTP/1.1', ['Host: HOST']],
    ['an empty token', 'GET /?token= HTTP/1.1', ['Host: HOST']],
    ['a foreign host', `GET ${deck} HTTP/1.1`, ['Host: evil.example', 'Cookie: COOKIE']],
    ['a rebound name with our port', `GET ${deck} HTTP/1.1`, ['Host: evil.example:80', 'Cookie: COOKIE']],
    ['our host without port', `GET ${deck} HTTP/1.1`, ['Host: 127.0.0.1', 'Cookie: COOKIE']],
    ['no host', `GET ${deck} HTTP/1.0`, ['Cookie: COOKIE']],
    ['two hosts', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Host: evil.example', 'Cookie: COOKIE']],
    ['a foreign origin', `GET ${deck} HTTP/1.1`, [...own, 'Origin: https://evil.example']],
    ['a null origin', `GET ${deck} HTTP/1.1`, [...own, 'Origin: null']],
    ['a neighbour on another port', `GET ${deck} HTTP/1.1`, [...own, 'Origin: http://127.0.0.1:1']],
    [
      'a script elsewhere',
      `GET ${deck} HTTP/1.1`,
      [...own, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'],
    ],
    ['a sibling site', `GET ${deck} HTTP/1.1`, [...own, 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: cors']],
    [
      'events from elsewhere',
      `GET /~lectern/events?page=${deck} HTTP/1.1`,
      [...own, 'Origin: https://evil.example'],
    ],
    ['events without cookie', `GET /~lectern/events?page=${deck} HTTP/1.1`, ['Host: HOST']],
    ['the script without cookie', 'GET /~lectern/reload.js HTTP/1.1', ['Host: HOST']],
    ['an absolute target', `GET http://HOST${deck} HTTP/1.1`, own],
    ['a foreign absolute target', 'GET http://evil.example/ HTTP/1.1', own],
    ['an address without scheme', `GET //evil.example${deck} HTTP/1.1`, own],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1', own],
    ['a WebSocket', `GET ${deck} HTTP/1.1`, [...own, ...socket]],
    ['POST', `POST ${deck} HTTP/1.1`, [...own, 'Content-Length: 3'], 'a=b'],
    ['PUT', `PUT ${deck} HTTP/1.1`, [...own, 'Content-Length: 3'], 'abc'],
    ['DELETE', `DELETE ${deck} HTTP/1.1`, own],
    ['OPTIONS', `OPTIONS ${deck} HTTP/1.1`, [...own, 'Origin: https://evil.example']],
    ['OPTIONS of everything', 'OPTIONS * HTTP/1.1', own],
    ['TRACE', `TRACE ${deck} HTTP/1.1`, own],
    ['a made-up method', `HELLO ${deck} HTTP/1.1`, own],
    ['a file of the project', 'GET /content/lectern.yaml HTTP/1.1', own],
    ['a way up', 'GET /../content/lectern.yaml HTTP/1.1', own],
    ['a way up in the middle', 'GET /decks/../../content/lectern.yaml HTTP/1.1', own],
    ['an encoded way up', 'GET /%2e%2e/content/lectern.yaml HTTP/1.1', own],
    ['an encoded slash', 'GET /decks%2ftalk%2ftalk.html HTTP/1.1', own],
    ['a twice encoded way up', 'GET /%252e%252e%252fcontent/lectern.yaml HTTP/1.1', own],
    ['a backslash', 'GET /..\\content\\lectern.yaml HTTP/1.1', own],
    ['a zero byte', `GET ${deck}%00 HTTP/1.1`, own],
    ['a raw zero byte', `GET ${deck}\0 HTTP/1.1`, own],
    ['an overlong dot', 'GET /%c0%ae%c0%ae/content/lectern.yaml HTTP/1.1', own],
    ['a way up with a parameter', 'GET /..;/content/lectern.yaml HTTP/1.1', own],
    ['a Windows drive', 'GET /C:/content/lectern.yaml HTTP/1.1', own],
    ['the machine', 'GET /etc/passwd HTTP/1.1', own],
    ['the machine by a file address', 'GET file:///etc/passwd HTTP/1.1', own],
    ['the process', 'GET /proc/self/environ HTTP/1.1', own],
    ['a module of the project', 'GET /content/en/modules/forum.yaml HTTP/1.1', own],
    ['a source by the path of pages', 'GET /en/modules/forum.yaml HTTP/1.1', own],
    ['what git keeps', 'GET /.git/config HTTP/1.1', own],
    ['the program', 'GET /node_modules/lectern/package.json HTTP/1.1', own],
    ['a template', 'GET /templates/deck/deck.hbs HTTP/1.1', own],
    ['another name in our list', 'GET /~lectern/ HTTP/1.1', own],
    ['a name beyond ours', `GET ${deck} HTTP/1.1`, ['Host: 127.0.0.1.evil.example:PORT', 'Cookie: COOKIE']],
    [
      'a name with our address within',
      `GET ${deck} HTTP/1.1`,
      ['Host: localhost:PORT.evil.example', 'Cookie: COOKIE'],
    ],
    ['our name with a last dot', `GET ${deck} HTTP/1.1`, ['Host: localhost.:PORT', 'Cookie: COOKIE']],
    [
      'our name before an at',
      `GET ${deck} HTTP/1.1`,
      ['Host: 127.0.0.1:PORT@evil.example', 'Cookie: COOKIE'],
    ],
    ['our address as a number', `GET ${deck} HTTP/1.1`, ['Host: 2130706433:PORT', 'Cookie: COOKIE']],
    ['every address', `GET ${deck} HTTP/1.1`, ['Host: 0.0.0.0:PORT', 'Cookie: COOKIE']],
    ['an address in another', `GET ${deck} HTTP/1.1`, ['Host: [::ffff:127.0.0.1]:PORT', 'Cookie: COOKIE']],
    ['an empty host', `GET ${deck} HTTP/1.1`, ['Host:', 'Cookie: COOKIE']],
    [
      'a forwarded host',
      `GET ${deck} HTTP/1.1`,
      ['Host: evil.example', 'X-Forwarded-Host: HOST', 'Cookie: COOKIE'],
    ],
    ['an origin that begins like ours', `GET ${deck} HTTP/1.1`, [...own, 'Origin: http://HOST.evil.example']],
    ['an origin by another of our names', `GET ${deck} HTTP/1.1`, [...own, 'Origin: http://localhost:PORT']],
    ['an origin by another protocol', `GET ${deck} HTTP/1.1`, [...own, 'Origin: https://HOST']],
    ['two origins', `GET ${deck} HTTP/1.1`, [...own, 'Origin: http://HOST', 'Origin: https://evil.example']],
    [
      'a picture elsewhere',
      `GET ${deck} HTTP/1.1`,
      [...own, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'],
    ],
    ['a question without cookie', 'GET /~lectern/source?page=/&text=Tunis HTTP/1.1', ['Host: HOST']],
    [
      'a question from elsewhere',
      'GET /~lectern/source?page=/&text=Tunis HTTP/1.1',
      [...own, 'Origin: https://evil.example'],
    ],
    [
      'a question from a neighbour',
      'GET /~lectern/source?page=/&text=Tunis HTTP/1.1',
      [...own, 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: no-cors'],
    ],
    [
      'a question that is posted',
      'POST /~lectern/source?page=/&text=Tunis HTTP/1.1',
      [...own, 'Content-Length: 0'],
    ],
    ['events by a WebSocket', 'GET /~lectern/events HTTP/1.1', [...own, ...socket]],
    [
      'a WebSocket from elsewhere',
      'GET /~lectern/events HTTP/1.1',
      [...own, ...socket, 'Origin: https://evil.example'],
    ],
    [
      'another protocol',
      `GET ${deck} HTTP/1.1`,
      [...own, 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'],
    ],
    ['the next protocol outright', 'PRI * HTTP/2.0', own],
    ['PATCH', `PATCH ${deck} HTTP/1.1`, [...own, 'Content-Length: 0']],
    ['PROPFIND', `PROPFIND ${deck} HTTP/1.1`, own],
    [
      'another method in disguise',
      `POST ${deck} HTTP/1.1`,
      [...own, 'X-HTTP-Method-Override: GET', 'Content-Length: 0'],
    ],
    [
      'a request within a request',
      `POST ${deck} HTTP/1.1`,
      [...own, 'Content-Length: 4', 'Transfer-Encoding: chunked'],
      `0\r\n\r\nGET ${deck} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
    ],
    ['heads beyond measure', `GET ${deck} HTTP/1.1`, [...own, `X-Long: ${'x'.repeat(100_000)}`]],
    ['an address beyond measure', `GET /${'x'.repeat(100_000)} HTTP/1.1`, own],
    ['a head within a head', `GET ${deck} HTTP/1.1`, ['Host: evil.example\rHost: HOST', 'Cookie: COOKIE']],
    ['a cookie of another preview', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Cookie: lectern-1=guess']],
    ['a cookie that begins like ours', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Cookie: COOKIEx']],
    ['a token at a page', `GET ${deck}?token=guess HTTP/1.1`, ['Host: HOST']],
    ['a name of every object', 'GET /__proto__ HTTP/1.1', own],
    ['a visit led by a neighbour', `GET ${deck} HTTP/1.1`, [...own, 'Sec-Fetch-Site: same-site', ...visit]],
    ['a visit led from elsewhere', `GET ${deck} HTTP/1.1`, [...own, 'Sec-Fetch-Site: cross-site', ...visit]],
    [
      'a visit made ahead of time',
      `GET ${deck} HTTP/1.1`,
      [...own, 'Sec-Purpose: prefetch;prerender', 'Sec-Fetch-Site: same-site', ...visit],
    ],
    [
      'events visited as a page',
      'GET /~lectern/events?page=/ HTTP/1.1',
      [...own, 'Sec-Fetch-Site: same-site', ...visit],
    ],
    [
      'a script to stand between page and server',
      'GET /~lectern/reload.js HTTP/1.1',
      [...own, 'Service-Worker: script', 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Dest: serviceworker'],
    ],
    [
      'two sites at once',
      `GET ${deck} HTTP/1.1`,
      [...own, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'],
    ],
    ['a folded head', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'X-Long: a', ' Cookie: COOKIE']],
    ['a length twice', `GET ${deck} HTTP/1.1`, [...own, 'Content-Length: 0', 'Content-Length: 5'], 'abcde'],
    ['a disguised coding', `GET ${deck} HTTP/1.1`, [...own, 'Transfer-Encoding : chunked'], '0\r\n\r\n'],
    ['an expectation', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Expect: 100-continue']],
    ['the pass as a token', 'GET /?token=PASS HTTP/1.1', ['Host: HOST']],
    ['the token at another page', `GET ${deck}?token=TOKEN HTTP/1.1`, ['Host: HOST']],
    [
      'the token from a picture elsewhere',
      'GET /?token=TOKEN HTTP/1.1',
      ['Host: HOST', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'],
    ],
    ['the token under a foreign name', 'GET /?token=TOKEN HTTP/1.1', ['Host: evil.example']],
    ['the token as a cookie', `GET ${deck} HTTP/1.1`, ['Host: HOST', 'Cookie: lectern-PORT=TOKEN']],
  ];
  test.for(cases)('%s', async ([, line, headers, body]) => {
    const answer = await answerTo(line, headers, body);
    expect(answer).not.toMatch(/^HTTP\/1\.1 (?:1|2|3)/);
    expect(answer.replace(/data-version/g, '')).not.toMatch(secrets);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });
});

test('requests one after the other on a connection are judged each for itself', async () => {
  const host = `Host: 127.0.0.1:${client.port}`;
  const bare = `GET /assets/site.css HTTP/1.1\r\n${host}\r\nCookie: ${client.cookie}\r\n\r\n`;
  const foreign = `GET ${deck} HTTP/1.1\r\nHost: evil.example\r\nCookie: ${client.cookie}\r\n\r\n`;
  const answer = await sendBytes(client.port, bare + foreign + bare);
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403']);
  expect(answer).not.toMatch(/new forum/);
});

test('who never ends a request is hung up on', async () => {
  const server = await openPreviewServer({
    port: 0,
    events: '/events',
    questions: '/questions',
    answer: async () => null,
    asked: () => {},
    patience: 50,
  });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1');
  await once(socket, 'close');
  await server.close();
});

test('a question names no file but those of the content, whatever page it names', async () => {
  for (const page of [
    '/../../../etc/passwd',
    '/proc/self/environ',
    '//evil.example/',
    '',
    '/content/lectern.yaml',
  ])
    for (const text of ['root:x:0:0', 'PATH=', process.cwd()]) {
      const question = new URLSearchParams({ page, text, near: '../../etc' });
      expect(await (await client.get(`/~lectern/source?${question}`)).json()).toEqual({
        place: '',
        link: '',
      });
    }
});

describe('the browser that was let in', () => {
  test('gets pages with their types, under each of our names', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const answer = await answerTo(`GET ${deck} HTTP/1.1`, [
        `Host: ${host}:${client.port}`,
        'Cookie: COOKIE',
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 200[\s\S]*content-type: text\/html; charset=utf-8/);
    }
    expect((await client.get('/assets/site.css')).headers.get('content-type')).toContain('text/css');
  });

  test('gets a head without a body', async () => {
    const answer = await answerTo(`HEAD ${deck} HTTP/1.1`, own);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer.split('\r\n\r\n')[1]).toBe('');
  });

  test('is given a cookie that scripts and other sites cannot use', async () => {
    const cookie = (await fetch(serving.url)).headers.get('set-cookie');
    expect(cookie).toMatch(/^lectern-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(new URL(serving.url).searchParams.get('token'));
  });

  test('is told nowhere to keep a copy or to guess a type', async () => {
    const { headers } = await client.get(deck);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
