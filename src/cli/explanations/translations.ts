/** What the diagnostics mean: translations. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const translations = {
  'overlay-unknown': {
    about: `A translation stands at an address where the base language has no string.`,
    mistake: `- at: debat/title      # the section is called debate
  from: 6c1f09ab
  text: La phase de Genève`,
    cure: `write the address as the base has it; \`lectern translate\` adds what is missing in its place.`,
  },
  'overlay-stale': {
    about: `A warning: the words of the base language have changed since they were translated; the old translation is still printed.`,
    mistake: `- at: title
  from: 6c1f09ab       # the fingerprint of the words as they were
  text: La phase de Genève`,
    cure: `look at the new words, change the translation if need be, and take the new fingerprint over.`,
  },
  'overlay-missing': {
    about: `A note: some strings are not translated yet and are printed in the base language.`,
    mistake: `- at: title
  from: 6c1f09ab
  text:`,
    cure: `translate them when there is time.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
