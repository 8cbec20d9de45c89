/** The script of a glossary's pages: its search. */
import { findTerms } from './find-terms.ts';
import { foldWords } from './fold-words.ts';
import { slipsBetween } from './slips-between.ts';
import { startGlossary } from './start-glossary.ts';
import { makeTermSearch } from './term-search.ts';

/** Under the names `startGlossary` asks for. None may use anything from its file: only its text is sent. */
const parts = { findTerms, foldWords, makeTermSearch, slipsBetween };

export type GlossaryParts = typeof parts;

const texts = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);

export const glossaryScript = `(${startGlossary.toString()})(window, {\n${texts.join(',\n')}\n});\n`;
