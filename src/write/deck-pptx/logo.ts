/** A theme's logo → shapes for the layouts of title and closing slides, where a master keeps what is on every slide of its kind. */
import type { Part } from '../../craft/ooxml/package.ts';
import type { Relations } from '../../craft/ooxml/relations.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import { pictureSize } from '../../craft/picture-size.ts';
import { shownLogo } from '../../craft/theme/logo.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { Frame } from '../../lay/placed.ts';
import type { Scheme } from '../../model/recipe.ts';
import type { Theme } from '../../model/theme.ts';
import { mediaPart, mediaPath } from './media.ts';
import { onPage, type Page } from './mirror.ts';
import { markShape, rectangle, transform } from './shape.ts';

export interface Logo {
  readonly figure: DeckFigure;
  /** `#rrggbb` under it, where it cannot stand on the slide's own ground. */
  readonly plate: string | undefined;
}

export function logoOf(figure: DeckFigure | undefined, theme: Theme, scheme: Scheme): Logo | undefined {
  return figure && { figure, plate: shownLogo(theme, scheme)?.plate };
}

/** No body has this key: theirs end in a number. */
const key = 'theme-logo';

export function logoParts(logo: Logo | undefined): readonly Part[] {
  return logo === undefined ? [] : mediaPart(key, logo.figure);
}

export interface LogoSetting {
  readonly page: Page;
  /** Of the slide's margin, in CSS pixels. */
  readonly edge: number;
  readonly firstId: number;
  readonly names: { readonly plate: string; readonly picture: string };
  readonly relations: Relations;
}

export function logoShapes({ figure, plate }: Logo, setting: LogoSetting): readonly Xml[] {
  const { page, edge, firstId, names, relations } = setting;
  const room = plate === undefined ? { x: 0, y: 0 } : plateRoom;
  const size = within(pictureSize(figure.bytes) ?? most);
  const frame: Frame = { x: edge + room.x, y: top + room.y, ...size };
  const under: Frame = {
    x: edge,
    y: top,
    width: size.width + 2 * room.x,
    height: size.height + 2 * room.y,
  };
  const plates =
    plate === undefined
      ? []
      : [markShape({ id: firstId, name: names.plate, frame: onPage(under, page), fill: { hex: plate } })];
  const relation = relations.toPart('image', mediaPath(key, figure));
  return [...plates, pictureXml(firstId + 1, names.picture, relation, figure, onPage(frame, page))];
}

/** As the stylesheet of openings has it. CSS pixels. */
const top = 56;
const most = { width: 360, height: 72 };
const plateRoom = { x: 20, y: 14 };

function within(size: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, most.width / size.width, most.height / size.height);
  return { width: size.width * scale, height: size.height * scale };
}

function pictureXml(
  id: number,
  name: string,
  relation: string,
  { alternative }: DeckFigure,
  frame: Frame,
): Xml {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id, name, descr: alternative.long }),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: true })),
      tag('p:nvPr', { userDrawn: true }),
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect'))),
    tag('p:spPr', {}, transform('a:xfrm', frame), rectangle),
  );
}
