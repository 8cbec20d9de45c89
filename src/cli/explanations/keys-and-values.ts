/** What the diagnostics mean: keys and values. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const keysAndValues = {
  'key-unknown': {
    about: `This key is not one Lectern knows here: it is misspelt, or stands in another place than it belongs.`,
    mistake: `module: igf
titel: The Forum`,
    cure: `the message names the key that was probably meant, or those that are known here.`,
  },
  'key-missing': {
    about: `Something that must be said here is not: a key, one of two keys that exclude each other, the right answer of a question, or a file every project has.`,
    mistake: `- section: one
  blocks:          # the section has no title
    - prose: Words.`,
    cure: `add the key; the message says what stands in it.`,
  },
  'value-kind': {
    about: `The value is of another kind than this key takes: a list for a text, a text for a list, words for a number. Text is never taken for anything else: \`title: 2003\`, \`no\` and \`1.10\` print as they are typed. A text that starts with \`[\` is read as a list.`,
    mistake: `seconds: two minutes
who: [[org:itu]]`,
    cure: `write what the message asks for; put a text that starts with \`[\` in quotation marks.`,
  },
  'value-choice': {
    about: `The value is not one of those this key takes.`,
    mistake: `level: advanced    # core, standard or deep`,
    cure: `write one of the words the message lists.`,
  },
  'value-colour': {
    about: `A colour is written in six digits from 0 to f, in quotation marks, since \`#\` starts a comment in YAML.`,
    mistake: `accent: orange`,
    cure: `write it like \`"#c2410c"\`.`,
  },
  'value-range': {
    about: `The number is outside what makes sense here.`,
    mistake: `priority: 9        # from 1 to 5`,
    cure: `write a number within the range.`,
  },
  'value-date': {
    about: `The date is not a calendar date, month or year, or a range ends before it starts.`,
    mistake: `issued: 3 August 2005`,
    cure: `write \`2005-08-03\`, \`2005-08\` or \`2005\`; a range is \`2003-12-10/2003-12-12\`.`,
  },
  'value-id': {
    about: `An id is made of small letters, digits and hyphens; a ledger id of one or two capitals, a hyphen and a number. A file that holds one thing is named by its id.`,
    mistake: `section: Two Phases
cite: [W18]`,
    cure: `\`section: two-phases\`, \`cite: [W-18]\`; rename the file if its name is the one that is wrong.`,
  },
  'value-empty': {
    about: `Nothing stands where something is wanted, or a list holds less than it needs.`,
    mistake: `title:`,
    cure: `write it, or take the key away where it need not be there.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
