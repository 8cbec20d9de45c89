/** Turns paragraphs into how high they stand in Arial at a width: whether words of ours fit a frame of somebody else's. */
import type { Weight } from '../../draw/plan.ts';
import { arialWidth } from './arial-width.ts';

export interface BlockForm {
  /** Pixels. */
  readonly size: number;
  readonly gap: number;
  readonly width: number;
  readonly weight: Weight;
  /** What marks of a list take from every line. */
  readonly indent: number;
}

/** Of the type size: a single line of Arial, as PowerPoint sets it. */
const lineHeight = 1.17;
/** Programs differ by a hair in where they break a line. */
const care = 0.98;

export function arialBlockHeight(paragraphs: readonly string[], form: BlockForm): number {
  const lines = paragraphs.reduce((sum, text) => sum + lineCount(text, form), 0);
  return lines * form.size * lineHeight + Math.max(0, paragraphs.length - 1) * form.gap;
}

/** A word wider than the line takes as many lines as it needs. */
function lineCount(text: string, { size, width, weight, indent }: BlockForm): number {
  const room = Math.max(1, (width - indent) * care);
  const space = arialWidth(' ', size, weight);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const wide = arialWidth(word, size, weight);
    const wanted = used === 0 ? wide : used + space + wide;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(wide / room) - 1);
    used = wide % room;
  }
  return lines;
}
