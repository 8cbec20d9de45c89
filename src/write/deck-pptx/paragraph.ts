/** A paragraph: what stands before it, how it begins, which way it runs. */

import { centipoints, emu, milliPercent } from '../../craft/ooxml/ink/length.ts';
import { type Colour, colourXml } from '../../craft/ooxml/ink/scheme-colour.ts';
import { tag, type Xml, type XmlAttributes } from '../../craft/ooxml/xml.ts';
import type { Bullet } from './layout.ts';

/** How far points hang into the margin, so that their words stand in line with the title. CSS pixels. */
export const hang: Readonly<Record<Bullet, number>> = { none: 0, point: 28, number: 0 };

/** How far words stand in from what marks them. */
const inset: Readonly<Record<Bullet, number>> = { none: 0, point: 28, number: 72 };

export interface ParagraphForm {
  readonly direction: 'ltr' | 'rtl';
  /** Undefined is left to the placeholder, here and below. */
  readonly bullet: Bullet | undefined;
  /** Of the first numbered item. */
  readonly start?: number;
  /** Above, in CSS pixels. */
  readonly gap: number | undefined;
  readonly align?: 'start' | 'centre' | 'end';
  /** Words after a tab, and all further lines, stand this far in. CSS pixels. */
  readonly column?: number;
}

/** Its properties are written even where they are none: LibreOffice sets a footer without them in a face of its own. */
export function paragraphXml(form: ParagraphForm, runs: Xml, end: Xml): Xml {
  return tag('a:p', {}, paragraphProperties('a:pPr', form), runs, end);
}

/** `a:pPr` of a paragraph, or `a:lvl1pPr` of a list style, whose letters come along. */
export function paragraphProperties(name: string, form: ParagraphForm, look?: Look): Xml {
  return tag(
    name,
    attributes(form),
    ...(look === undefined ? [] : [tag('a:lnSpc', {}, tag('a:spcPct', { val: milliPercent(look.leading) }))]),
    ...(form.gap === undefined ? [] : [tag('a:spcBef', {}, tag('a:spcPts', { val: centipoints(form.gap) }))]),
    ...(look === undefined ? [] : [tag('a:spcAft', {}, tag('a:spcPts', { val: 0 }))]),
    ...bulletXml(form, look),
    ...tabs(form),
    ...(look === undefined ? [] : [look.letters]),
  );
}

export interface Look {
  /** Of a single line: 1 is the font's own. */
  readonly leading: number;
  readonly bulletColour: Colour;
  /** `a:defRPr` */
  readonly letters: Xml;
}

function attributes({ direction, bullet, column, align }: ParagraphForm): XmlAttributes {
  const indent = column ?? (bullet === undefined ? undefined : inset[bullet]);
  return {
    ...(indent === undefined ? {} : { marL: emu(indent), indent: 0 - emu(indent) }),
    ...aligned(align ?? 'start', direction),
    ...(direction === 'rtl' ? { rtl: true } : {}),
  };
}

/** Sides are told by hand, not by the way the words run. */
function aligned(align: 'start' | 'centre' | 'end', direction: 'ltr' | 'rtl'): XmlAttributes {
  if (align === 'centre') return { algn: 'ctr' };
  const right = (align === 'end') === (direction === 'ltr');
  return right ? { algn: 'r' } : {};
}

function bulletXml({ bullet, start }: ParagraphForm, look: Look | undefined): readonly Xml[] {
  const colour = look === undefined ? [] : [tag('a:buClr', {}, colourXml(look.bulletColour))];
  switch (bullet) {
    case undefined:
      return [];
    case 'none':
      return [tag('a:buNone')];
    case 'point':
      return [
        ...colour,
        tag('a:buSzPct', { val: milliPercent(0.7) }),
        tag('a:buFont', { typeface: 'Arial' }),
        tag('a:buChar', { char: '■' }),
      ];
    case 'number':
      return [
        ...colour,
        tag('a:buSzPct', { val: milliPercent(1) }),
        tag('a:buFont', { typeface: '+mj-lt' }),
        tag('a:buAutoNum', { type: 'arabicPlain', startAt: start === 1 ? undefined : start }),
      ];
  }
}

function tabs({ column }: ParagraphForm): readonly Xml[] {
  return column === undefined ? [] : [tag('a:tabLst', {}, tag('a:tab', { pos: emu(column), algn: 'l' }))];
}
