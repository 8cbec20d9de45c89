/** A slide of the deck → what every format must show and say of it. */
import type { Deck, Slide } from '../../../src/compose/deck/deck.ts';
import type { Body } from '../../../src/model/body.ts';
import { plainText, type Run, type Runs } from '../../../src/model/run.ts';
import type { KnownDeck } from './decks.ts';

export interface SlideContent {
  readonly id: string;
  /** Words in reading order: letters and digits alone, since each format breaks and punctuates in its own way. */
  readonly words: string;
  /** Sources and the handbook's page below a slide, or who publishes. */
  readonly foot: string;
  readonly notes: string;
  /** Addresses outside, sorted, each once. */
  readonly links: readonly string[];
  /** What each figure shows, in words, in order; letters and digits alone. */
  readonly alternatives: readonly string[];
}

/** Whatever the language, and without what a format adds to a cross-reference: where it leads. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\(slide\s*\d+\)|\(?Handbook p\.\s*\w+\)?/g, '').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** In PowerPoint the title of a section comes before its number, since it names the slide. */
export type ReadingOrder = 'number first' | 'title first';

export function contentOf(slide: Slide, { deck, figures }: KnownDeck, order: ReadingOrder): SlideContent {
  const { words } = deck.imprint;
  const mark = slide.piece === undefined ? '' : ` (${slide.piece.number}/${slide.piece.count})`;
  const number = slide.layout === 'section' && slide.part !== undefined ? [String(slide.part.number)] : [];
  const spoken = [
    ...(order === 'number first' ? number : []),
    `${plainText(slide.title)}${mark}`,
    ...(order === 'title first' ? number : []),
    ...slide.lines.map(plainText),
    ...slide.bodies.flatMap((body) => textsOf(body, words.then, words.now)),
  ];
  const linked = [...slide.lines, ...slide.bodies.flatMap(runsOf)].flatMap(linksIn);
  const cited = slide.sources.flatMap(({ href }) => href ?? []);
  const licence = slide.layout === 'closing' ? [deck.imprint.licence.url] : [];
  return {
    id: slide.id,
    words: lettersOf(spoken.join(' ')),
    foot: lettersOf(footOf(slide, deck).join(' ')),
    notes: lettersOf(slide.notes.map(({ runs }) => plainText(runs)).join(' ')),
    links: [...new Set([...linked, ...cited, ...licence].map(normalAddress))].sort(),
    alternatives: slide.bodies.flatMap(({ key }) => {
      const figure = figures.get(key);
      return figure === undefined ? [] : [lettersOf(figure.alternative.short)];
    }),
  };
}

function footOf(slide: Slide, { imprint }: Deck): readonly string[] {
  if (slide.layout === 'title') return [imprint.publisher, imprint.edition, imprint.dateText];
  if (slide.layout === 'closing') return [imprint.licence.name];
  return slide.sources.map(({ text }) => text);
}

/** As a browser writes it. */
export function normalAddress(address: string): string {
  return new URL(address).href;
}

function textsOf(body: Body, then: string, now: string): readonly string[] {
  if (body.kind === 'callout' && body.content.form === 'then-and-now')
    return [then, plainText(body.content.then.runs), now, plainText(body.content.now.runs)];
  if (body.kind === 'definition') {
    const { preferred, expansion } = body.term;
    return [preferred, expansion ?? '', ...runsOf(body).map(plainText)];
  }
  return runsOf(body).map(plainText);
}

/** All runs of a body in reading order. */
function runsOf(body: Body): readonly Runs[] {
  switch (body.kind) {
    case 'points':
      return body.items.map(({ runs }) => runs);
    case 'prose':
      return body.paragraphs.map(({ runs }) => runs);
    case 'table':
      return [
        ...body.columns.map(({ title }) => title),
        ...body.rows.flatMap(({ cells }) => cells),
        body.note ?? [],
      ];
    case 'comparison':
      return [
        ...body.things,
        ...body.rows.flatMap(({ attribute, cells }) => [attribute, ...cells]),
        body.note ?? [],
      ];
    case 'chart':
    case 'diagram':
      return [body.note ?? []];
    case 'timeline':
      return [];
    case 'definition':
      return [body.text.runs, ...body.elements.flatMap(({ element, means }) => [element, means])];
    case 'positions':
      return body.items.flatMap(({ who, says }) => [who, says.runs]);
    case 'steps':
      return body.items.flatMap(({ when, text }) => [when ?? [], text.runs]);
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [body.content.then.runs, body.content.now.runs]
        : [body.content.text.runs];
    case 'picture':
      return [body.credit];
  }
}

function linksIn(runs: Runs): readonly string[] {
  return runs.flatMap((run: Run): readonly string[] => {
    if (run.kind === 'link')
      return /^(?:https?|mailto):/.test(run.href) ? [run.href, ...linksIn(run.runs)] : [];
    return run.kind === 'emphasis' || run.kind === 'strong' ? linksIn(run.runs) : [];
  });
}
