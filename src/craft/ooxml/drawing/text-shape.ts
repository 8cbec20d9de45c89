/** Turns words into a text box that stands where the drawing has them, grown evenly around their anchor. */
import type { Anchor, TextMark } from '../../draw/plan.ts';
import { textBox } from '../../draw/text-box.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { type Frame, typePixels } from '../ink/length.ts';
import { runProperties, type Type } from '../ink/type.ts';
import { joinXml, tag, type Xml, xmlText } from '../xml.ts';
import type { Desk } from './desk.ts';
import { onSlide } from './drawing-scale.ts';
import { place, preset } from './shape.ts';
import { shareKey } from './text-fit.ts';

/** Hundredths of a point: what a hall can still read. */
const leastSize = 1200;
/** Of Arial's type size: the height of a line, and how far below the middle of it the drawings have their baseline. */
const lineHeight = 1.149;
const drop = 0.04;

export function textShape(mark: TextMark, desk: Desk): Xml {
  const { counter, scale, shares } = desk;
  const id = counter.next();
  const share = shares.get(shareKey(mark)) ?? 1;
  const size = Math.max(leastSize, Math.floor((mark.size * scale.factor * share * 75) / 50) * 50);
  const type: Type = { size, bold: mark.weight === 'semibold', fill: mark.fill };
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name: `Text ${id}` }),
      tag('p:cNvSpPr', { txBox: 1 }),
      tag('p:nvPr'),
    ),
    tag('p:spPr', {}, place(frameOf(mark, size, desk)), preset('rect'), tag('a:noFill')),
    tag('p:txBody', {}, body, tag('a:lstStyle'), paragraph(mark, type, desk)),
  );
}

const body: Xml = tag(
  'a:bodyPr',
  { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' },
  tag('a:noAutofit'),
);

const alignments: Readonly<Record<Anchor, string>> = { start: 'l', middle: 'ctr', end: 'r' };

function paragraph(mark: TextMark, type: Type, { hand, scale }: Desk): Xml {
  const runs = mark.lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [tag('a:br', {}, runProperties('a:rPr', type, hand))]),
    tag('a:r', {}, runProperties('a:rPr', type, hand), tag('a:t', {}, xmlText(line))),
  ]);
  // The lines stand as far apart as in the drawing, whatever the font thinks is right.
  const step = Math.round(((mark.leading * scale.factor) / (typePixels(type.size) * lineHeight)) * 100_000);
  const spacing = tag('a:lnSpc', {}, tag('a:spcPct', { val: step }));
  const properties = tag(
    'a:pPr',
    { algn: alignments[mark.anchor], ...(hand.rightToLeft ? { rtl: true } : {}) },
    mark.lines.length > 1 ? spacing : joinXml([]),
  );
  return tag('a:p', {}, properties, ...runs);
}

const shift: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };
/** So that no program finds the words too long for their box. */
const slack = 1.04;

function frameOf(mark: TextMark, size: number, { scale }: Desk): Frame {
  const pixels = typePixels(size);
  const widths = mark.lines.map((line) => arialWidth(line, pixels, mark.weight));
  const width = Math.max(1, ...widths) * slack;
  const box = textBox(mark);
  const corner = onSlide({ x: mark.x, y: box.y }, scale);
  const height = box.height * scale.factor;
  return { x: corner.x - width * shift[mark.anchor], y: corner.y - drop * pixels, width, height };
}
