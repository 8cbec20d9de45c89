/** What help says around the lists of commands and options. */

export const about = `Slide decks, a printed handbook and glossary pages from one library of YAML content.

A project is a folder with content/ (and templates/ of its own, if it wants to look different).
What is made goes to output/; open output/index.html to see it.`;

export const examples = `
Examples:
  $ lectern build                                   everything, into output/
  $ lectern build --only decks/igf-in-brief         one deck and nothing else
  $ lectern build --only decks/igf-in-brief --minutes 5 --audience newcomers
                                                    the same deck for a shorter slot
  $ lectern build --format pdf                      only what is printed
  $ lectern build --public --output public          what everybody may have
  $ lectern build --chapter wsis-geneva --paper a5 --booklet
                                                    a chapter of the handbook, to fold and hand out
  $ lectern check                                   what is wrong with the content, without a browser
  $ lectern check --coverage                        where each fact is shown, and which is nowhere
  $ lectern check --outline igf-in-brief            the story a deck's titles tell
  $ lectern changes --since v1.0                    what those who hold an old print must know
  $ lectern new library ../tea                      a library on another subject
  $ lectern where igf-in-brief/3                    which lines the third slide comes from
  $ lectern explain key-unknown                     what a diagnostic means
  $ lectern preflight output/handbook/*.pdf         whether a PDF can be read without seeing it

Exit codes: 0 all made and no error, 1 errors in the content, 2 wrong usage, 3 trouble with the machine.`;

export const changesExamples = `
What changed in content is told apart from what only moved. For every handbook with changed pages an errata sheet
is made, and a PDF of the chapters to bind in the place of the old ones.

Examples:
  $ lectern changes --since v1.0                    list, sheets and chapters, into changes/
  $ lectern changes --since v1.0 --list             the list alone, in seconds
  $ lectern changes --since old/manifest.json       where the old print was made outside of git`;

export const preflightHelp = `
It reads the tags as assistive technology does and names for each finding the page, the tag and the clause of
PDF/UA-1 (ISO 14289-1) it breaks. What only a person can judge, it does not: whether an alternative text is a good one.
A file without findings is not thereby a PDF/UA file, and does not say it is one.

Examples:
  $ lectern preflight output/handbook/*.pdf
  $ lectern preflight --report json slides.pdf
  $ lectern preflight --rules                       what is looked at, and by which clause

Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 a file cannot be read.`;
