/** What the diagnostics mean: how a file is written. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const writing = {
  'yaml-syntax': {
    about: `The file cannot be read as YAML at this place: a quotation mark or bracket is left open, a line is indented otherwise than its neighbours, a space is missing behind a colon, or a text starts with a character YAML keeps for itself.`,
    mistake: `title: "Geneva          # the quotation mark is not closed
summary: \`IGF\` in brief  # a text cannot start with \`
sections:
  - section: one
   title: One            # one space too few`,
    cure: `close what is open, line the keys up, write \`key: text\`, or put the whole text in quotation marks.`,
  },
  'yaml-tab': {
    about: `A tab stands where YAML wants spaces. Indent with two spaces; most editors can turn tabs into spaces as you type.`,
    mistake: `sections:
	- section: one`,
    cure: `replace every tab at the start of a line with spaces, two for each step.`,
  },
  'yaml-colon': {
    about: `A colon followed by a space starts a new key, also in the middle of a sentence.`,
    mistake: `title: Tunis: the second phase`,
    cure: `\`title: "Tunis: the second phase"\`, or the text on the next line below a \`|\`.`,
  },
  'yaml-duplicate-key': {
    about: `The same key stands twice in one place; YAML would keep only one of them. Often a dash is missing before the second.`,
    mistake: `- points:
    - One
  points:
    - Two`,
    cure: `take one of them away, or start a new thing of the list with a dash.`,
  },
  'yaml-anchor': {
    about: `Anchors (\`&\`), aliases (\`*\`) and merge keys (\`<<\`) are not used in Lectern content; a text that starts with \`*\` or \`&\` is read as one of them.`,
    mistake: `- *Important* words`,
    cure: `put the text in quotation marks: \`- "*Important* words"\`. To use a thing in several places, refer to its id.`,
  },
  'yaml-tag': {
    about: `Tags are not used in Lectern content; a text that starts with \`!\` is read as one.`,
    mistake: `summary: !important A summary`,
    cure: `take the tag away, or put the text in quotation marks.`,
  },
  'yaml-too-large': {
    about: `A content file may hold 1 MiB; this one holds more.`,
    mistake: `facts: [ … ]   # a million characters of them`,
    cure: `split the file; every file of \`modules\`, \`glossary\`, \`facts\` and \`data\` is read.`,
  },
  'yaml-too-deep': {
    about: `The file is nested more than sixty-four levels deep, which no content needs.`,
    mistake: `title: [[[[[[[[ … ]]]]]]]]`,
    cure: `flatten it.`,
  },
  'yaml-hostile-key': {
    about: `\`__proto__\`, \`constructor\` and \`prototype\` have a meaning inside JavaScript and are never used in content.`,
    mistake: `values:
  constructor: { text: Somebody }`,
    cure: `take the key away or give it another name.`,
  },
  'yaml-many-documents': {
    about: `A content file holds one document; a second one starts at a \`---\` or behind a \`...\`.`,
    mistake: `title: One
---
title: Two`,
    cure: `take the \`---\` away, or move what follows to a file of its own.`,
  },
  'file-place': {
    about: `The file lies in a folder Lectern does not read, or its name does not end in \`.yaml\`. It is an error, for what the file says would be missing everywhere.`,
    mistake: `content/en/modules/igf.yml`,
    language: 'text',
    cure: `rename it to \`igf.yaml\`, or move it to a folder that [content.md](content.md) names.`,
  },
  'text-control': {
    about: `An invisible control character stands in the text. Bidirectional overrides and isolates left open can make a text read other than it is. Joiners, marks of direction and closed isolates are welcome in the scripts that need them. U+FFFD means that the file was not saved as UTF-8.`,
    mistake: `title: The {U+202E}murof`,
    cure: `delete the character and retype the words around it.`,
  },
  'text-too-long': {
    about: `A single text may hold 20 KiB.`,
    mistake: `prose: |
  The whole report, pasted in.`,
    cure: `split it into several blocks.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
