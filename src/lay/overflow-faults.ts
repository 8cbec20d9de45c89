/** A slide that fits in no density and cannot be parted → where that lies and about how many characters to cut. */
import type { Slide } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { plainText } from '../model/run.ts';
import type { Span } from '../model/span.ts';
import { isFigure } from './bodies/laid-figure.ts';
import { type Deckset, fitsIn } from './fit-slide.ts';
import { laySlide } from './lay-slide.ts';
import { wordsIn } from './pieces.ts';
import { shortenBody, shortenRuns } from './shortened.ts';

export function overflowFaults(slide: Slide, deck: Deckset): readonly Diagnostic[] {
  const title = titleFaults(slide, deck);
  // What a long title pushes down is not a fault of its own.
  return fitsIn(slide, deck) || (title.length > 0 && slide.bodies.length === 0)
    ? title
    : [...title, contentFault(slide, deck)];
}

function titleFaults(slide: Slide, deck: Deckset): readonly Diagnostic[] {
  const { lines, mostLines } = titleOf(slide, deck);
  // The pieces of a slide have one title, which is told once.
  if (lines <= mostLines || (slide.piece?.number ?? 1) > 1) return [];
  const whole = plainText(slide.title).length;
  const kept = longest(whole, (length) => {
    const short = titleOf({ ...slide, title: shortenRuns(slide.title, length) }, deck);
    return short.lines <= short.mostLines;
  });
  return [
    {
      code: 'title-long',
      severity: 'error',
      span: slide.span,
      message: `the title of slide ${slide.number} (${slide.id}) takes ${lines} lines and has room for ${mostLines}`,
      cure: `cut about ${rounded(whole - kept)} characters from the title`,
    },
  ];
}

/** Of the screen and the hall, the one with more lines. */
function titleOf(slide: Slide, { ratio, imprint }: Deckset) {
  const [screen, hall] = (['screen', 'hall'] as const).map(
    (medium) => laySlide(slide, imprint.words, { ratio, density: 'dense', medium }).title,
  );
  return hall !== undefined && screen !== undefined && hall.lines > screen.lines ? hall : (screen ?? noTitle);
}

const noTitle = { lines: 0, mostLines: 0 };

function contentFault(slide: Slide, deck: Deckset): Diagnostic {
  return {
    code: 'slide-overflow',
    severity: 'error',
    span: spanOf(slide),
    message: `the content of slide ${slide.number} (${slide.id}) does not fit on it and cannot be parted`,
    cure: cureOf(slide, deck),
  };
}

function cureOf(slide: Slide, deck: Deckset): string {
  const wide = laySlide(slide, deck.imprint.words, {
    ratio: deck.ratio,
    density: 'dense',
    medium: 'hall',
  }).wide;
  if (wide) return 'shorten the longest words or cells, or leave out a column';
  if (slide.bodies.some(isFigure)) return 'shorten the title or the note, so that the figure has room';
  const texts = Math.max(0, ...slide.bodies.map((body) => wordsIn([body])));
  const shortest = (length: number): Slide => ({
    ...slide,
    bodies: slide.bodies.map((body) => shortenBody(body, length)),
  });
  const kept = longest(texts, (length) => fitsIn(shortest(length), deck));
  const cut = wordsIn(slide.bodies) - wordsIn(shortest(kept).bodies);
  return cut > 0
    ? `cut about ${rounded(cut)} characters, or start a further slide with a title of its own`
    : 'shorten the title, or show fewer things on this slide';
}

/** The item, where it is one. */
function spanOf({ bodies, span }: Slide): Span {
  const [body, ...others] = bodies;
  if (body === undefined || others.length > 0) return body?.span ?? span;
  return itemSpan(body) ?? body.span;
}

function itemSpan(body: Body): Span | undefined {
  if (body.kind === 'points' && body.items.length === 1) return body.items[0]?.span;
  if (body.kind === 'prose' && body.paragraphs.length === 1) return body.paragraphs[0]?.span;
  if ((body.kind === 'table' || body.kind === 'comparison') && body.rows.length === 1)
    return body.rows[0]?.span;
  if (body.kind === 'steps' && body.items.length === 1) return body.items[0]?.text.span;
  if (body.kind === 'positions' && body.items.length === 1) return body.items[0]?.says.span;
  return undefined;
}

/** The most letters that still fit. */
function longest(most: number, fits: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** To fives, and where little is to be cut never less than that. */
function rounded(count: number): number {
  return Math.max(5, Math.ceil(count / 5) * 5);
}
