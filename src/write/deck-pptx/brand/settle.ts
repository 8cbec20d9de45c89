/** Decides for one slide on an organisation's layout what stands where the layout has it, and what where the deck was laid out. */
import type { Slide } from '../../../compose/deck/deck.ts';
import { arialBlockHeight, type BlockForm } from '../../../craft/ooxml/ink/arial-block.ts';
import type { Frame, PlacedSlide, TextPlace } from '../../../lay/placed.ts';
import { plainText } from '../../../model/run.ts';
import type { LayoutPart, Placeholder, Role } from '../layout.ts';
import { bodyFrames } from './body-frames.ts';
import { bodyWords } from './body-words.ts';

/** The layout's own places are taken where the words fit them and nothing else on the slide is in the way. */
export function settle(slide: Slide, placed: PlacedSlide, layout: LayoutPart): LayoutPart {
  const wishes: readonly (readonly Role[])[] = [['title', 'text', 'lines'], ['title'], ['text'], []];
  const fitting = wishes
    .map((wish) => wish.filter((role) => fits(role, slide, placed, layout)))
    // Lines belong to the title above them and do not part from it.
    .map((wish) => (wish.includes('title') ? wish : wish.filter((role) => role !== 'lines')));
  const there = fitting.find((roles) => keepApart(roles, slide, placed, layout)) ?? [];
  return { ...layout, placeholders: layout.placeholders.map((each) => standing(each, there)) };
}

function standing(placeholder: Placeholder, there: readonly Role[]): Placeholder {
  return there.includes(placeholder.role) ? { ...placeholder, stands: 'there' } : placeholder;
}

function frameOf(role: Role, { placeholders }: LayoutPart): Frame | undefined {
  return placeholders.find((placeholder) => placeholder.role === role)?.frame;
}

function fits(role: Role, slide: Slide, placed: PlacedSlide, layout: LayoutPart): boolean {
  const frame = frameOf(role, layout);
  const words = wordsOf(role, slide, placed);
  if (frame === undefined || words === undefined) return false;
  const room = { width: frame.width - 2 * usualInset.x, height: frame.height - 2 * usualInset.y };
  const { size, gap } = words.place;
  const form: BlockForm = { size, gap, width: room.width, weight: words.weight, indent: words.indent };
  return words.place.columns <= 1 && arialBlockHeight(words.paragraphs, form) <= room.height;
}

/** What PowerPoint keeps free at the edges of a text where nobody says otherwise. */
const usualInset = { x: 9.6, y: 4.8 };

interface PlacedWords {
  readonly place: TextPlace;
  readonly paragraphs: readonly string[];
  readonly weight: BlockForm['weight'];
  readonly indent: number;
}

/** Undefined where the slide has nothing for this, or more than one thing. */
function wordsOf(role: Role, slide: Slide, placed: PlacedSlide): PlacedWords | undefined {
  if (role === 'title') {
    const title = plainText(slide.title) + (slide.piece === undefined ? '' : ' (1/2)');
    return { place: placed.title, paragraphs: [title], weight: 'semibold', indent: 0 };
  }
  if (role === 'lines') {
    if (placed.lines === undefined || slide.lines.length === 0) return undefined;
    return { place: placed.lines, paragraphs: slide.lines.map(plainText), weight: 'regular', indent: 0 };
  }
  const [body, ...more] = slide.bodies;
  const place = placed.bodies.find(({ key }) => key === body?.key);
  if (body === undefined || more.length > 0 || place?.shape !== 'text') return undefined;
  return { place: place.at, weight: 'regular', ...bodyWords(body) };
}

/** Boxes that would stand on the slide then, whether they keep off each other. */
function keepApart(there: readonly Role[], slide: Slide, placed: PlacedSlide, layout: LayoutPart): boolean {
  const at = (role: Role, own: Frame): Frame => (there.includes(role) ? (frameOf(role, layout) ?? own) : own);
  const lines = placed.lines === undefined || slide.lines.length === 0 ? [] : [at('lines', placed.lines)];
  const single = placed.bodies.length === 1;
  const bodies = placed.bodies.flatMap((body) =>
    single && body.shape === 'text' ? [at('text', body.at)] : bodyFrames(body),
  );
  const foot = slide.sources.length === 0 ? [] : [placed.foot];
  const boxes = [at('title', placed.title), ...lines, ...bodies, ...foot];
  return boxes.every((one, index) => boxes.slice(index + 1).every((other) => areApart(one, other)));
}

/** Frames may touch by a hair: their words do not. */
const touch = 2;

function areApart(one: Frame, other: Frame): boolean {
  return (
    one.x + one.width <= other.x + touch ||
    other.x + other.width <= one.x + touch ||
    one.y + one.height <= other.y + touch ||
    other.y + other.height <= one.y + touch
  );
}
