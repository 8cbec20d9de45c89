/** The shapes of the recipes: decks and handbooks. */
import { levels } from '../../model/block.ts';
import {
  type DeckPart,
  type DeckRecipe,
  type DeckVariant,
  editions,
  type HandbookForeword,
  type HandbookOverview,
  type HandbookPart,
  type HandbookRecipe,
  type HandbookTimeline,
  type OverviewLine,
  type SlidesAPage,
} from '../../model/recipe.ts';
import { list } from '../shape/lists.ts';
import { numberChoice, wholeNumber } from '../shape/numbers.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice, flag, line, name, reference, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { prose, text } from '../shape/texts.ts';
import { citeField } from './cite.ts';
import { year } from './dates.ts';

const deckPart: Shape<DeckPart> = mapped(
  record('deck part', {
    part: required(text, 'Its name, on a slide of its own'),
    line: optional(text, 'One line under the name'),
    show: required(list(reference('a module or section'), 1), 'What it shows: a module, or module/section'),
  }),
  ({ part: title, ...rest }): DeckPart => ({ title, ...rest }),
);

const closing = record('closing slide', {
  title: required(text, 'Its title'),
  lines: fallback(list(text), [], 'Lines under it'),
});

const ratio = choice(['16:9', '4:3']);
const scheme = choice(['light', 'dark']);
const handout: Shape<SlidesAPage> = numberChoice([2, 3, 4, 6]);

const variant: Shape<DeckVariant> = mapped(
  record('variant', {
    variant: required(slug, 'Its id: the end of its file names'),
    title: optional(text, 'Its title, where it is not the deck’s'),
    minutes: optional(
      wholeNumber(1, 480, 'minutes'),
      'Minutes it is made for: sections and blocks are chosen to fill them',
    ),
    audience: optional(name, 'Who it is for'),
    level: optional(choice(levels), 'The deepest level shown'),
    ratio: optional(ratio, 'The shape of its slides'),
    theme: optional(name, 'Its theme'),
    scheme: optional(scheme, 'light for bright rooms, dark for dark halls'),
    reveal: optional(flag, 'true: items of lists appear one at a time'),
    handout: optional(handout, 'Slides on a page of its handout: 2, 3, 4 or 6'),
  }),
  ({ variant: id, ...rest }): DeckVariant => ({ id, ...rest }),
);

export const deck: Shape<DeckRecipe> = mapped(
  record('deck', {
    deck: required(slug, 'Its id: the name of the file'),
    title: required(text, 'The title of the deck'),
    subtitle: optional(text, 'A line under the title'),
    minutes: required(wholeNumber(1, 480, 'minutes'), 'Minutes it is made for'),
    audience: required(name, 'Who it is for'),
    level: fallback(choice(levels), 'standard' as const, 'The deepest level shown'),
    ratio: fallback(ratio, '16:9' as const, 'The shape of its slides'),
    theme: optional(name, 'Its theme'),
    scheme: fallback(scheme, 'light' as const, 'light for bright rooms, dark for dark halls'),
    reveal: fallback(flag, false, 'true: items of lists appear one at a time'),
    handout: fallback(handout, 3 as const, 'Slides on a page of the handout: 2, 3, 4 or 6'),
    variants: fallback(list(variant), [], 'Other decks made of the same recipe: shorter, darker, for others'),
    handbook: optional(reference('a handbook'), 'The handbook its slides point into'),
    discussion: fallback(flag, false, 'true: questions for discussion become slides'),
    parts: required(list(deckPart, 1), 'What it shows, in order'),
    closing: optional(closing, 'The last slide'),
  }),
  ({ deck: id, ...rest }): DeckRecipe => ({ id, ...rest }),
);

const handbookPart: Shape<HandbookPart> = mapped(
  record('handbook part', {
    part: required(slug, 'Its id'),
    title: required(text, 'Its title'),
    summary: optional(text, 'A sentence on its page'),
    chapters: required(list(reference('a module'), 1), 'Its chapters, one module each'),
  }),
  ({ part: id, ...rest }): HandbookPart => ({ id, ...rest }),
);

const foreword: Shape<HandbookForeword> = record('foreword', {
  title: required(text, 'Its heading'),
  text: required(prose, 'What it says, paragraphs parted by blank lines'),
  by: optional(text, 'Who signs it'),
});

const overviewLine: Shape<OverviewLine> = record('line of the overview', {
  heading: required(text, 'What it is about, in a few words'),
  text: required(text, 'What there is to know, with [[see:…]] to where it is told in full'),
  cite: citeField,
});

const overview: Shape<HandbookOverview> = record('overview', {
  title: required(text, 'Its heading'),
  lines: required(list(overviewLine, 1), 'The subject in a few lines; all of them fit on a page'),
});

const timeline: Shape<HandbookTimeline> = record('timeline', {
  title: required(text, 'Its heading'),
  lanes: required(list(reference('a lane'), 1), 'The lanes whose events it lists'),
  from: optional(year, 'The first year'),
  to: optional(year, 'The last year'),
  events: fallback(
    list(reference('an event')),
    [],
    'Only these events; without it all of the lanes between the years',
  ),
  note: optional(text, 'A line under the heading'),
});

export const handbook: Shape<HandbookRecipe> = mapped(
  record('handbook', {
    handbook: required(slug, 'Its id: the name of the file'),
    title: required(text, 'Its title'),
    subtitle: optional(text, 'A line under the title'),
    description: optional(text, 'A sentence for the imprint'),
    deck: optional(reference('a deck'), 'The deck whose slide numbers are printed'),
    number: optional(line, 'The publisher’s number of the document, printed in the imprint'),
    foreword: optional(foreword, 'A page before the contents'),
    overview: optional(overview, 'A page before the first part that tells the whole subject'),
    timeline: optional(
      timeline,
      'Pages before the first part that list the events of the ledger, year by year',
    ),
    editions: fallback(
      list(choice(editions), 1),
      ['participant' as const],
      'The editions made: participant, facilitator with answers and plans, reader with the text alone',
    ),
    papers: fallback(list(choice(['a4', 'letter']), 1), ['a4' as const], 'The papers it is printed on'),
    parts: required(list(handbookPart, 1), 'Its parts'),
  }),
  ({ handbook: id, ...rest }): HandbookRecipe => ({ id, ...rest }),
);
