/** The shapes of the ledger's files: sources, facts, events, organisations, people and prompts. */

import { type Fix, replacing } from '../../model/edit.ts';
import type {
  Event,
  Fact,
  FactValue,
  Lane,
  Organisation,
  Person,
  Prompt,
  Source,
  UnusedFact,
} from '../../model/ledger.ts';
import type { Meant } from '../../model/meant.ts';
import type { Span } from '../../model/span.ts';
import type { Named } from '../../model/text.ts';
import { bareSite, webAddress } from '../address.ts';
import { byName, list } from '../shape/lists.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice, clip, ledgerId, line, reference, slug } from '../shape/scalars.ts';
import { constrained, mapped, oneKeyOf, type Reading, type Shape, weighed } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import type { Node } from '../tree.ts';
import { citeField } from './cite.ts';
import { date, dateRange, quantity } from './dates.ts';

const sourceUrl: Shape<string> = {
  ...mapped(line, readUrl),
  schema: () => ({ type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/\\\\\\s][^\\s\\\\]*\\s*$' }),
};

function readUrl(value: string, reading: Reading, node: Node): string | undefined {
  if (webAddress(value)) return value;
  reading.report({
    code: 'link-scheme',
    span: node.span,
    message: `“${clip(value)}” is not an address on the web`,
    ...urlCure(value, node.span),
  });
  return undefined;
}

function urlCure(value: string, span: Span): Meant {
  const spaced = value.replaceAll(' ', '%20');
  if (spaced !== value && webAddress(spaced))
    return { cure: `Write %20 for a space: ${clip(spaced)}`, fix: replacing(span, spaced) };
  const bare = bareSite(value);
  return bare === undefined
    ? { cure: 'Write https://…, or http://… where there is no other' }
    : { cure: `Write ${clip(bare)}, or http://… where there is no other`, fix: replacing(span, bare) };
}

const source: Shape<Source> = mapped(
  record('source', {
    source: required(slug, 'Its id'),
    type: required(
      choice(['report', 'resolution', 'letter', 'webpage', 'speech', 'article', 'dataset', 'agreement']),
      'What it is',
    ),
    title: required(line, 'Its full title'),
    short: required(line, "The form a slide's foot has room for"),
    author: optional(line, 'Who wrote it'),
    issued: optional(date, 'When: YYYY, YYYY-MM or YYYY-MM-DD'),
    number: optional(line, 'Its symbol or document number'),
    publisher: optional(line, 'Who published it'),
    url: optional(sourceUrl, 'Its address: https, or http where it was published so'),
    note: optional(line, 'A remark'),
  }),
  ({ source: id, issued, ...rest }): Source => ({ id, issued: issued?.value, ...rest }),
);

export const sources = record('sources file', { sources: required(list(source, 1), 'The bibliography') });

const valueKeys = {
  date: optional(dateRange, 'A date or range of dates'),
  number: optional(quantity, 'A number; ~ for about, >= for at least'),
  unit: optional(line, 'What the number counts'),
  place: optional(line, 'A place'),
  symbol: optional(line, 'A document symbol'),
  text: optional(line, 'A short text'),
};

const oneValue = oneKeyOf('date', 'number', 'place', 'symbol', 'text');

const factValue: Shape<FactValue> = weighed(
  constrained(record('fact value', valueKeys), oneValue),
  (value, reading) => {
    const { date: day, number, unit, place, symbol, text: words, span } = value;
    const found: FactValue[] = [];
    if (day !== undefined) found.push({ kind: 'date', date: day, span });
    if (number !== undefined) found.push({ kind: 'number', quantity: number, unit, span });
    if (place !== undefined) found.push({ kind: 'place', text: place, span });
    if (symbol !== undefined) found.push({ kind: 'symbol', text: symbol, span });
    if (words !== undefined) found.push({ kind: 'text', text: words, span });
    if (found.length === 1) return found[0];
    reading.report({
      code: 'value-kind',
      span: { ...span, end: span.start + 1 },
      message: 'A value is one of date, number, place, symbol and text',
      cure: 'Write one of them, e.g. { date: 2003-12-10 }',
    });
    return undefined;
  },
);

const factSource = mapped(
  record('fact source', {
    source: required(reference('a source'), 'The source'),
    at: optional(line, 'Where in it: para 10, slide “…”'),
  }),
  ({ source: id, at }) => ({ source: id, at }),
);

const fact: Shape<Fact> = mapped(
  record('fact', {
    fact: required(ledgerId, 'Its id'),
    claim: required(text, 'One claim, in our own words'),
    sources: required(list(factSource, 1), 'What it rests on'),
    status: required(choice(['founding', 'verified', 'unverified']), 'founding, verified or unverified'),
    as_of: optional(date, 'The date the claim holds for, where it can age'),
    review_by: optional(date, 'When to look at it again'),
    values: fallback(byName(factValue), new Map<string, FactValue>(), 'Typed values for [[fact:ID.name]]'),
  }),
  ({ fact: id, as_of: asOf, review_by: reviewBy, ...rest }): Fact => ({ id, asOf, reviewBy, ...rest }),
);

export const facts = record('facts file', { facts: required(list(fact, 1), 'The facts') });

const lane: Shape<Lane> = mapped(
  record('lane', { lane: required(slug, 'Its id'), title: required(line, 'Its name') }),
  ({ lane: id, ...rest }): Lane => ({ id, ...rest }),
);

const event: Shape<Event> = weighed(
  constrained(
    record('event', {
      event: required(slug, 'Its id'),
      lane: required(reference('a lane'), 'The lane it belongs to'),
      title: required(text, 'What happened'),
      date: optional(dateRange, 'When, unless a fact says it'),
      when: optional(reference('a fact value'), 'A date value of a fact: W-07.dates'),
      cite: citeField,
    }),
    oneKeyOf('date', 'when'),
  ),
  ({ event: id, ...rest }, reading): Event | undefined => {
    if ((rest.date === undefined) !== (rest.when === undefined)) return { id, ...rest };
    reading.report({
      code: 'key-missing',
      span: id.span,
      message: `The event ${id.value} has one date: either date or when`,
      cure: 'Write when: with a date value of a fact, or date:',
    });
    return undefined;
  },
);

export const events = record('events file', {
  lanes: fallback(list(lane), [], 'The lanes'),
  events: fallback(list(event), [], 'The dated events'),
});

const organisation: Shape<Organisation> = mapped(
  record('organisation', {
    organisation: required(slug, 'Its id'),
    name: required(line, 'Its full name'),
    short: optional(line, 'Its acronym'),
    role: required(text, 'What it is'),
    cite: citeField,
  }),
  ({ organisation: id, ...rest }): Organisation => ({ id, ...rest }),
);

export const organisations = record('organisations file', {
  organisations: required(list(organisation, 1), 'The organisations'),
});

const person: Shape<Person> = mapped(
  record('person', {
    person: required(slug, 'Their id'),
    name: required(line, 'Their name'),
    sort: optional(line, 'Their name as an index has it, family name first: Desai, Nitin'),
    role: required(text, 'Their public role, with its time'),
    cite: citeField,
  }),
  ({ person: id, ...rest }): Person => ({ id, ...rest }),
);

export const people = record('people file', { people: required(list(person, 1), 'People in public roles') });

const prompt: Shape<Prompt> = mapped(
  record('prompt', {
    prompt: required(ledgerId, 'Its id'),
    ask: required(text, 'A neutral question'),
    sources: fallback(list(factSource), [], 'What makes one ask it'),
    cite: citeField,
  }),
  ({ prompt: id, ...rest }): Prompt => ({ id, ...rest }),
);

export const prompts = record('prompts file', {
  prompts: required(list(prompt, 1), 'Questions for discussion'),
});

/** Of a list between brackets on one line. */
function withoutItem(ids: readonly Named[], at: number, text: string): Fix | undefined {
  const [own, before, behind] = [ids[at]?.span, ids[at - 1]?.span, ids[at + 1]?.span];
  const other = before ?? behind;
  if (own === undefined || other === undefined) return undefined;
  const span = before === undefined ? { ...own, end: other.start } : { ...own, start: other.end };
  return text.slice(span.start, span.end).includes('\n')
    ? undefined
    : { does: 'Take it off the list', edits: [{ span, text: '' }] };
}

/** One reason, and all the facts it holds for. */
const unused: Shape<readonly UnusedFact[]> = mapped(
  record('unused facts', {
    facts: required(list(reference('a fact or prompt'), 1), 'Ids of the facts and prompts'),
    reason: required(line, 'Why no deck, chapter or entry shows them'),
  }),
  ({ facts: ids, reason }, reading) =>
    ids.map((id, at) => ({ id, reason, removal: withoutItem(ids, at, reading.source.text) })),
);

export const unusedFacts = record('unused facts file', {
  unused: required(list(unused, 1), 'What is left out on purpose'),
});
