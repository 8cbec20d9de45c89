/** Text as a document sets it: marks looked up, terms recognised, values formatted. What every writer prints. */
import type { Anchor } from './ids.ts';

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly runs: Runs }
  /** An outside address, already judged safe. */
  | { readonly kind: 'link'; readonly href: string; readonly runs: Runs }
  /** A glossary term; `expansion` is set at the first use of an acronym in this document: `IGF (Internet Governance Forum)`. */
  | {
      readonly kind: 'term';
      readonly anchor: Anchor;
      readonly text: string;
      readonly expansion: string | undefined;
    }
  /** A cross-reference; the writer adds the page or slide number when the locators know it. */
  | { readonly kind: 'reference'; readonly anchor: Anchor; readonly text: string }
  /** Words an entry of the back-of-book index leads to; without any, the place alone. */
  | { readonly kind: 'index'; readonly place: Anchor; readonly runs: Runs };

export type Runs = readonly Run[];

/** The words alone, as a reader would read them aloud. */
export function plainText(runs: Runs): string {
  return runs.map(plainRun).join('');
}

function plainRun(run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'code':
    case 'reference':
      return run.text;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'index':
      return plainText(run.runs);
    case 'term':
      return run.expansion === undefined ? run.text : `${run.text} (${run.expansion})`;
  }
}
