/** A deck's page becomes the page its picture is taken of: one slide fills the window, nothing around it. */
import type { Layout } from '../../model/slide-layout.ts';

/** The stylesheet of the screen knows the class; the script, which would show one slide alone, is off where pictures are taken. */
export function posterHtml(page: string, slide = 0): string {
  const before = `<style>.poster .deck > :nth-child(-n + ${slide}) { display: none; }</style></head>`;
  const posed = page.replace('<html ', '<html class="poster" ');
  return slide === 0 ? posed : posed.replace('</head>', () => before);
}

/** What tells most at the size of a stamp, from the most telling. */
const telling: readonly Layout[] = [
  'chart',
  'diagram',
  'timeline',
  'comparison',
  'picture',
  'points-figure',
  'columns',
];

/** Which slide stands for a deck: a drawing of its own tells more than its title, which stands beside the picture. */
export function posterSlide(slides: readonly { readonly layout: Layout }[]): number {
  const found = telling.map((layout) => slides.findIndex((slide) => slide.layout === layout));
  return found.find((index) => index > 0) ?? 0;
}
