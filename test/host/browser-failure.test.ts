import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, test as anywhere, expect } from 'vitest';
import { type OpenPress, openPress, PressError } from '../../src/host/browser/press.ts';
import { MachineError } from '../../src/host/machine-error.ts';
import type { PressDocument } from '../../src/ports/press.ts';

/** Killing needs to know our children, which these tests only can on Linux. */
const test = anywhere.skipIf(process.platform !== 'linux');
let press: OpenPress | undefined;
afterEach(() => press?.close());

function document(body: string, subject = 'the participant handbook'): PressDocument {
  return { subject, html: `<!doctype html><title>T</title><body>${body}`, files: new Map() };
}

const many = (count: number) => '<div style="break-after: page">x</div>'.repeat(count);

test('a browser killed in the middle of a print is replaced and the print still comes', async () => {
  const notices: string[] = [];
  press = await openPress({ notice: (text) => notices.push(text) });
  await press.version();
  const printed = press.print(document(many(2000)), { kind: 'draft' });
  setTimeout(killBrowsersOfThisProcess, 150);
  expect((await printed).length).toBeGreaterThan(1000);
  expect(notices.filter((notice) => notice.includes('the participant handbook'))).toHaveLength(1);
});

test('a job that never ends is given up, twice, and named', async () => {
  press = await openPress({ notice: () => {}, deadline: 250 });
  const endless = press.print(document(many(60_000)), { kind: 'final' });
  await expect(endless).rejects.toBeInstanceOf(PressError);
  await expect(endless).rejects.toThrow('the participant handbook');
  // The killed process is gone when the system gets round to it.
  await expect.poll(browsersOfThisProcess).toEqual([]);
});

test('two documents in one dying browser are both printed by the next', async () => {
  press = await openPress({ notice: () => {} });
  await press.version();
  const both = Promise.all(
    ['a', 'b'].map((name) => press?.print(document(many(1500), name), { kind: 'draft' })),
  );
  setTimeout(killBrowsersOfThisProcess, 150);
  for (const pdf of await both) expect(pdf?.length).toBeGreaterThan(1000);
});

test('nothing runs on after closing', async () => {
  press = await openPress({ notice: () => {} });
  await press.version();
  expect(browsersOfThisProcess()).toHaveLength(1);
  await press.close();
  // The killed process is gone when the system gets round to it.
  await expect.poll(browsersOfThisProcess).toEqual([]);
});

test('a named browser that is not there is the machine’s trouble and says what to do', async () => {
  press = await openPress({ executable: '/nowhere/chrome', notice: () => {} });
  const version = press.version();
  await expect(version).rejects.toBeInstanceOf(MachineError);
  await expect(version).rejects.toThrow('/nowhere/chrome');
});

test('a program that is no browser is the machine’s trouble', async () => {
  press = await openPress({ executable: '/bin/false', notice: () => {} });
  await expect(press.version()).rejects.toBeInstanceOf(MachineError);
});

/** Direct children only, so that nobody else's browser is ever touched. Reads Linux's table of processes. */
function browsersOfThisProcess(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurBrowser(name))
    .map(Number);
}

function isOurBrowser(pid: string): boolean {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return Number(parent) === process.pid && state !== 'Z' && command.includes('--remote-debugging-pipe');
  } catch {
    return false;
  }
}

function killBrowsersOfThisProcess(): void {
  for (const pid of browsersOfThisProcess()) process.kill(-pid, 'SIGKILL');
}

test('a browser that cannot be started beforehand is told of by the first job, not before', async () => {
  press = await openPress({ notice: () => {}, executable: '/nowhere/chromium' });
  press.warm();
  await new Promise((done) => setImmediate(done));
  await expect(press.print(document('x'), { kind: 'draft' })).rejects.toBeInstanceOf(MachineError);
});
