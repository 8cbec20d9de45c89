/** A slide of a deck's HTML file, shown smaller on a page: laid out at full size and scaled, so that no line breaks elsewhere. */
import { element, type Html } from '../markup/html.ts';

/** In millimetres. */
export interface SlideBox {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The elements around the slide are those the rules of `readSlides` look for. */
export function smallSlide(section: Html): Html {
  return element('div', { class: 'small' }, element('div', { class: 'deck' }, frame(section)));
}

function frame(section: Html): Html {
  return element('div', { class: 'frame' }, section);
}

/**
 * Zooming would round hairlines away. What overflows a box whose size is contained, Chromium neither cuts at the end
 * of a page nor lets touch what follows.
 */
export function smallSlideCss(box: SlideBox, size: SlideSize): string {
  const factor = ((box.width * pixelsInMillimetre) / size.width).toFixed(6);
  return `
.small { box-sizing: border-box; width: ${box.width}mm; height: ${box.height}mm; contain: size; overflow: clip; break-inside: avoid }
.small .deck, .small .frame { display: block; width: ${box.width}mm; height: ${box.height}mm; padding: 0; direction: ltr; break-before: auto }
.small .frame { overflow: clip }
.small .frame > section { transform: matrix(${factor}, ${hair}, 0, ${factor}, 0, 0); transform-origin: 0 0; break-before: auto !important }
.small .tip { display: none !important }
.small dfn { font-style: normal; text-decoration: none }
`;
}

const pixelsInMillimetre = 96 / 25.4;

/**
 * What is scaled alone, Chromium draws as an image of its own, whose tags no reader finds. What is turned as well is
 * drawn in place: by this much a slide leans a thousandth of a pixel.
 */
const hair = '0.000001';
