/** What the diagnostics mean: references. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const references = {
  'id-duplicate': {
    about: `Two things of one kind have the same id, so that nobody could tell which is meant.`,
    mistake: `terms:
  - term: igf
  - term: igf`,
    cure: `give one of them another id, or take it away.`,
  },
  'id-former': {
    about: `An id that a module or a section had before leads to it from old links. It cannot be an id that something has now, nor one that two things had before.`,
    mistake: `module: wsis-geneva
formerly: [wsis-tunis]   # another module is called so now`,
    cure: `take it out of \`formerly\`, or leave it with the one thing that old links should lead to.`,
  },
  'variant-name': {
    about: `The id of a variant ends the names of its files. Another deck has these names already, or they are those of a handout, of notes, of a figure or of a deck made with \`--minutes\`.`,
    mistake: `variants:
  - variant: short
  - variant: short-handout   # the handout of the one above`,
    cure: `give the variant another id.`,
  },
  'reference-unknown': {
    about: `Nothing has the id this reference names. What a broken file means to define is not missed: its own fault is told.`,
    mistake: `show: [igf-mandat]`,
    cure: `the message names the nearest id that exists.`,
  },
  'fact-unknown': {
    about: `The ledger has no fact with this id.`,
    mistake: `cite: [W-99]`,
    cure: `cite a fact that exists, or add this one to \`content/ledger/facts\`.`,
  },
  'fact-value-unknown': {
    about: `The fact has no value of this name, or the value is of another kind than is wanted here.`,
    mistake: `prose: It met on [[fact:W-07.date]].   # the fact calls it dates`,
    cure: `name one of the values the message lists, or add it to the fact.`,
  },
  'data-unknown': {
    about: `The data set has no column of this name.`,
    mistake: `series: [people, totals]`,
    cure: `name one of its columns.`,
  },
  'picture-missing': {
    about: `The picture is not in \`content/pictures\`.`,
    mistake: `file: hal.png`,
    cure: `put the file there, or write its name as it is.`,
  },
  'font-missing': {
    about: `The face is not in \`templates/fonts\`, neither the project's nor Lectern's own.`,
    mistake: `- { file: SourceSans3-Regluar.ttf.woff2, weight: 400 }`,
    cure: `put the file there, or write its name as it is.`,
  },
  'brand-unreadable': {
    about: `The PowerPoint template of a theme cannot be used as it is: it is not there, is no PowerPoint file, holds macros, or its slide master leads outside the file or holds something other than pictures and placeholders. The message says which.`,
    mistake: `powerpoint: acme.potm`,
    cure: `save it as \`.potx\` or \`.pptx\` without macros, links, sound and embedded objects, and put it beside the theme.`,
  },
  'brand-lacks': {
    about: `The PowerPoint template of a theme lacks something that slides of a deck need: a layout with a title, a layout with a title and text, or the size of the deck's slides. Without a title or with another size the deck wears the theme's own design.`,
    mistake: `powerpoint: acme.potx`,
    cure: `add the layout in PowerPoint (View, Slide Master), or set the slide size to the one the message names.`,
  },
  'theme-contrast': {
    about: `Two colours of a theme are too much alike: words need 4.5:1 against what lies under them, bars and marks 3:1.`,
    mistake: `primary: "#9ab8d6"    # on white 2.06:1`,
    cure: `write the colour the message proposes, the nearest that passes; or change the other of the two.`,
  },
  'table-shape': {
    about: `A row has more or fewer cells than the table has columns, or the comparison things.`,
    mistake: `columns: [Meeting, Days]
rows:
  - [Geneva, Switzerland, 3]`,
    cure: `add or take away cells; put a text with a comma in quotation marks; \`""\` leaves a cell empty.`,
  },
  'timeline-empty': {
    about: `No event falls in these lanes and years, or one that is named falls outside them.`,
    mistake: `timeline: { lanes: [wsis], from: 1990, to: 1991 }`,
    cure: `check \`lanes\`, \`from\`, \`to\` and \`events\` against \`content/ledger/events.yaml\`.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
