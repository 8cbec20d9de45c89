/** What the diagnostics mean: decks, handbooks and sessions. Markdown; `docs/diagnostics` is made of it. */
import type { Explanation } from './explanation.ts';

export const documents = {
  'title-duplicate': {
    about: `Two slides of one deck have the same title; a listener could not tell them apart.`,
    mistake: `- section: one
  title: Geneva left it open
- section: two
  title: Geneva left it open`,
    cure: `say in each title what that slide alone says.`,
  },
  'title-long': {
    about: `A slide title has room for two lines.`,
    mistake: `title: A sentence that goes on and on until it has said everything that the slide was to say anyway`,
    cure: `shorten it; details belong to the points.`,
  },
  'slide-empty': {
    about: `A warning: a section or module shows nothing on a slide: every block is for the desk only, for others, or deeper than the deck goes.`,
    mistake: `- section: one
  blocks:
    - prose:
        full: For the desk alone.`,
    cure: `add a brief form, choose a deeper level, or leave the section out of the recipe.`,
  },
  'slide-overflow': {
    about: `One thing does not fit on its slide, however densely it is set. Lists, tables, steps, cards and paragraphs are parted over several slides by themselves; this cannot be: one item or row too long, a definition, a statement, a remark.`,
    mistake: `points:
  - brief: A single point of a thousand characters …`,
    cure: `cut about as many characters as the message says, or start a further slide with a block that has a \`title\`.`,
  },
  'deck-minutes': {
    about: `A warning: the planned seconds differ from the minutes of the deck by more than a twentieth.`,
    mistake: `deck: igf-in-brief
minutes: 10        # its slides are planned for 14`,
    cure: `the message says how many seconds to add or take away.`,
  },
  'session-minutes': {
    about: `The slots of a session plan do not add up to its minutes, or a day runs past midnight.`,
    mistake: `session: hour
minutes: 60
slots:
  - { break: Coffee, minutes: 15 }`,
    cure: `change the minutes of a slot or of the session until they agree.`,
  },
} as const satisfies Partial<Record<string, Explanation>>;
