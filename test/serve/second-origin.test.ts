/** A page of another server in the very browser that was let in: whatever it tries, it learns nothing and changes nothing. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { openBrowser, type ReadersBrowser } from './open-browser.ts';
import { enter } from './preview-client.ts';
import { makeProject, type PreviewProject } from './preview-project.ts';

let project: PreviewProject;
let serving: Serving;
let reader: ReadersBrowser;
let own: Page;
let stranger: Server;

beforeAll(async () => {
  project = await makeProject();
  serving = await startServing({ project: project.folder }, () => {});
  const client = await enter(serving.url);
  for (const page of ['/decks/talk/talk.html', '/'])
    await client.until(page, ({ version }) => version !== '');
  reader = await openBrowser();
  own = await reader.browser.newPage();
  await own.goto(serving.url);
  await own.waitForFunction("location.search === '' && document.title !== 'Lectern'");
  stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!DOCTYPE html><title>Elsewhere</title><body><script>${attack}</script>`);
  });
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
});

afterAll(async () => {
  await reader.close();
  stranger.closeAllConnections();
  stranger.close();
  await serving.close();
  await project.remove();
});

/** Every way a page has of asking another server; each says what it got. Runs in the stranger's page. */
const attack = `
const target = decodeURIComponent(location.hash.slice(1));
const late = (ms) => new Promise((resolve) => setTimeout(resolve, ms, 'nothing'));
const element = (name, attributes) => new Promise((resolve) => {
  const node = Object.assign(document.createElement(name), attributes);
  node.onload = () => {
    try { resolve(name === 'iframe' ? (node.contentDocument?.body?.textContent || 'nothing') : 'loaded'); }
    catch { resolve('nothing'); }
  };
  node.onerror = () => resolve('nothing');
  document.body.append(node);
});
const read = async (path, options) => {
  const response = await fetch(target + path, options);
  return response.type === 'opaque' ? 'nothing' : 'read ' + (await response.text()).slice(0, 40);
};
const source = (credentials) => new Promise((resolve) => {
  const stream = new EventSource(target + '/~lectern/events?page=/', { withCredentials: credentials });
  stream.onmessage = ({ data }) => resolve('heard ' + data);
  stream.onerror = () => { stream.close(); resolve('nothing'); };
});
const socket = () => new Promise((resolve) => {
  const wire = new WebSocket(target.replace('http', 'ws') + '/~lectern/events');
  wire.onopen = () => resolve('open');
  wire.onerror = () => resolve('nothing');
});
const opened = async () => {
  const other = window.open(target + '/decks/talk/talk.html');
  await late(700);
  try { return other?.document?.title ? 'saw ' + other.document.title : 'nothing'; } catch { return 'nothing'; }
};
const deck = '/decks/talk/talk.html';
const tries = {
  fetch: () => read(deck), included: () => read(deck, { credentials: 'include' }),
  opaque: () => read(deck, { mode: 'no-cors', credentials: 'include' }),
  question: () => read('/~lectern/source?page=/&text=Tunis', { credentials: 'include' }),
  post: () => read(deck, { method: 'POST', body: 'x', mode: 'no-cors', credentials: 'include' }),
  put: () => read(deck, { method: 'PUT', body: 'x', credentials: 'include' }),
  script: () => element('script', { src: target + '/~lectern/reload.js' }),
  style: () => element('link', { rel: 'stylesheet', href: target + '/assets/site.css' }),
  picture: () => element('img', { src: target + '/decks/talk/talk.png' }),
  frame: () => element('iframe', { src: target + deck }),
  object: () => element('object', { data: target + deck }),
  events: () => source(false), ownEvents: () => source(true), socket, opened,
};
(async () => {
  const said = {};
  for (const [name, act] of Object.entries(tries))
    said[name] = await Promise.race([act().catch(() => 'nothing'), late(4000)]);
  window.said = said;
})();
`;

/** Another port of a name is the same site to a browser, so our cookie goes along; another name is another site. */
test.for(['127.0.0.1', 'localhost'])('from %s on another port', async (name) => {
  const address = stranger.address();
  if (address === null || typeof address === 'string') throw new Error('the stranger does not listen');
  const page = await reader.browser.newPage();
  const target = encodeURIComponent(new URL(serving.url).origin);
  await page.goto(`http://${name}:${address.port}/#${target}`);
  await page.waitForFunction('window.said !== undefined');
  const said = Object.entries((await page.evaluate('window.said')) as Record<string, string>);
  expect(said).toHaveLength(15);
  expect(said.filter(([, got]) => got !== 'nothing')).toEqual([]);
  await page.close();
});

test('the own page is where it was', async () => {
  expect(await own.evaluate('document.title')).toContain('A small library');
});
