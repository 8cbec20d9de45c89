/** Starts what a page of a glossary can do. Sent to the browser as text: see `page-nouns.ts`. */
import type { GlossaryParts } from './glossary-script.ts';
import type { GlossaryWindow } from './glossary-window.ts';

export function startGlossary(window: GlossaryWindow, parts: GlossaryParts): void {
  const supplies = {
    fold: parts.foldWords,
    slips: parts.slipsBetween,
    judge: parts.judgeName,
    matcher: parts.makeWordMatcher,
  };
  parts.makeTermSearch(window, {
    finder: (terms) => parts.makeTermFinder(terms, supplies),
    keys: parts.makeLinkKeys,
  });
}
