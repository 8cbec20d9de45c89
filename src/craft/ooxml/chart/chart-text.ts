/** Turns words and type into the text of a chart: its caption, the titles of its axes, how labels are set. */
import { type Hand, runProperties, type Type } from '../ink/type.ts';
import { tag, type Xml, xmlText } from '../xml.ts';

/** How labels are set that the program writes itself. `rotation` in degrees; undefined lets it choose. */
export function labelType(type: Type, hand: Hand, rotation?: number): Xml {
  return tag(
    'c:txPr',
    {},
    bodyProperties(rotation),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag('a:pPr', direction(hand), runProperties('a:defRPr', type, hand)),
      tag('a:endParaRPr', { lang: hand.lang }),
    ),
  );
}

/** One paragraph a line. */
export function richText(lines: readonly string[], type: Type, hand: Hand, rotation?: number): Xml {
  const paragraphs = lines.map((line) =>
    tag(
      'a:p',
      {},
      tag('a:pPr', { algn: 'l', ...direction(hand) }, runProperties('a:defRPr', type, hand)),
      tag('a:r', {}, runProperties('a:rPr', type, hand), tag('a:t', {}, xmlText(line))),
    ),
  );
  return tag('c:tx', {}, tag('c:rich', {}, bodyProperties(rotation), tag('a:lstStyle'), ...paragraphs));
}

function bodyProperties(rotation: number | undefined): Xml {
  return rotation === undefined ? tag('a:bodyPr') : tag('a:bodyPr', { rot: rotation * 60_000, vert: 'horz' });
}

function direction({ rightToLeft }: Hand): { readonly rtl?: boolean } {
  return rightToLeft ? { rtl: true } : {};
}
