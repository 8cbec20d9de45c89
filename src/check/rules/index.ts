/** Every rule, in the order of its findings. */
import type { Rule } from '../rule.ts';
import { agedFigure } from './aged-figure.ts';
import { broaderCircle } from './broader-circle.ts';
import { copiedWords } from './copied-words.ts';
import { misspeltName } from './misspelt-name.ts';
import { outdatedTense } from './outdated-tense.ts';
import { personalContact } from './personal-contact.ts';
import { repeatedText } from './repeated-text.ts';
import { sentenceTitle } from './sentence-title.ts';
import { staleFact } from './stale-fact.ts';
import { termSpelling } from './term-spelling.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { uncitedSource } from './uncited-source.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unverifiedFact } from './unverified-fact.ts';

export const rules: readonly Rule[] = [
  uncitedClaim,
  unverifiedFact,
  staleFact,
  agedFigure,
  uncitedSource,
  undefinedAcronym,
  termSpelling,
  broaderCircle,
  misspeltName,
  repeatedText,
  personalContact,
  copiedWords,
  outdatedTense,
  sentenceTitle,
];
