/** The script of a glossary's pages: its search. */
import { makeTermFinder } from './find-terms.ts';
import { foldWords } from './fold-words.ts';
import { judgeName } from './judge-name.ts';
import { makeLinkKeys } from './link-keys.ts';
import { makeWordMatcher } from './match-words.ts';
import { slipsBetween } from './slips-between.ts';
import { startGlossary } from './start-glossary.ts';
import { makeTermSearch } from './term-search.ts';

/** Under the names `startGlossary` asks for. None may use anything from its file: only its text is sent. */
const parts = {
  foldWords,
  judgeName,
  makeLinkKeys,
  makeTermFinder,
  makeTermSearch,
  makeWordMatcher,
  slipsBetween,
};

export type GlossaryParts = typeof parts;

const texts = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);

export const glossaryScript = `(${startGlossary.toString()})(window, {\n${texts.join(',\n')}\n});\n`;
