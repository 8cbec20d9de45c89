/** What is taught, in small units: a module of sections, each one message. */
import type { Block, Level } from './block.ts';
import type { Span } from './span.ts';
import type { Cite, Named, Prose, Text } from './text.ts';

export interface Module {
  readonly id: Named;
  /** Ids it had before: what once led to it still does. */
  readonly formerly: readonly Named[];
  readonly title: Text;
  readonly summary: Text;
  readonly objectives: readonly Text[];
  readonly sections: readonly Section[];
  readonly span: Span;
}

export interface Section {
  readonly id: Named;
  /** Ids it had before, in this module. */
  readonly formerly: readonly Named[];
  /** The message, as a sentence. */
  readonly title: Text;
  readonly level: Level;
  readonly audience: readonly Named[];
  readonly priority: number;
  readonly seconds: number;
  readonly needs: readonly Named[];
  readonly cite: Cite;
  /** What the whole section is about, for the index. */
  readonly index: readonly Named[];
  readonly blocks: readonly Block[];
  readonly notes: Prose | undefined;
  readonly discuss: readonly Discussion[];
  readonly exercises: readonly Exercise[];
  readonly quiz: readonly Question[];
  readonly span: Span;
}

export interface Discussion {
  /** A question in words, or the ledger id of a prompt. */
  readonly ask: Text | undefined;
  readonly prompt: Named | undefined;
  readonly minutes: number;
  readonly span: Span;
}

export interface Exercise {
  readonly id: Named;
  readonly title: Text;
  readonly minutes: number;
  readonly task: Prose;
  readonly materials: readonly Text[];
  /** Lines left blank for writing in the participant edition. */
  readonly room: number;
  /** For the facilitator only. */
  readonly guidance: Prose | undefined;
  readonly span: Span;
}

export interface Question {
  readonly ask: Text;
  readonly answers: readonly { readonly text: Text; readonly right: boolean }[];
  readonly why: Text;
  readonly cite: Cite;
  readonly span: Span;
}
