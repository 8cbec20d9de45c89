/** A word that names nothing → what was probably meant by it: a cure, and a fix where there is no doubt. */
import { type Fix, replacing } from './edit.ts';
import { nearest, surelyNearest } from './nearest.ts';
import { ourWord } from './other-words.ts';
import type { Span } from './span.ts';

export interface Meant {
  readonly cure: string;
  readonly fix?: Fix | undefined;
}

/** `otherwise` is the cure where nothing resembles it. */
export function meantCure(
  { value, span }: { readonly value: string; readonly span: Span },
  candidates: Iterable<string>,
  otherwise: string,
): Meant {
  const all = [...candidates];
  const ours = ourWord(value, all);
  if (ours !== undefined) return { cure: `Did you mean ${ours}?`, fix: replacing(span, ours) };
  const near = surelyNearest(value, all) ?? nearest(value, all);
  return near === undefined
    ? { cure: otherwise }
    : { cure: `Did you mean ${near}?`, fix: sureFix(value, span, all) };
}

function sureFix(value: string, span: Span, all: readonly string[]): Fix | undefined {
  const sure = surelyNearest(value, all);
  return sure === undefined ? undefined : replacing(span, sure);
}
