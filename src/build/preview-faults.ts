/** Diagnostics → the files that errors stand in, and whether anything can be shown at all. */
import type { Diagnostic } from '../model/diagnostic.ts';

export function faultyFiles(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ span }) => span.path))];
}

/** Without project and language nothing can be made. */
export function isBasic(path: string): boolean {
  return path === 'content/lectern.yaml' || path.endsWith('/language.yaml');
}

/** By file, then place. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(({ span: one }, { span: other }) => {
    if (one.path === other.path) return one.start - other.start;
    return one.path < other.path ? -1 : 1;
  });
}
