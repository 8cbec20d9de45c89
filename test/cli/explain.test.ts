/** The pages about diagnostics are made of what `explain` says; `vitest -u` writes them anew. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { explanations } from '../../src/cli/explanations/index.ts';
import { explainedIndex, explainedPage, explainedText } from '../../src/cli/report/explained.ts';
import { type Code, codes } from '../../src/model/codes.ts';
import { allMistakes } from '../mistakes/all-mistakes.ts';
import type { Mistake } from '../mistakes/mistake.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const all = Object.keys(codes).filter((code): code is Code => Object.hasOwn(explanations, code));
let mistakes: readonly Mistake[];
beforeAll(async () => {
  mistakes = await allMistakes();
});

test('the index lists every code', async () => {
  await expect(explainedIndex()).toMatchFileSnapshot(`${docs}diagnostics.md`);
  for (const code of all) expect(explainedIndex()).toContain(`(diagnostics/${code}.md)`);
});

describe('the page of', () => {
  for (const code of all)
    test(code, async () => {
      const own = mistakes.filter((each) => each.code === code);
      await expect(explainedPage(code, own)).toMatchFileSnapshot(`${docs}diagnostics/${code}.md`);
    });
});

test('no page is left of a code that is gone', () => {
  expect(readdirSync(`${docs}diagnostics`).sort()).toEqual(all.map((code) => `${code}.md`).sort());
});

test('in a terminal the lines of a text are no wider than it, and hold no address', () => {
  for (const code of all) {
    const text = explainedText(code, 80);
    const prose = text.split('\n').filter((line) => !line.startsWith('    '));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/\]\([\w-]+\.md/);
    expect(text).toContain(`${code}\n`);
  }
});
