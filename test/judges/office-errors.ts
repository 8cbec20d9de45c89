/** What Microsoft's Open XML validator finds in a file: `ooxml-validator` on the PATH, as `.ci/run` installs it. */
import { ask } from './judged.ts';

export function officeErrors(path: string): readonly string[] {
  const { said } = ask('ooxml-validator', [path]);
  const verdict: unknown = JSON.parse(said);
  if (typeof verdict !== 'object' || verdict === null || !('errors' in verdict) || !('ok' in verdict))
    throw new Error(`the validator answered ${said}`);
  const errors = Array.isArray(verdict.errors) ? verdict.errors.map((error) => JSON.stringify(error)) : [];
  return verdict.ok === true ? errors : [...errors, 'the file is not sound'];
}
