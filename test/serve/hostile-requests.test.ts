/** Whoever is not the browser that was let in gets nothing of the content, whatever it asks and however. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
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

/** `HOST` and `COOKIE` stand for the right ones. */
async function answerTo(line: string, headers: readonly string[], body = ''): Promise<string> {
  const filled = headers.map((each) =>
    each.replace('HOST', `127.0.0.1:${client.port}`).replace('COOKIE', client.cookie),
  );
  const filledLine = line.replace('HOST', `127.0.0.1:${client.port}`);
  return sendBytes(client.port, rawRequest(filledLine, filled) + body);
}

const own = ['Host: HOST', 'Cookie: COOKIE'];
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
    ['the machine', 'GET /etc/passwd HTTP/1.1', own],
    ['a name of every object', 'GET /__proto__ HTTP/1.1', own],
  ];
  test.for(cases)('%s', async ([, line, headers, body]) => {
    const answer = await answerTo(line, headers, body);
    expect(answer).not.toMatch(/^HTTP\/1\.1 (?:1|2|3)/);
    expect(answer.replace(/data-version/g, '')).not.toMatch(secrets);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });
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
