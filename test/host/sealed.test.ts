import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';

/** A listener on this machine stands for the world outside; every connection to it is a leak. */
const connections: string[] = [];
const outside = createServer((request, response) => response.end(request.url)).on('connection', () =>
  connections.push('connection'),
);
let address: string;
let press: OpenPress;

beforeAll(async () => {
  await new Promise<void>((ready) => outside.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  press = await openPress({ notice: () => {} });
});
afterAll(async () => {
  await press.close();
  outside.close();
});

const ways = (to: string) => [
  `<img src="${to}">`,
  `<img srcset="${to} 2x">`,
  `<link rel="stylesheet" href="${to}">`,
  `<link rel="preload" as="image" href="${to}">`,
  `<link rel="prefetch" href="${to}">`,
  `<link rel="preconnect" href="${to}">`,
  `<link rel="icon" href="${to}">`,
  `<link rel="manifest" href="${to}">`,
  `<style>@import "${to}";</style>`,
  `<style>@font-face { font-family: F; src: url(${to}) } p { font-family: F }</style><p>x</p>`,
  `<style>@page { @top-left { content: url(${to}) } }</style>`,
  `<style>@media print { p { background: url(${to}) } }</style><p>x</p>`,
  `<iframe src="${to}"></iframe>`,
  `<iframe srcdoc="<img src='${to}'>"></iframe>`,
  `<object data="${to}"></object>`,
  `<embed src="${to}">`,
  `<video src="${to}" poster="${to}"></video>`,
  `<audio src="${to}" autoplay></audio>`,
  `<svg><image href="${to}"/><use href="${to}#a"/></svg>`,
  `<script src="${to}"></script>`,
  `<script>fetch("${to}")</script>`,
  `<meta http-equiv="refresh" content="0;url=${to}">`,
  `<base href="${to}"><img src="a.png">`,
  `<body background="${to}">`,
];

test.for(ways('ADDRESS'))('nothing leaves by %s', async (way) => {
  const html = `<!doctype html><title>T</title>${way.replaceAll('ADDRESS', `${address}/x`)}`;
  const document = { subject: 'a hostile page', html, files: new Map() };
  await Promise.allSettled([
    press.print(document, { kind: 'final' }),
    press.measure(document, { width: 400, height: 300 }),
    press.picture(document, { width: 400, height: 300 }, 1),
  ]);
  expect(connections).toEqual([]);
});
