/** Diagnostics with spans → diagnostics with lines and columns, sorted, as every report shows them. */
import type { Code } from '../../model/codes.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { type Fix, writtenOver } from '../../model/edit.ts';
import { type Place, placeOf, type SourceText, type Span } from '../../model/span.ts';

export interface Located {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  readonly message: string;
  readonly cure: string;
  readonly related: { readonly path: string; readonly start: Place; readonly message: string } | undefined;
  readonly fix: LocatedFix | undefined;
  /** The line the diagnostic points into, without its end. */
  readonly line: string;
}

export interface LocatedFix {
  readonly does: string;
  readonly edits: readonly LocatedEdit[];
}

export interface LocatedEdit {
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  /** What takes the place of what stands there. */
  readonly text: string;
}

/** `folder` is where the project lies, as seen from where the command runs: '' or a path ending in a slash. */
export function locate(
  diagnostics: readonly Diagnostic[],
  texts: readonly SourceText[],
  folder = '',
): readonly Located[] {
  const byPath = new Map(texts.map((each) => [each.path, each.text]));
  return diagnostics.map((diagnostic) => {
    const { code, severity, span, message, cure, related, fix } = diagnostic;
    const text = byPath.get(span.path) ?? '';
    const start = placeOf(text, span.start);
    return {
      code,
      severity,
      path: folder + span.path,
      start,
      end: placeOf(text, span.end),
      message,
      cure,
      fix: fix === undefined ? undefined : locatedFix(fix, byPath, folder),
      related: related === undefined ? undefined : relatedPlace(related, byPath, folder),
      line: text.split('\n', start.line)[start.line - 1]?.replace(/\r$/, '') ?? '',
    };
  });
}

function locatedFix({ does, edits }: Fix, texts: ReadonlyMap<string, string>, folder: string): LocatedFix {
  return {
    does,
    edits: edits.map((edit) => {
      const text = texts.get(edit.span.path) ?? '';
      const { start, end } = writtenOver(edit, text);
      return {
        path: folder + edit.span.path,
        start: placeOf(text, start),
        end: placeOf(text, end),
        text: edit.text,
      };
    }),
  };
}

function relatedPlace(
  { span, message }: { readonly span: Span; readonly message: string },
  texts: ReadonlyMap<string, string>,
  folder: string,
) {
  return { path: folder + span.path, start: placeOf(texts.get(span.path) ?? '', span.start), message };
}
