/** A slide as it is → how high everything on it is, and what it lacks. */
import type { Slide } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import type { Runs } from '../model/run.ts';
import type { Words } from '../model/words.ts';
import type { LaidBody } from './bodies/laid-body.ts';
import { isFigure } from './bodies/laid-figure.ts';
import { goTogether } from './companions.ts';
import { layBody } from './lay-body.ts';
import { lineCount, voices } from './measured-words.ts';
import {
  leadingOf,
  type Setting,
  type Stand,
  settingOf,
  slideBottom,
  slideFloor,
  slideTop,
} from './setting.ts';
import { centred, sectionWidth, type TitleFit, titleFit } from './title-fit.ts';

export interface LaidSlide {
  readonly setting: Setting;
  readonly title: TitleFit;
  /** With the space above each; below titles in the middle of a slide. */
  readonly lines: readonly number[];
  readonly bodies: readonly LaidBody[];
  /** How much too high the bodies are; 0 or less where they fit. */
  readonly excess: number;
  readonly wide: boolean;
}

export function laySlide(slide: Slide, words: Words, stand: Stand): LaidSlide {
  const setting = settingOf(stand);
  const large = centred.has(slide.layout);
  const set = large ? { ...setting, body: largeBody } : setting;
  const bodies = slide.bodies.map((body) =>
    layBody(body, { slide, width: bodyWidth(slide, body, setting), words }, set),
  );
  const title = titleFit(slide, setting);
  const lines = slide.lines.map((line, at) => lineHeight(line, at, slide, setting));
  const excess = goTogether(slide.layout, slide.bodies)
    ? heightNeeded(slide, title, lines, bodies, setting) - roomFor(slide)
    : Number.POSITIVE_INFINITY;
  return { setting, title, lines, bodies, excess, wide: bodies.some(({ wide }) => wide) };
}

/** Of what stands below a title in the middle of its slide. */
export const largeBody = 34;
export const largeGap = 32;
/** Above a statement: a short rule and the space below it. */
export const statementRule = 36;
export const columnGap = 56;

/** Beside a figure a list has five twelfths, the figure seven. */
export function bodyWidth(slide: Slide, body: Body, { width }: Setting): number {
  if (slide.layout !== 'points-figure') return width;
  return (width - columnGap) * ((isFigure(body) ? 7 : 5) / 12);
}

function heightNeeded(
  slide: Slide,
  title: TitleFit,
  lines: readonly number[],
  bodies: readonly LaidBody[],
  setting: Setting,
): number {
  const titleHeight = (title.height * Math.min(title.lines, title.mostLines)) / title.lines;
  if (centred.has(slide.layout)) {
    const rule = slide.layout === 'statement' || slide.layout === 'question' ? statementRule : 0;
    return rule + titleHeight + sum(lines) + sum(bodies.map(({ height }) => height + largeGap));
  }
  const heights = bodies.map(({ height }) => height);
  const content =
    slide.layout === 'points-figure' ? Math.max(0, ...heights) : sum(heights) + between(slide, setting);
  return titleHeight + setting.headGap + sum(lines) + content;
}

/** Paragraphs keep their distance from paragraphs of the body above them. */
function between({ bodies }: Slide, { gap }: Setting): number {
  const pairs = bodies.filter((body, at) => body.kind === 'prose' && bodies[at - 1]?.kind === 'prose');
  return pairs.length * gap;
}

/** One body may reach to the floor; of several, one would run into the next. */
function roomFor({ layout, bodies }: Slide): number {
  if (centred.has(layout)) return centredRoom;
  return (bodies.length > 1 ? slideBottom : slideFloor - floorSpare) - slideTop;
}

/** Browsers round; a pixel or two are not worth a slide. */
const floorSpare = 4;
/** Between the upper margin and the foot, and a little into the lower margin. */
const centredRoom = 540;

/** Lines stand below the titles of openings and questions. */
function lineHeight(line: Runs, at: number, { layout, part }: Slide, setting: Setting): number {
  const { words } = voices[setting.medium];
  const { width, above } = lineSetting(layout, at, part?.number, setting);
  return above + lineCount(line, words, largeBody, width) * largeBody * leadingOf(setting, 1.3);
}

export function lineSetting(layout: Slide['layout'], at: number, part: number | undefined, setting: Setting) {
  const { width } = setting;
  if (layout === 'section')
    return { width: Math.min(sectionWidth(part, setting.ratio, width), 860), above: 28 };
  if (layout === 'title' || layout === 'closing')
    return { width: Math.min(width, 900), above: at === 0 ? 36 : 14 };
  return { width, above: largeGap };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
