/** The library → what the rules find in it, rule by rule, as it is taken. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

export function* checkLibrary(library: Library, context: RuleContext): Generator<readonly Diagnostic[]> {
  for (const rule of rules) yield rule(library, context);
}
