/** The meaning of every code, in groups. The one source of `lectern explain` and of `docs/diagnostics`. */
import type { Code } from '../../model/codes.ts';
import { documents } from './documents.ts';
import { evidence } from './evidence.ts';
import type { Explanation } from './explanation.ts';
import { keysAndValues } from './keys-and-values.ts';
import { references } from './references.ts';
import { texts } from './texts.ts';
import { translations } from './translations.ts';
import { writing } from './writing.ts';

/** A code without an explanation does not compile. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  ...writing,
  ...keysAndValues,
  ...texts,
  ...references,
  ...evidence,
  ...documents,
  ...translations,
};

export interface Group {
  readonly title: string;
  readonly codes: Partial<Record<Code, Explanation>>;
}

export const groups: readonly Group[] = [
  { title: 'How a file is written', codes: writing },
  { title: 'Keys and values', codes: keysAndValues },
  { title: 'Texts', codes: texts },
  { title: 'References', codes: references },
  { title: 'Evidence and terms', codes: evidence },
  { title: 'Decks, handbooks and sessions', codes: documents },
  { title: 'Translations', codes: translations },
];
