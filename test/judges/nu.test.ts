/** What the Nu HTML checker says of every page, style and drawing of the library. */
import { expect, inject, test } from 'vitest';
import { judged } from './judged.ts';
import { allowances, judge } from './nu-allowances.ts';
import { hasJava, nuFindings } from './nu-checker.ts';

judged('every page', () => {
  test.skipIf(!hasJava())('is as the standards want it, says vnu (skipped without java)', async () => {
    const found = await nuFindings(inject('output'));
    expect(judge(found, allowances)).toEqual({ untold: [], needless: [] });
  });
});
