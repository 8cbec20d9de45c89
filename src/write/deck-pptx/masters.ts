/** Our own layouts → master and layout parts: placeholders with the theme's look, which slides inherit. */
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations, type Relations } from '../../craft/ooxml/relations.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Inks } from './inks.ts';
import type { Role } from './layout.ts';
import { logoShapes } from './logo.ts';
import { onPage } from './mirror.ts';
import type { OwnLayout } from './own-layouts.ts';
import type { OwnPlaceholder } from './own-placeholders.ts';
import { levelStyles, type MasterSetting, placeholderShape } from './placeholder-shape.ts';
import { background, markShape, shapeTree } from './shape.ts';
import { colourMap } from './theme-part.ts';

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
