/** The preflight of PDFs, for those who ask for it by name. */
export type { Finding } from '../craft/preflight/finding.ts';
export { preflight } from '../craft/preflight/preflight.ts';
export { preflightRules } from '../craft/preflight/rules/rules.ts';
