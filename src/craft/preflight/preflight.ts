/** A PDF, turned into what keeps readers who do not see its pages from reading it, each finding by the clause it breaks. */
import { type OpenPdf, openPdf } from '../pdf/pdf-objects.ts';
import type { Finding } from './finding.ts';
import { readPreflightFile } from './read-file.ts';
import { preflightRules } from './rules/rules.ts';

/** Bytes that are no PDF are refused with an error. */
export async function preflight(bytes: Uint8Array): Promise<readonly Finding[]> {
  return preflightOpen(await openPdf(bytes));
}

/** The same of a PDF in memory, which is left as it is. */
export function preflightOpen(pdf: OpenPdf): readonly Finding[] {
  const file = readPreflightFile(pdf);
  return preflightRules.flatMap(({ id, clause, checkpoint, find }) =>
    find(file).map((fault) => ({ rule: id, clause, checkpoint, ...fault })),
  );
}
