/** A placeholder of ours → the shape a master or layout holds it by, with the looks that slides inherit. */

import { centipoints, emu } from '../../craft/ooxml/ink/length.ts';
import { solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { Scheme } from '../../model/recipe.ts';
import type { Words } from '../../model/words.ts';
import type { Grounds, Inks } from './inks.ts';
import type { Logo } from './logo.ts';
import { hung, onPage, type Page } from './mirror.ts';
import type { OwnPlaceholder } from './own-placeholders.ts';
import { hang, paragraphProperties } from './paragraph.ts';
import { textShape } from './shape.ts';
import { shapeWord, slideNumberField } from './shape-names.ts';

export interface MasterSetting {
  readonly page: Page;
  readonly language: string;
  readonly words: Words;
  readonly scheme: Scheme;
  readonly inks: Grounds;
  readonly logo: Logo | undefined;
}

export function placeholderShape(
  placeholder: OwnPlaceholder,
  id: number,
  inks: Inks,
  setting: MasterSetting,
): Xml {
  const { page, language, words } = setting;
  const { role, bullet, frame, panel } = placeholder;
  const framed = hung(frame, bullet === undefined ? 0 : hang[bullet]);
  const end = tag('a:endParaRPr', { lang: language });
  return textShape({
    id,
    name: `${shapeWord(role, words)} ${id}`,
    placeholder,
    frame: onPage(framed, page),
    fill: panel ? inks.panel : undefined,
    body: boxProperties(placeholder),
    listStyle: tag('a:lstStyle', {}, levelStyles(placeholder, inks, setting)),
    paragraphs: tag('a:p', {}, prompt(placeholder, setting), end),
  });
}

/** What stands in an empty placeholder; a slide number stands for itself. */
function prompt({ role }: OwnPlaceholder, { language, words }: MasterSetting): Xml {
  if (role === 'number') return slideNumberField('‹#›', language);
  if (role === 'foot' || role === 'folio') return joinXml([]);
  return tag('a:r', {}, tag('a:rPr', { lang: language }), tag('a:t', {}, xmlText(shapeWord(role, words))));
}

/** Words stand exactly in the frame; a panel keeps them off its edges. */
function boxProperties({ anchor, panel }: OwnPlaceholder): Xml {
  const [side, top] = panel ? [emu(panelInset.side), emu(panelInset.top)] : [0, 0];
  return tag(
    'a:bodyPr',
    { wrap: 'square', lIns: side, tIns: top, rIns: side, bIns: top, anchor, rtlCol: false },
    tag('a:noAutofit'),
  );
}

/** Within cards and remarks, in CSS pixels. */
const panelInset = { side: 24, top: 18 } as const;

/** The first level is what slides use; two more wait for whoever edits the deck. */
export function levelStyles(placeholder: OwnPlaceholder, inks: Inks, { page, language }: MasterSetting): Xml {
  const { size, bold, ink, leading, bullet, gap, role } = placeholder;
  const letters = tag(
    'a:defRPr',
    { lang: language, sz: centipoints(size), b: bold, kern: 1200 },
    solidFill(inks[ink]),
    tag('a:latin', { typeface: role === 'title' ? '+mj-lt' : '+mn-lt' }),
    tag('a:ea', { typeface: role === 'title' ? '+mj-ea' : '+mn-ea' }),
    tag('a:cs', { typeface: role === 'title' ? '+mj-cs' : '+mn-cs' }),
  );
  const look = { leading, bulletColour: inks.strong, letters };
  const align = role === 'number' || role === 'folio' ? ('end' as const) : ('start' as const);
  return paragraphProperties('a:lvl1pPr', { direction: page.direction, bullet, gap, align }, look);
}
