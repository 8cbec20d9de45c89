/** What a version control leaves in a file when two people changed the same lines: until one version is chosen, nothing is sure. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';

const mark = /^(?:<{7}|>{7})(?: .*)?$/m;

export function mergeFault({ path, text }: SourceText): Diagnostic | undefined {
  const found = mark.exec(text);
  if (found === null) return undefined;
  return {
    code: 'yaml-syntax',
    severity: 'error',
    span: { path, start: found.index, end: found.index + found[0].trimEnd().length },
    message: 'Two versions of the same lines stand here, left over from a merge',
    cure: 'Keep the lines of one version, and take those with <<<<<<<, ======= and >>>>>>> away',
  };
}
