import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openPress } from '../../src/host/browser/press.ts';

test('what a job found is not kept for as long as the browser runs', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const press = await openPress({ notice: () => {} });
  const html =
    '<!doctype html><html lang="en"><head><title>T</title></head><body><p data-box="p">x</p></body></html>';
  const measured = async () =>
    new WeakRef(
      await press.measure({ subject: 'the test page', html, files: new Map() }, { width: 800, height: 600 }),
    );
  try {
    const found = [await measured(), await measured(), await measured()];
    await measured();
    for (let turns = 0; turns < 20 && found.some((each) => each.deref() !== undefined); turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      collect();
    }
    expect(found.filter((each) => each.deref() !== undefined)).toEqual([]);
  } finally {
    await press.close();
  }
});
