/** `lectern.yaml` → the codes of its languages, the first the base: asked before any other file can be read. */
import type { SourceText } from '../model/span.ts';
import { readContentFile } from './content.ts';

/** Where the file says nothing that can be read, English alone. */
export const defaultBase = 'en';

export function languagesOf(project: SourceText): readonly [base: string, ...others: string[]] {
  const listed = readContentFile(project, defaultBase).value.project?.languages ?? [];
  const [base = defaultBase, ...others] = new Set(listed.map(({ value }) => value));
  return [base, ...others];
}
