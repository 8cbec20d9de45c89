/** The few things the Nu HTML checker says that a standard contradicts: each as narrow as one message about one element. */
import type { NuFinding } from './nu-checker.ts';

interface Allowance {
  readonly message: RegExp;
  readonly extract: RegExp;
}

export const allowances: readonly Allowance[] = [
  {
    // A script of a type that is no program is data: the standard returns at its type, before it asks whether the policy
    // blocks what is inline. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
    message: /^info: Inline script violates Content Security Policy .* blocked by “script-src” directive/,
    extract: /<script type="application\/ld\+json">/,
  },
];

export function isAllowed({ message, extract }: NuFinding, allowance: Allowance): boolean {
  return allowance.message.test(message) && allowance.extract.test(extract);
}

/** What is left to mend. */
export function untold(found: readonly NuFinding[]): readonly NuFinding[] {
  return found.filter((finding) => !allowances.some((each) => isAllowed(finding, each)));
}
