/** What a page or slide says, in stretches as its reader meets them: numbers of pages, slides, tables and references are no part of it. */
import type { Run, Runs } from '../../model/run.ts';

/** What a stretch is to its reader: by it and its place among its like, it is found on the page. */
export type Role =
  | 'title'
  | 'line'
  | 'summary'
  | 'objective'
  | 'time'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'step'
  | 'column'
  | 'row'
  | 'figure-text'
  | 'event'
  | 'definition'
  | 'position'
  | 'callout'
  | 'note'
  | 'credit'
  | 'discussion'
  | 'exercise'
  | 'question'
  | 'answer'
  | 'guidance'
  | 'reference'
  | 'index-entry'
  | 'slot';

export interface Stretch {
  readonly role: Role;
  /** As read aloud. */
  readonly text: string;
  /** What is seen beside the words: emphasis, addresses, what it rests on. */
  readonly marks: string;
  /** Of a numbered table or figure: `Table 2.1` in this edition; it moves as pages do. */
  readonly label?: { readonly kind: 'table' | 'figure'; readonly number: string };
  /** A picture's file, whose bytes count as well. */
  readonly file?: string;
}

/** A stretch of set text. `marks` adds what is seen beside it. */
export function stretch(role: Role, runs: Runs, marks = ''): Stretch {
  // White that nobody sees is left where a mark without words was: it is no part of what is said.
  const text = spoken(runs)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  return { role, text, marks: `${marked(runs)}\u0000${marks}` };
}

/** A stretch of bare words. */
export function plainStretch(role: Role, text: string, marks = ''): Stretch {
  return { role, text, marks: `\u0000${marks}` };
}

/** A term that is linked anew, or no more, reads as before. */
function spoken(runs: Runs): string {
  return runs.map(spokenRun).join('');
}

function spokenRun(run: Run): string {
  if ('runs' in run) return spoken(run.runs);
  return run.kind === 'term' && run.expansion !== undefined ? `${run.text} (${run.expansion})` : run.text;
}

/** The stretches of words that are set apart, each with how. */
function marked(runs: Runs): string {
  return runs.map(markedRun).join('');
}

function markedRun(run: Run): string {
  if (run.kind === 'code') return `code(${run.text})`;
  if (!('runs' in run)) return '';
  if (run.kind === 'index') return marked(run.runs);
  const how = run.kind === 'link' ? `link ${run.href}` : run.kind;
  return `${how}(${spoken(run.runs)}${marked(run.runs)})`;
}
