/** A slide that fits → where everything on it stands when it is set in Arial. */
import type { Slide } from '../compose/deck/deck.ts';
import type { LaidBody } from './bodies/laid-body.ts';
import { isFigure } from './bodies/laid-figure.ts';
import { type Deckset, hallDensity } from './fit-slide.ts';
import { placeFoot } from './foot-place.ts';
import {
  columnGap,
  type LaidSlide,
  largeBody,
  largeGap,
  laySlide,
  lineSetting,
  statementRule,
} from './lay-slide.ts';
import type { BodyPlace, Frame, PlacedSlide, TextPlace } from './placed.ts';
import { slideBottom, slideFloor, slideTop } from './setting.ts';
import { centred, numberSetting, sectionWidth } from './title-fit.ts';

export function placeSlide(slide: Slide, deck: Deckset): PlacedSlide {
  const density = hallDensity(slide, slide.density, deck) ?? 'dense';
  const stand = { ratio: deck.ratio, density, medium: 'hall' } as const;
  const laid = laySlide(slide, deck.imprint.words, stand);
  const upper = centred.has(slide.layout) ? placeCentred(slide, laid) : placeBelow(slide, laid);
  return { ...upper, foot: placeFoot(slide, laid.setting) };
}

type Upper = Omit<PlacedSlide, 'foot'>;

function textFrame(at: Frame, size: number): TextPlace {
  return { ...at, size, gap: 0, columns: 1 };
}

/** The title at the top, the bodies below each other to the foot. */
function placeBelow(slide: Slide, { setting, title, lines, bodies }: LaidSlide): Upper {
  const { edge, width, headGap } = setting;
  const height = (title.height * Math.min(title.lines, title.mostLines)) / Math.max(1, title.lines);
  const linesTop = slideTop + height + headGap;
  const top = linesTop + sum(lines);
  const area = { x: edge, y: top, width, height: slideBottom - top };
  return {
    title: textFrame({ x: edge, y: slideTop, width, height }, title.size),
    number: undefined,
    lines:
      lines.length === 0
        ? undefined
        : textFrame({ x: edge, y: linesTop, width, height: sum(lines) }, largeBody),
    bodies: slide.layout === 'points-figure' ? placeBeside(slide, bodies, area) : placeStacked(bodies, area),
  };
}

/** Words at the left, the figure at the right. */
function placeBeside({ bodies }: Slide, laid: readonly LaidBody[], area: Frame): readonly BodyPlace[] {
  const left = { ...area, width: (area.width - columnGap) * (5 / 12) };
  const right = { ...area, x: left.x + left.width + columnGap, width: area.width - left.width - columnGap };
  return laid.map((body, at) => {
    const figure = bodies[at] !== undefined && isFigure(bodies[at]);
    return body.place(
      figure ? right : { ...left, height: Math.max(body.height, Math.min(left.height, body.comfortable)) },
    );
  });
}

/** The first that can be drawn out takes what is left; a last remark stands at the foot. */
function placeStacked(bodies: readonly LaidBody[], area: Frame): readonly BodyPlace[] {
  const spare = Math.max(0, area.height - sum(bodies.map(({ height }) => height)));
  const drawn = bodies.findIndex(({ height, comfortable }) => comfortable > height);
  let y = area.y;
  let left = spare;
  return bodies.map((body, at) => {
    const more = at === drawn ? Math.min(spare, body.comfortable - body.height) : 0;
    left -= more;
    if (at > 0 && at === bodies.length - 1) y += Math.min(left, slideFloor);
    const place = body.place({ ...area, y, height: body.height + more });
    y += body.height + more;
    return place;
  });
}

/** Title, lines and bodies in the middle; a section's number beside them. */
function placeCentred(slide: Slide, { setting, title, lines, bodies }: LaidSlide): Upper {
  const { edge, width, ratio } = setting;
  const rule = slide.layout === 'statement' || slide.layout === 'question' ? statementRule : 0;
  const section = slide.layout === 'section';
  const beside = section ? width - sectionWidth(slide.part?.number, ratio, width) : 0;
  const whole = rule + title.height + sum(lines) + sum(bodies.map(({ height }) => height + largeGap));
  const top = Math.max(slideTop, middle - whole / 2);
  const x = edge + beside;
  const below = top + rule + title.height;
  const firstLine = lineSetting(slide.layout, 0, slide.part?.number, setting);
  const number = numberSetting(ratio);
  const bodiesArea = { x: edge, y: below + sum(lines) + largeGap, width, height: 0 };
  return {
    title: textFrame({ x, y: top + rule, width: title.width, height: title.height }, title.size),
    number:
      section && slide.part
        ? textFrame({ x: edge, y: top, width: beside - number.gap, height: number.size * 1.15 }, number.size)
        : undefined,
    lines:
      lines.length === 0
        ? undefined
        : {
            ...{
              x,
              y: below + firstLine.above,
              width: firstLine.width,
              height: sum(lines) - firstLine.above,
            },
            ...{ size: largeBody, gap: lines.length > 1 ? 14 : 0, columns: 1 },
          },
    bodies: placeStacked(bodies, { ...bodiesArea, height: sum(bodies.map(({ height }) => height)) }),
  };
}

const middle = 330;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
