/** What the Nu HTML checker says of every page, style and drawing of the library. */
import { expect, test } from 'vitest';
import { readOutput } from '../product/output.ts';
import { judged } from './judged.ts';
import { allowances, isAllowed } from './nu-allowances.ts';
import { hasJava, type NuFinding, nuFindings } from './nu-checker.ts';

judged('every page', () => {
  test.skipIf(!hasJava())('is as the standards want it, says vnu (skipped without java)', async () => {
    const { files } = await readOutput();
    const found = await nuFindings(files);
    expect(untold(found)).toEqual([]);
    const needless = allowances.filter((each) => !found.some((finding) => isAllowed(finding, each)));
    expect(needless).toEqual([]);
  });
});

function untold(found: readonly NuFinding[]): readonly NuFinding[] {
  return found.filter((finding) => !allowances.some((each) => isAllowed(finding, each)));
}
