/** What a glossary's script uses of a reader's browser besides what a deck's does. */
import type { PageDocument, PageElement, PageWindow } from './page-nouns.ts';
import type { TermWords } from './term-words.ts';

export interface GlossaryWindow extends PageWindow {
  readonly document: GlossaryDocument;
  readonly history: { replaceState(state: null, title: '', address: string): void };
  /** Set by the script that holds the glossary's words, once it is loaded. */
  readonly lecternTerms?: readonly TermWords[];
}

interface GlossaryDocument extends PageDocument {
  createElement(name: 'script'): ScriptElement;
  createElement(name: string): PageElement;
}

interface ScriptElement extends PageElement {
  src: string;
}
