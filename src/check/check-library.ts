/** The library → what the rules find in it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

export function checkLibrary(library: Library, context: RuleContext): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(library, context));
}
