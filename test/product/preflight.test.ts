/** Every PDF of the library, read as somebody does who does not see its pages. */
import { beforeAll, expect, test } from 'vitest';
import { preflight } from '../../src/craft/preflight/preflight.ts';
import { bytesOf, type Output, pathsEnding, readOutput } from './output.ts';

let output: Output;
beforeAll(async () => {
  output = await readOutput();
});

test('no PDF has a finding', async () => {
  const paths = pathsEnding(output, '.pdf');
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) expect.soft(await preflight(bytesOf(output, path)), path).toEqual([]);
});
