/** What the diagnostics mean: texts. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const texts = {
  'mark-unknown': {
    about: `The word before the colon in a mark is not one Lectern knows.`,
    mistake: `prose: The [[trem:igf]] met.`,
    cure: `use \`term\`, \`plain\`, \`see\`, \`fact\`, \`org\`, \`person\`, \`doc\` or \`index\`.`,
  },
  'mark-malformed': {
    about: `A mark is written \`[[kind:target]]\` or \`[[kind:target|words]]\` and closed on the same line or the next.`,
    mistake: `prose: The [[term:igf] met.`,
    cure: `close it; write \`\\[\` for a bracket that is no mark.`,
  },
  'index-mark': {
    about: `A mark for the index is written \`[[index:Heading]]\` or \`[[index:Heading > sub-entry]]\`, with \`|main\`, \`|see Heading\` or \`|see also Heading\`.`,
    mistake: `prose: The Forum’s mandate [[index:Internet Governance Forum > ]] was renewed.`,
    cure: `write what of it the text is about, \`[[index:Internet Governance Forum > mandate]]\`, or leave out the \`>\`.`,
  },
  'index-see': {
    about: `An entry of the index sends to another that is not there, sends around in a circle, or says *see* though it leads to pages itself.`,
    mistake: `prose: Supervision [[index:supervision|see overseeing]] was debated.`,
    cure: `name a heading that leads to pages; write \`see also\` where both do.`,
  },
  'index-heading': {
    about: `One thing has two headings in the index.`,
    mistake: `prose: Its models [[index:oversight > models]] and [[index:Oversight > Models]] were four.`,
    cure: `write one of them everywhere. What the glossary or the ledger names has one heading by itself, whichever of its names you use.`,
  },
  'markup-unsupported': {
    about: `Lists, headings, tables, pictures and HTML are not written inside a text; a block kind exists for each.`,
    mistake: `prose: |
  Three things:
  - one
  - two`,
    cure: `use \`points:\`, \`steps:\`, \`table:\` or \`picture:\`; \`*emphasis*\` and \`**strong**\` inside a text.`,
  },
  'markup-unbalanced': {
    about: `A link or strong words begin and do not end, or have their brackets the wrong way round; they would print as they are written. A footnote has no place in a text either.`,
    mistake: `prose: See [the agenda](https://example.org and **read it.`,
    cure: `close the bracket or the stars; write \`\\**\` where two stars are meant, and \`cite:\` for what a claim rests on.`,
  },
  'link-scheme': {
    about: `Links lead to https, mailto, a relative address or \`#\`; sources of the ledger to http as well. Everything else could run something or lead elsewhere than it says.`,
    mistake: `prose: See [this](javascript:alert(1)).`,
    cure: `link to an https address, or to another part of the library with \`[[see:…]]\`.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
