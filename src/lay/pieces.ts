/** A slide and the places to part it → slides of a piece each, that lose and repeat nothing. */
import type { Note, Slide, SlideTerm } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import type { Anchor } from '../model/ids.ts';
import { plainText, type Runs } from '../model/run.ts';
import { layoutOf } from '../model/slide-layout.ts';
import { itemCount, sliceBody } from './body-slices.ts';
import { bodyTexts } from './density.ts';

/** Items of all bodies in a row: `from` is in the stretch, `to` is not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function unitCount({ bodies }: Pick<Slide, 'bodies'>): number {
  return bodies.reduce((sum, body) => sum + itemCount(body), 0);
}

/** What the stretch shows, before it is known which piece of its bodies that is. */
export function bodiesOf(slide: Pick<Slide, 'bodies'>, { from, to }: Stretch): readonly Body[] {
  return slicesOf(slide, { from, to }).map(({ slice }) => slice);
}

interface Slice {
  readonly slice: Body;
  readonly starts: boolean;
}

function slicesOf({ bodies }: Pick<Slide, 'bodies'>, { from, to }: Stretch): readonly Slice[] {
  let before = 0;
  return bodies.flatMap((body) => {
    const [start, end] = [Math.max(0, from - before), Math.min(itemCount(body), to - before)];
    before += itemCount(body);
    if (start >= end) return [];
    const whole = start === 0 && end === itemCount(body);
    return [{ slice: whole ? body : sliceBody(body, start, end), starts: start === 0 }];
  });
}

/** Large letters in the middle are for what stands alone, not for a piece of it. */
export function pieceLayout({ layout }: Pick<Slide, 'layout'>, bodies: readonly Body[]): Slide['layout'] {
  if (layout === 'sources') return layout;
  const made = layoutOf(bodies);
  return made === 'statement' ? 'prose' : made;
}

/** One slide for each stretch; numbers are given later. */
export function piecesOf(slide: Slide, stretches: readonly Stretch[]): readonly Slide[] {
  const texts = stretches.map((stretch) => wordsIn(bodiesOf(slide, stretch)));
  const seconds = shareOut(
    slide.seconds,
    texts.map((text) => text + 40),
  );
  const counts = new Map<string, number>();
  return stretches.map((stretch, at): Slide => {
    const slices = slicesOf(slide, stretch);
    const bodies = slices.map(({ slice }) => keyed(slice, counts));
    const started = new Set(slices.flatMap(({ slice, starts }) => (starts ? [slice.key] : [])));
    const first = at === 0;
    return {
      ...slide,
      id: first ? slide.id : `${slide.id}--${at + 1}`,
      layout: pieceLayout(slide, bodies),
      piece: { number: at + 1, count: stretches.length },
      lines: first ? slide.lines : [],
      bodies,
      notes: slide.notes.filter((note) => spokenHere(note, slide, { first, started })),
      anchors: anchorsOf(slide, stretch, { first, started }),
      terms: slide.terms.filter((term) => isShown(term, slide, bodies, first)),
      seconds: seconds[at] ?? 0,
    };
  });
}

interface Beginning {
  readonly first: boolean;
  /** Keys of the bodies that begin here. */
  readonly started: ReadonlySet<string>;
}

/** A later stretch of a body has a key of its own, and the anchor stays with the first. */
function keyed(body: Body, counts: Map<string, number>): Body {
  const count = (counts.get(body.key) ?? 0) + 1;
  counts.set(body.key, count);
  return count === 1 ? body : { ...body, key: `${body.key}--${count}`, anchor: undefined };
}

/** Notes on the slide, and on bodies it does not show, are said first. */
function spokenHere({ body }: Note, { bodies }: Slide, { first, started }: Beginning): boolean {
  return body !== undefined && bodies.some(({ key }) => key === body) ? started.has(body) : first;
}

function anchorsOf(slide: Slide, { from, to }: Stretch, { first, started }: Beginning): readonly Anchor[] {
  // Each source has its anchor.
  if (slide.layout === 'sources' && slide.anchors.length === unitCount(slide))
    return slide.anchors.slice(from, to);
  const owned = new Map(
    slide.bodies.flatMap((body) => bodyAnchors(body).map((anchor) => [anchor, body.key] as const)),
  );
  return slide.anchors.filter((anchor) => {
    const owner = owned.get(anchor);
    return owner === undefined ? first : started.has(owner);
  });
}

function bodyAnchors(body: Body): readonly Anchor[] {
  const own = body.anchor === undefined ? [] : [body.anchor];
  return body.kind === 'definition' ? [...own, body.term.anchor] : own;
}

/** A term that no text names is explained where the slide begins. */
function isShown({ anchor }: SlideTerm, slide: Slide, bodies: readonly Body[], first: boolean): boolean {
  return names(bodies, anchor) || (first && !names(slide.bodies, anchor));
}

function names(bodies: readonly Body[], anchor: Anchor): boolean {
  return bodies.some((body) => bodyTexts(body).some((runs) => mentions(runs, anchor)));
}

function mentions(runs: Runs, anchor: Anchor): boolean {
  return runs.some((run) => {
    if (run.kind === 'term') return run.anchor === anchor;
    return 'runs' in run && mentions(run.runs, anchor);
  });
}

export function wordsIn(bodies: readonly Body[]): number {
  return bodies.flatMap((body) => bodyTexts(body)).reduce((sum, runs) => sum + plainText(runs).length, 0);
}

/** Whole seconds by weight, whose sum is the whole. */
export function shareOut(seconds: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = Math.round((seconds * passed) / Math.max(1, total));
    const share = until - given;
    given = until;
    return share;
  });
}
