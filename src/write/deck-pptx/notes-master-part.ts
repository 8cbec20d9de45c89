/** The master of the notes pages: the slide above, what is said below it, the page's number. */

import type { Imprint } from '../../compose/imprint.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations } from '../../craft/ooxml/relations.ts';
import { tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { Frame } from '../../lay/placed.ts';
import type { Ratio } from '../../model/recipe.ts';
import { paragraphProperties } from './paragraph.ts';
import { background, rectangle, shapeTree, textShape, transform } from './shape.ts';
import { slideNumberField } from './shape-names.ts';
import { colourMap } from './theme-part.ts';

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

/** In CSS pixels: 7.5 by 10 inches. */
export const notesPage = { width: 720, height: 960 } as const;
const margin = 72;

/** `theme` is a part of its own, light even under a dark deck, for notes are printed. */
export function notesMasterPart(imprint: Imprint, ratio: Ratio, theme: string): Part {
  const relations = openRelations();
  relations.toPart('theme', theme);
  const shapes = [picture(imprint, ratio), body(imprint), number(imprint)];
  return {
    path: notesMasterPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
    content: tag(
      'p:notesMaster',
      presentationNamespaces,
      tag('p:cSld', {}, background({ scheme: 'bg1' }), shapeTree(shapes)),
      tag('p:clrMap', colourMap('light')),
      tag('p:notesStyle', {}, style(imprint)),
    ),
    relations: relations.gathered(),
  };
}

function picture({ words }: Imprint, ratio: Ratio): Xml {
  const height = 324;
  const width = ratio === '16:9' ? (height * 16) / 9 : (height * 4) / 3;
  const frame = { x: (notesPage.width - width) / 2, y: margin, width, height };
  return slidePicture(2, words.slide, [transform('a:xfrm', frame), rectangle]);
}

function body(imprint: Imprint): Xml {
  const { language, words } = imprint;
  const frame: Frame = { x: margin, y: 432, width: notesPage.width - 2 * margin, height: 432 };
  const prompt = tag(
    'a:r',
    {},
    tag('a:rPr', { lang: language }),
    tag('a:t', {}, xmlText(words['shape-text'])),
  );
  return textShape({
    id: 3,
    name: words['shape-text'],
    placeholder: { type: 'body', index: 1 },
    frame,
    fill: undefined,
    body: tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    listStyle: tag('a:lstStyle', {}, style(imprint)),
    paragraphs: tag(
      'a:p',
      {},
      paragraphProperties('a:pPr', { direction: imprint.direction, bullet: undefined, gap: undefined }),
      prompt,
    ),
  });
}

function number({ language, words, direction }: Imprint): Xml {
  const frame: Frame = { x: margin, y: 896, width: notesPage.width - 2 * margin, height: 24 };
  const form = { direction, bullet: undefined, gap: undefined, align: 'end' } as const;
  return textShape({
    id: 4,
    name: words['shape-number'],
    placeholder: { type: 'sldNum', index: 5 },
    frame,
    fill: undefined,
    body: tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    listStyle: undefined,
    paragraphs: tag('a:p', {}, paragraphProperties('a:pPr', form), slideNumberField('‹#›', language)),
  });
}

function style({ language, direction }: Imprint): Xml {
  const letters = tag(
    'a:defRPr',
    { lang: language, sz: 1200 },
    tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
    tag('a:latin', { typeface: '+mn-lt' }),
    tag('a:ea', { typeface: '+mn-ea' }),
    tag('a:cs', { typeface: '+mn-cs' }),
  );
  const look = { leading: 1, bulletColour: { scheme: 'tx1' }, letters } as const;
  return paragraphProperties('a:lvl1pPr', { direction, bullet: 'none', gap: 8 }, look);
}

/** Where the page shows the slide itself. */
export function slidePicture(id: number, name: string, place: readonly Xml[] = []): Xml {
  const locks = tag('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true });
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, locks),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg' })),
    ),
    tag('p:spPr', {}, ...place),
  );
}
