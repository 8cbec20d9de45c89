/** What help says of the commands for those who write content. */

export const whereHelp = `
A line belongs to the smallest thing written on it: a point, a paragraph, a block, a section. What a place only names or
cites – a term in a sentence, a fact under a claim – is told apart from what stands there. Numbers of slides are those of
the next build; numbers of pages are read from the manifest of the last one, and it is said where they may have moved.
It speaks of the base language and takes no browser.

Examples:
  $ lectern where content/en/modules/wsis-geneva.yaml:23
                                                    the slides and pages that show this line
  $ lectern where wsis-geneva/debate                a section, by its id
  $ lectern where term/igf                          an entry, and every place that uses the term
  $ lectern where W-07                              a fact and whatever rests on it
  $ lectern where igf-in-brief/3                    back: the lines of the third slide
  $ lectern where igf-in-brief/short/3              the same of a variant
  $ lectern where internet-governance/2.1           the lines of a section of the handbook
  $ lectern where internet-governance/p14           what stands on page 14 of the last print
  $ lectern where internet-governance/facilitator/p14
                                                    the same of the facilitator’s edition

Exit codes: 0 told, also that it is shown nowhere, 1 errors in the content, 2 there is no such line, id or place.`;

const asked = `What is not said is asked, where a person sits at a terminal; a script is asked nothing. Nothing is ever written over.
What was made is read before it is stored, and the next command is named.`;

export const newHelp = `
${asked}

Examples:
  $ lectern new library ../tea --title "Tea and its history"
  $ lectern new module pond-life --title "Life in the pond"
  $ lectern new term ngo --preferred NGO --expansion "non-governmental organisation"
  $ lectern new fact W --source wgig-report --at "para 10" --claim "It met four times."
  $ lectern new deck pond-in-brief --show pond,ducks/flight

Exit codes: 0 made, 2 wrong usage, such as an id that is taken, 3 trouble with the machine.`;

export const newKindHelp = {
  module: `
The file goes to content/en/modules, with a section, points in two lengths and notes, and a remark at every key. It is seen
where a deck or a handbook names it: --deck and --handbook write it there.

Examples:
  $ lectern new module                              asks
  $ lectern new module pond-life --title "Life in the pond"
  $ lectern new module pond-life --deck pond-life --handbook pond-book
                                                    begins a deck, and ends the handbook`,
  term: `
It goes to the end of the only file of the glossary, else of terms.yaml there; --file names another. Everything
else in that file stays as it is.

Examples:
  $ lectern new term frog --definition "An animal that jumps."
  $ lectern new term ngo --preferred NGO --expansion "non-governmental organisation" --file groups`,
  deck: `
The minutes are those its slides take, unless --minutes says otherwise.

Examples:
  $ lectern new deck pond-in-brief --show pond      a whole module
  $ lectern new deck two-slides --show pond/digging,ducks/flight`,
  fact: `
It goes to the file that has most facts with the same letters; --file names another. Unless --status says otherwise
nobody has looked it up: a text that cites it is printed with “(unverified)”.

Examples:
  $ lectern new fact W --source wgig-report --claim "It met four times."
  $ lectern new fact Z-01 --source our-notes --status verified`,
} as const;

export const newLibraryHelp = `
The library is small, whole and about itself: a chapter of two slides, two terms, a fact with its source, a deck and a
handbook. Every key has a remark, so that it can be rewritten by somebody who never saw YAML. It builds at once, and
lectern check has nothing to say about it.

Examples:
  $ lectern new library ../tea --title "Tea and its history" --publisher "The tea house"
  $ cd ../tea && lectern check && lectern build

Exit codes: 0 made, 2 the folder holds a library or a file of the same name, 3 trouble with the machine.`;

export const renameHelp = `
The id changes where it is defined and wherever something refers to it, in every language: in keys, in lists, in [[marks]],
before the ids of parts (pond/digging) and values (W-07.dates), in the names of files, in the addresses of translations.
Nothing else of any file changes: remarks, order, quotation marks and line ends stay. A module or section keeps its old id
under formerly:, so that old links still lead to it. Kinds are module, section, block, exercise, term, topic, fact,
prompt, source, data, lane, event, organisation, person, deck, variant, handbook, part and session.

Examples:
  $ lectern rename term/igf forum --dry-run         show what would change
  $ lectern rename wsis-geneva geneva-phase         a module, its file, and all that name its sections
  $ lectern rename section/wsis-geneva/debate dispute
  $ lectern rename fact/W-07 W-107

Exit codes: 0 done, 1 files have errors, so that the id may stand where nobody sees it, 2 there is no such thing, or
the new id is taken, 3 trouble with the machine.`;

export const doctorHelp = `
It looks at Node, the packages, templates and fonts of Lectern, the browser (which it starts once), git, space and rights
where files are written; then at the folder: lectern.yaml, language files, schemas, the output and a lock left there, and
how files are stored (UTF-8, line ends, tabs, names that clash, links that lead nowhere). It changes nothing.
What the content says is for lectern check.

Examples:
  $ lectern doctor
  $ lectern doctor --project ../tea --no-browser
  $ lectern doctor --report json

Exit codes: 0 Lectern can work here, 1 something in the folder keeps it from that, 3 something of the machine does.`;

export const glossaryImportHelp = `
What Lectern itself wrote comes back without loss. Of other programs' files are kept the preferred name, what it
stands for, other names, definition, status, topic and the terms it refers to. A table needs the columns preferred
and definition; the others are named as the keys of a glossary file, and names in one cell are parted by semicolons.
Nothing is ever written over.

Examples:
  $ lectern glossary import terms.csv               print the glossary file
  $ lectern glossary import agency.tbx --to content/en/glossary/agency.yaml

Exit codes: 0 read, 2 the file cannot be read as terms or the new one is there already, 3 trouble with the machine.`;

export const fmtHelp = `
Two spaces a level, items of a list two in from their key, one space behind a colon, a dash and a comma, [a, b] and
{ a: b }, no white space at line ends, one blank line at most. Remarks, the order of keys, quotation marks, line breaks
within texts and the kind of line ends stay. Every file is read before and after: one that would say anything else, or
that has errors, is left as it is and named.

Examples:
  $ lectern fmt
  $ lectern fmt content/en/modules/wsis-geneva.yaml --diff
  $ lectern fmt --check                             for a commit hook or a server

Exit codes: 0 done, or nothing to do, 1 with --check files would change, or files were left alone, 2 wrong usage,
3 trouble with the machine.`;
