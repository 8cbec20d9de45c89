/** The entries of a glossary and the names that send to them, as a printed glossary has them. */
import type { Entry } from '../glossary/glossary.ts';
import { type SortedLine, withOtherNames } from './index-sees.ts';

export type GlossaryLine = SortedLine<Entry>;

export function glossaryLines(entries: readonly Entry[], language: string): readonly GlossaryLine[] {
  const targets = entries.map((entry) => ({
    value: entry,
    heading: entry.preferred,
    name: entry.preferred,
    others: [...(entry.expansion === undefined ? [] : [entry.expansion]), ...entry.aliases],
  }));
  return withOtherNames(targets, language);
}
