/** Our own layouts → master and layout parts: placeholders with the theme's look, which slides inherit. */

import { centipoints, emu } from '../../craft/ooxml/ink/length.ts';
import { solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations, type Relations } from '../../craft/ooxml/relations.ts';
import { joinXml, tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { Scheme } from '../../model/recipe.ts';
import type { WordKey, Words } from '../../model/words.ts';
import type { Grounds, Inks } from './inks.ts';
import type { Role } from './layout.ts';
import { type Logo, logoShapes } from './logo.ts';
import { hung, onPage, type Page } from './mirror.ts';
import type { OwnLayout } from './own-layouts.ts';
import type { OwnPlaceholder } from './own-placeholders.ts';
import { hang, paragraphProperties } from './paragraph.ts';
import { background, markShape, shapeTree, textShape } from './shape.ts';
import { colourMap } from './theme-part.ts';

export interface MasterSetting {
  readonly page: Page;
  readonly language: string;
  readonly words: Words;
  readonly scheme: Scheme;
  readonly inks: Grounds;
  readonly logo: Logo | undefined;
}

export const masterPath = 'ppt/slideMasters/slideMaster1.xml';
/** Masters and their layouts share one row of numbers, which starts here. */
export const firstMasterId = 2 ** 31;

export function layoutPart(layout: OwnLayout, setting: MasterSetting): Part {
  const relations = openRelations();
  relations.toPart('slideMaster', masterPath);
  const inks = setting.inks[layout.ground];
  const marks = layout.marks.map(({ frame, ink }, at) =>
    markShape({
      id: at + 2,
      name: setting.words['shape-rule'],
      frame: onPage(frame, setting.page),
      fill: inks[ink],
    }),
  );
  const shapes = layout.placeholders.map((placeholder, at) =>
    placeholderShape(placeholder, at + 2 + marks.length, inks, setting),
  );
  const firstId = 2 + marks.length + shapes.length;
  const logo = layout.ground === 'opening' ? openingLogo(layout, firstId, setting, relations) : [];
  const tree = shapeTree([...marks, ...shapes, ...logo]);
  const ground = layout.ground === 'paper' ? [] : [background(inks.ground)];
  return {
    path: layout.path,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
    content: tag(
      'p:sldLayout',
      { ...presentationNamespaces, preserve: true, userDrawn: true },
      tag('p:cSld', { name: setting.words[layout.name] }, ...ground, tree),
      masterColours,
    ),
    relations: relations.gathered(),
  };
}

function openingLogo(
  { edge }: OwnLayout,
  firstId: number,
  { logo, page, words }: MasterSetting,
  relations: Relations,
): readonly Xml[] {
  if (logo === undefined) return [];
  const names = { plate: words['shape-rule'], picture: words['shape-figure'] };
  return logoShapes(logo, { page, edge, firstId, names, relations });
}

export const masterColours: Xml = tag('p:clrMapOvr', {}, tag('a:masterClrMapping'));

/** `usual` gives the master its title, text and foot; `theme` is the path of the theme it wears. */
export function masterPart(
  usual: OwnLayout,
  layouts: readonly OwnLayout[],
  theme: string,
  setting: MasterSetting,
): Part {
  const relations = openRelations();
  const inks = setting.inks.paper;
  const ids = layouts.map(({ path }, at) =>
    tag('p:sldLayoutId', { id: firstMasterId + 1 + at, 'r:id': relations.toPart('slideLayout', path) }),
  );
  relations.toPart('theme', theme);
  const own = usual.placeholders.filter(({ role }) =>
    ['title', 'text', 'folio', 'foot', 'number'].includes(role),
  );
  const tree = shapeTree(own.map((each, at) => placeholderShape(onMaster(each), at + 2, inks, setting)));
  return {
    path: masterPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
    content: tag(
      'p:sldMaster',
      presentationNamespaces,
      tag('p:cSld', {}, background(inks.ground), tree),
      tag('p:clrMap', colourMap(setting.scheme)),
      tag('p:sldLayoutIdLst', {}, ...ids),
      textStyles(own, inks, setting),
    ),
    relations: relations.gathered(),
  };
}

/** A master's placeholders are told by their type. */
function onMaster(placeholder: OwnPlaceholder): OwnPlaceholder {
  const index = { title: undefined, body: 1, dt: 2, ftr: 3, sldNum: 4 }[placeholder.type ?? ''];
  return { ...placeholder, index };
}

function textStyles(own: readonly OwnPlaceholder[], inks: Inks, setting: MasterSetting): Xml {
  const style = (name: string, role: Role): Xml => {
    const placeholder = own.find((each) => each.role === role);
    const levels = placeholder === undefined ? [] : [levelStyles(placeholder, inks, setting)];
    return tag(name, {}, ...levels);
  };
  return tag(
    'p:txStyles',
    {},
    style('p:titleStyle', 'title'),
    style('p:bodyStyle', 'text'),
    tag('p:otherStyle'),
  );
}

function placeholderShape(placeholder: OwnPlaceholder, id: number, inks: Inks, setting: MasterSetting): Xml {
  const { page, language, words } = setting;
  const { role, bullet, frame, panel } = placeholder;
  const framed = hung(frame, bullet === undefined ? 0 : hang[bullet]);
  const end = tag('a:endParaRPr', { lang: language });
  return textShape({
    id,
    name: `${words[names[role]]} ${id}`,
    placeholder,
    frame: onPage(framed, page),
    fill: panel ? inks.panel : undefined,
    body: boxProperties(placeholder),
    listStyle: tag('a:lstStyle', {}, levelStyles(placeholder, inks, setting)),
    paragraphs: tag('a:p', {}, prompt(placeholder, setting), end),
  });
}

const names: Readonly<Record<Role, WordKey>> = {
  title: 'shape-title',
  lines: 'shape-text',
  text: 'shape-text',
  remark: 'shape-text',
  card: 'shape-text',
  name: 'shape-text',
  wording: 'shape-text',
  elements: 'shape-text',
  note: 'shape-text',
  figure: 'shape-figure',
  foot: 'shape-foot',
  folio: 'shape-folio',
  number: 'shape-number',
};

export function shapeWord(role: Role, words: Words): string {
  return words[names[role]];
}

/** What stands in an empty placeholder; a slide number stands for itself. */
function prompt({ role }: OwnPlaceholder, { language, words }: MasterSetting): Xml {
  if (role === 'number') return slideNumberField('‹#›', language);
  if (role === 'foot' || role === 'folio') return joinXml([]);
  return tag('a:r', {}, tag('a:rPr', { lang: language }), tag('a:t', {}, xmlText(words[names[role]])));
}

export function slideNumberField(shown: string, language: string): Xml {
  return tag(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    tag('a:rPr', { lang: language }),
    tag('a:t', {}, xmlText(shown)),
  );
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
export const panelInset = { side: 24, top: 18 } as const;

/** The first level is what slides use; two more wait for whoever edits the deck. */
function levelStyles(placeholder: OwnPlaceholder, inks: Inks, { page, language }: MasterSetting): Xml {
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
