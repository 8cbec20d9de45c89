/** The few things the Nu HTML checker says that a standard contradicts: each as narrow as one message about one element. */
import type { NuFinding } from './nu-checker.ts';

interface Allowance {
  readonly message: RegExp;
  readonly extract: RegExp;
}

/** What it says of pages. */
export const allowances: readonly Allowance[] = [
  {
    // A script of a type that is no program is data: the standard returns at its type, before it asks whether the policy
    // blocks what is inline. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
    message: /^info: Inline script violates Content Security Policy .* blocked by “script-src” directive/,
    extract: /<script type="application\/ld\+json">/,
  },
];

/** What it says of the HTML that goes to the printer: inside `@page` it knows the properties of another list. */
export const printAllowances: readonly Allowance[] = [
  {
    // Numbers of pages stand in boxes of the margin, which have fonts: https://www.w3.org/TR/css-page-3/#margin-boxes
    message:
      /^error: CSS: “font-variant-numeric”: Property .* doesn't exist in “CSS Level 3 \+ SVG” but exists/,
    extract: /-numeric: /,
  },
  {
    // The number of the first page is set there: https://www.w3.org/TR/css-lists-3/#counter-set
    message: /^error: CSS: “counter-set”: Property .* doesn't exist in “CSS Level 3 \+ SVG” but exists/,
    extract: /page|counter-set/,
  },
  {
    // Notes and openings of chapters are sections of the tags of the PDF, which need no heading.
    message: /^info: (?:Article|Section) lacks heading\./,
    extract: /<(?:article|section) /,
  },
];

/** What is left to mend, and what need not be allowed any more. */
export function judge(found: readonly NuFinding[], allowed: readonly Allowance[]) {
  const covers = ({ message, extract }: Allowance) =>
    found.filter((each) => message.test(each.message) && extract.test(each.extract));
  const covered = new Set(allowed.flatMap(covers));
  return {
    untold: found.filter((finding) => !covered.has(finding)),
    needless: allowed.filter((allowance) => covers(allowance).length === 0),
  };
}
