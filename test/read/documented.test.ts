/** Every code is expected by a fixture or tested elsewhere. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/model/codes.ts';
import { casesOf } from './fixture.ts';
import { fixtures } from './fixture-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
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

describe('the code', () => {
  for (const code of Object.keys(codes)) {
    test(`${code} has a fixture`, () => {
      const home = elsewhere[code];
      expect(expected.has(code) || (home !== undefined && existsSync(root + home))).toBe(true);
    });
  }
});
