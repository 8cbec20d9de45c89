/** What the diagnostics mean: evidence and terms. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const evidence = {
  'cite-missing': {
    about: `A claim must say what it rests on: an item by itself, through its block or through its section. So must the answer of a quiz, a definition, a data set, an organisation, a person, and an event whose date is no fact’s.`,
    mistake: `- section: one
  title: One
  blocks:
    - points:
        - The summit met twice`,
    cure: `\`cite: [W-01]\` on one of them, or \`cite: none\` where no fact is stated.`,
  },
  'fact-unverified': {
    about: `The fact is not verified. Statements of a section (its blocks, items and rows) and definitions of the glossary that rest on it are printed with the word “(unverified)”: a note says so, one a file where single statements cite it, one for every section or block that does as a whole. Answers of a quiz, events, people, organisations, data and the overview of a handbook would be printed without the word, and so would a value that a section prints and does not cite: there it is an error.`,
    mistake: `- section: one
  cite: [X-01]     # status: unverified`,
    cure: `cite it from the sentence alone; leave it out where it is an error; or verify it.`,
  },
  'fact-stale': {
    about: `A warning: the fact has passed the date by which somebody meant to look at it again. It never changes what is printed.`,
    mistake: `review_by: 2024-06`,
    cure: `check the fact against its source and move \`review_by\` on.`,
  },
  'fact-unused': {
    about: `A note: no deck, chapter or glossary entry shows the fact or prompt, and nobody said why. A text that cites it in a module no recipe names shows it to nobody. Unverified facts are meant to stay out. It is told once all else is without errors.`,
    mistake: `- fact: W-30        # cited nowhere`,
    cure: `cite it where it is said, or list it in \`content/ledger/unused.yaml\` with the reason.`,
  },
  'fact-used': {
    about: `A warning: the fact is listed as unused, and a document shows it.`,
    mistake: `unused:
  - facts: [W-07]   # on three slides
    reason: About the slides of 2007 as such, which nobody shows today`,
    cure: `take it off the list; \`lectern check --coverage\` says where it is shown.`,
  },
  'figure-aged': {
    about: `A warning: a number of the ledger is as of more than three years ago, and the text that prints it names no year. In a table the year may stand anywhere.`,
    mistake: `prose: The committee has [[fact:N-24.members]] members.   # as_of: 2020`,
    cure: `say when it was counted, or bring the fact up to date.`,
  },
  'source-uncited': {
    about: `A note: no fact rests on the source, and no text names it with \`[[doc:…]]\`.`,
    mistake: `- source: idle`,
    cure: `name it at the facts it says, or take it off the list.`,
  },
  'words-copied': {
    about: `More than eight words in a row are those of a source that is not to be copied: one whose runs of nine words stand as numbers in \`content/ledger/runs\`. Every file is looked at, comments and translations among them; capitals, punctuation, hyphens, marks and line ends make no difference. Words of official names and titles do not count: those of sources and organisations of the ledger, expansions of the glossary, and what \`content/ledger/quotable.yaml\` lists.`,
    mistake: `prose: |
  In order to reach agreement the summit asked the group to report before the end of the year.   # the source’s own sentence`,
    cure: `say it in your own words; add an official name to \`quotable\`. How such files are made: [content.md](content.md#words-that-are-not-ours).`,
  },
  'contact-details': {
    about: `An e-mail address, a telephone or fax number or the number of a room stands in a file, be it in a comment, a note of a source or a translation.`,
    mistake: `note: "Ask the secretariat, room E-100"`,
    cure: `take it out; name people by their public role, and link to the page of their organisation.`,
  },
  'tense-outdated': {
    about: `A warning: a sentence speaks of the present or of what is to come, and in the same breath of a date that is over by the day of the check. Sentences of old papers sound like that. What says as of when it holds is left alone (*since 2005*, *the group of 2005*), and so is the present in the \`now\` of a callout and in \`today\` of a term.`,
    mistake: `prose: The second phase will take place in Tunis in 2005.`,
    cure: `tell it in the past, or say as of when it holds. Words of your own: [content.md](content.md#the-language-file-contentenlanguageyaml).`,
  },
  'title-no-verb': {
    about: `A warning: the title of a section, or of a block that starts a further slide, names a subject and says nothing about it. It is asked where the language file lists \`verbs\`; English verbs are known by their forms besides.`,
    mistake: `title: Composition and working methods`,
    cure: `make the message of the slide its title: *Forty people from three groups sat together as equals*. Add a verb that is not known to \`verbs\`.`,
  },
  'term-undefined': {
    about: `An acronym is used that neither the glossary nor an organisation of the ledger defines: in a module (titles, notes, tables, questions and all), in the glossary itself, in a recipe, or in what the ledger prints. Each is told where it is first met. Symbols of documents, roman numerals, addresses and \`code\` are no acronyms.`,
    mistake: `prose: The GNSO decided.`,
    cure: `add a term to the glossary, or an organisation with this \`short\` name to the ledger; write \`[[plain:GNSO]]\` where it is none.`,
  },
  'term-spelling': {
    about: `A warning: a term is spelt otherwise than the glossary spells it: with a hyphen or a space it has not, or without a capital it has. More capitals are a matter of titles, and hyphens between the words of a term make it an adjective: both are let be, as are aliases and quotations. So is a word the glossary has as deprecated, where another stands among its related terms.`,
    mistake: `prose: A multi-stakeholder forum.   # the glossary has multistakeholder`,
    cure: `write it as the message says, or add the other spelling to the \`aliases\` of the term.`,
  },
  'term-circle': {
    about: `Going from a glossary term to its broader terms leads back to it. Nobody could then say which stands above which, neither a reader nor another program.`,
    mistake: `terms:
  - term: igf
    preferred: IGF
    definition: A yearly forum.
    broader: [igf]`,
    cure: `take one of the steps off \`broader:\`; terms on one level name each other in \`see:\`.`,
  },
  'name-misspelt': {
    about: `A warning: a word that is met once in the whole library is one letter from a word of its own names: of terms, organisations or people. Other forms of a word are let be. It is asked in English alone.`,
    mistake: `prose: The International Telecomunication Union.`,
    cure: `write the word of the name; where it is another word, use it in a second place or quote it.`,
  },
  'text-repeated': {
    about: `A warning: two paragraphs of the modules, the glossary or the front matter of a handbook share 40 % or more of their runs of five words, counted on the one that has fewer. Texts of less than twelve words are let be, and so are the two lengths of one text.`,
    mistake: `- section: mandate
  blocks:
    - prose: The Forum may discuss every public policy issue of Internet governance, and binds nobody by what is said.
- section: limits
  blocks:
    - prose: It may discuss every public policy issue of Internet governance, and it binds nobody.`,
    cure: `say in the second place only what is new there, and refer to the first with \`[[see:…]]\`.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
