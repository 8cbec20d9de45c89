/** Text smaller than the last row can read becomes a diagnostic. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type BoxRole, bodyAt } from './boxes.ts';
import type { LaidSlide } from './laid-slide.ts';

/** In CSS pixels: 24 points for what is said, 18 in tables, 12 for sources and notes. Drawings keep to their own. */
const smallest: Readonly<Record<BoxRole, number>> = {
  slide: 0,
  block: 0,
  figure: 0,
  title: 44,
  text: 32,
  cell: 24,
  small: 16,
  foot: 16,
};

export function judgeLetters({ slide, boxes }: LaidSlide): readonly Diagnostic[] {
  const small = boxes.find(({ role, fontSize, lines }) => lines > 0 && fontSize < smallest[role]);
  if (small === undefined) return [];
  return [
    {
      code: 'slide-overflow',
      severity: 'warning',
      span: (bodyAt(slide, small.place) ?? slide).span,
      message: `text on slide ${slide.number} (${slide.id}) is set in ${small.fontSize} pixels, too small to be read from the last row`,
      cure: `the theme must set it in ${smallest[small.role]} pixels or more`,
    },
  ];
}
