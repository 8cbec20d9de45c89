/** Every code is explained in `docs/diagnostics.md`, with a mistake and its cure, and is expected by a fixture or tested elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/model/codes.ts';
import { casesOf } from './fixture.ts';
import { fixtures } from './fixture-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documented = new Map(
  readFileSync(`${root}docs/diagnostics.md`, 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part] as const),
);
const expected = new Set(
  fixtures().flatMap(([, text]) => casesOf(text).flatMap((each) => each.expected.map(({ code }) => code))),
);

/** Codes that a fixture cannot bring about, with the test that does. */
const elsewhere: Readonly<Record<string, string>> = {
  'yaml-too-large': 'test/read/hostile.test.ts', // A fixture of a mebibyte is no reading matter.
  'title-long': 'test/write/deck-html/fit.test.ts', // Found when a slide is laid out.
  'slide-overflow': 'test/write/deck-html/fit.test.ts', // Found when a slide is laid out.
  'brand-unreadable': 'test/build/brand.test.ts', // Found when the template beside the theme is opened.
  'brand-lacks': 'test/write/deck-pptx/brand.test.ts',
  'overlay-unknown': 'test/languages', // Found when a translation meets its base.
  'overlay-stale': 'test/languages',
  'overlay-missing': 'test/languages',
};

test('the codes are those documented', () => {
  expect([...documented.keys()].sort()).toEqual(Object.keys(codes).sort());
});

describe('the code', () => {
  for (const code of Object.keys(codes)) {
    test(`${code} has a mistake, a cure and a fixture`, () => {
      const part = documented.get(code) ?? '';
      expect(part).toMatch(/```(?:yaml|text)\n[\s\S]+\n```/);
      expect(part).toMatch(/^Cure: .+/m);
      const home = elsewhere[code];
      expect(expected.has(code) || (home !== undefined && existsSync(root + home))).toBe(true);
    });
  }
});
