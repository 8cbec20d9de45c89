/** The first files of a library that a presenter sees: a module, a glossary, a deck, a handbook. They tell about themselves. */

export const firstModule = `# yaml-language-server: $schema=../../schema/module.json
# A module is a chapter of the handbook; each of its sections is one message and one slide.
# Things that belong together stand below each other, two spaces further in. A dash begins an item of a list.

# The id: small letters, digits and hyphens, the same as the name of the file. It never shows.
module: first-steps
title: First steps
# Printed under the title of the chapter. A text with a colon and a space, or with a mark at its beginning, goes in "…".
summary: How a library is written once and shown in many forms.
# What a reader can do afterwards; each starts with a verb.
objectives:
  - Say where a sentence of a slide is written
  - Add a section and show it
sections:
  - section: one-source
    # The message of the slide: a sentence with a verb, at most about 80 characters.
    title: Everything is written once and shown in many places
    # core, standard or deep: a deck shows down to its own level.
    level: core
    # Planned for the slide; the deck adds them up.
    seconds: 100
    # The facts of the ledger the section rests on.
    cite: [A-01]
    blocks:
      # Three to five points. Other kinds: prose, table, comparison, chart, timeline, diagram, steps, callout …
      - points:
          # brief is for slides, full for the pages of the handbook; a plain text is for both.
          - brief: One file a chapter
            full: |
              Each chapter is a file in the folder of modules. A long text stands below a bar like this one;
              its line ends are spaces, and a blank line begins a new paragraph.
          # A word of the glossary becomes a link by itself, on slides and on pages.
          - A word of the glossary explains itself wherever it is used
          # [[fact:…]] prints a value of the ledger, so that a number stands in one place only.
          - "This library was begun on [[fact:A-01.begun]]"
    # What the presenter says; nobody else sees it.
    notes: |
      Show the file of this slide beside the slide.
    discuss:
      - ask: Which of your slides say the same thing twice?
        minutes: 5
  - section: next-steps
    title: Three steps make it your own
    level: core
    seconds: 100
    # none: no fact is stated here, so nothing has to be cited.
    cite: none
    blocks:
      - steps:
          - Change this text and save it
          - Ask what is wrong with it
          - Build it and look
    quiz:
      - ask: Where does the text of a slide stand?
        answers:
          - text: In a module
            right: true
          - text: In the deck
        why: A deck names what it shows and says nothing itself.
        cite: none
`;

export const firstGlossary = `# yaml-language-server: $schema=../../schema/glossary.json
# Each term has a page of its own. Wherever a text uses it, the definition is a click away.
terms:
  - term: module
    preferred: module
    # Other words for the same thing.
    aliases: [modules]
    definition: |
      A file that holds what is taught about one subject, section by section.
    cite: none
  - term: ledger
    preferred: ledger
    definition: |
      The list of what is known, each fact with its source.
    # Ids of other terms.
    see: [module]
    cite: none
`;

export function firstDeck(title: string): string {
  return `# yaml-language-server: $schema=../../schema/deck.json
# A deck is a recipe: it names what it shows, for whom and in how many minutes.
deck: first-deck
title: ${title}
minutes: 4
audience: newcomers
# The deepest level shown: core, standard or deep.
level: standard
# The handbook that slides point into.
handbook: handbook
parts:
  - part: First steps
    # A whole module, or module/section for one slide.
    show: [first-steps]
closing:
  title: Questions?
`;
}

export function firstHandbook(title: string): string {
  return `# yaml-language-server: $schema=../../schema/handbook.json
# The printed book: parts, and chapters in them, one module each.
handbook: handbook
title: ${title}
# The deck whose slide numbers are printed in the book.
deck: first-deck
# facilitator adds answers and what to say; reader leaves the exercises out.
editions: [participant]
# a4, letter or both.
papers: [a4]
parts:
  - part: beginning
    title: The beginning
    chapters: [first-steps]
`;
}
