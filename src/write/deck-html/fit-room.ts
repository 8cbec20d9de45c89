/** Boxes that reach below or beside the room of their slide become one diagnostic for each body that does. */
import { slideFloor, slideSide } from '../../lay/setting.ts';
import type { Body } from '../../model/body.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { bodyAt } from './boxes.ts';
import { extraTitleHeight } from './fit-margins.ts';
import type { LaidSlide, SlideBox } from './laid-slide.ts';

export function judgeRoom(laid: LaidSlide): readonly Diagnostic[] {
  const worst = worstBoxes(laid);
  return [...worst.values()].map((fault) => diagnostic(laid, fault));
}

interface Overrun {
  readonly body: Body | undefined;
  readonly box: SlideBox;
  readonly below: number;
  readonly beside: number;
}

/** A body's list, its items and their paragraphs all run over together: the one that reaches furthest speaks. */
function worstBoxes(laid: LaidSlide): ReadonlyMap<Body | undefined, Overrun> {
  // A title of three lines is a fault of its own; what it pushes down is not another.
  const shift = extraTitleHeight(laid);
  const worst = new Map<Body | undefined, Overrun>();
  for (const box of laid.boxes.filter(({ role }) => role !== 'foot')) {
    const limit = Math.min(slideFloor + shift, topBelow(box, laid));
    const overrun = overrunOf(box, limit, laid);
    const known = worst.get(overrun.body);
    const size = ({ below, beside }: Overrun) => Math.max(below, beside);
    if (size(overrun) > 1 && (known === undefined || size(overrun) > size(known)))
      worst.set(overrun.body, overrun);
  }
  return worst;
}

/** Where the next block starts that stands below this one, and not beside it: nothing may reach into it. */
function topBelow(box: SlideBox, { boxes }: LaidSlide): number {
  const below = boxes.filter(
    ({ role, place, x, width }) =>
      place > box.place && role !== 'foot' && x < box.x + box.width - 1 && x + width > box.x + 1,
  );
  return Math.min(...below.map(({ y }) => y));
}

function overrunOf(box: SlideBox, limit: number, { slide, width }: LaidSlide): Overrun {
  const right = Math.max(box.x + box.width, box.x + box.scrollWidth) - (width - slideSide);
  const beside = Math.max(right, slideSide - box.x);
  return {
    body: bodyAt(slide, box.place),
    box,
    below: Math.ceil(box.y + box.height - limit),
    beside: Math.ceil(beside),
  };
}

function diagnostic({ slide, boxes }: LaidSlide, { body, box, below, beside }: Overrun): Diagnostic {
  const over = Math.max(below, beside);
  const way = below >= beside ? 'too high' : 'too wide';
  return {
    code: 'slide-overflow',
    severity: 'error',
    span: (body ?? slide).span,
    message: `the content of slide ${slide.number} (${slide.id}) is ${over} pixels ${way} for it`,
    cure:
      below >= beside
        ? heightCure(body, box, boxes, below)
        : 'shorten the longest words or cells, or leave out a column',
  };
}

function heightCure(
  body: Body | undefined,
  box: SlideBox,
  boxes: readonly SlideBox[],
  below: number,
): string {
  if (body !== undefined && isTable(body))
    return `cut about ${rowsOver(box, boxes, below)}, or start a further slide`;
  if (body !== undefined && isDrawn(body)) return 'shorten the title, or show fewer things in the figure';
  return `cut about ${charactersOver(box, below)} characters, or start a further slide with a title of its own`;
}

const isTable = ({ kind }: Body) => kind === 'table' || kind === 'comparison';
const isDrawn = ({ kind }: Body) =>
  kind === 'chart' || kind === 'timeline' || kind === 'diagram' || kind === 'picture';

/** By the height of the table's rows, which are as high as their cells. */
function rowsOver({ place }: SlideBox, boxes: readonly SlideBox[], below: number): string {
  const cells = boxes.filter((box) => box.place === place && box.role === 'cell');
  const heights = [...new Map(cells.map(({ y, height }) => [Math.round(y), height])).values()];
  const row = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length) || below;
  const rows = Math.max(1, Math.ceil(below / row));
  return rows === 1 ? '1 row' : `${rows} rows`;
}

/** Lines that do not fit, times what a line of this width and size holds; a sans sets a letter on 0.46 em. */
function charactersOver({ width, fontSize }: SlideBox, below: number): number {
  const lines = Math.ceil(below / (fontSize * 1.24));
  return Math.max(10, Math.round((lines * width) / (fontSize * 0.46) / 10) * 10);
}
