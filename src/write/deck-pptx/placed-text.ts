/** Paragraphs in their place on a slide → a placeholder that says only what its layout does not say already. */

import { centipoints, emu } from '../../craft/ooxml/ink/length.ts';
import type { Colour } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, tag, type Xml, type XmlAttributes } from '../../craft/ooxml/xml.ts';
import type { Frame, TextPlace } from '../../lay/placed.ts';
import type { Runs } from '../../model/run.ts';
import type { Bullet, Placeholder, Role } from './layout.ts';
import { hung, onPage } from './mirror.ts';
import { hang, type ParagraphForm, paragraphXml } from './paragraph.ts';
import { endProperties, type Letters, runsXml, tabXml } from './runs.ts';
import type { SlideScene } from './scene.ts';
import { textShape } from './shape.ts';
import { shapeWord } from './shape-names.ts';

/** What one paragraph says, in pieces that look alike. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly bullet?: Bullet;
  readonly start?: number;
  readonly column?: number;
  readonly align?: 'start' | 'end';
}

export interface Piece {
  readonly runs: Runs;
  /** After a tab. */
  readonly tabbed?: boolean;
  readonly bold?: boolean;
  readonly colour?: Colour;
}

/** What keeps words off the edges of their frame, and what they stand on; undefined is bare. */
export interface TextBox {
  readonly inset?: { readonly x: number; readonly y: number; readonly start?: number };
  readonly panel?: Colour | undefined;
}

export function placedText(
  role: Role,
  place: TextPlace,
  paragraphs: readonly Paragraph[],
  scene: SlideScene,
  box: TextBox = {},
): Xml {
  const placeholder = scene.take(role);
  const id = scene.nextId();
  const hanging = Math.max(0, ...paragraphs.map(({ bullet = 'none' }) => hang[bullet]));
  return textShape({
    id,
    name: `${shapeWord(role, scene.words)} ${id}`,
    placeholder,
    frame: ownFrame(hung(place, hanging), placeholder, scene),
    fill: placeholder.panel ? undefined : box.panel,
    body: tag('a:bodyPr', { ...insets(placeholder, box, scene), ...columns(place, scene) }),
    listStyle: undefined,
    paragraphs: paragraphsXml(paragraphs, place, placeholder, scene),
  });
}

export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  place: Pick<TextPlace, 'size' | 'gap'>,
  placeholder: Placeholder,
  scene: SlideScene,
): Xml {
  const size = placeholder.size === place.size ? undefined : centipoints(place.size);
  const letters: Letters = {
    language: scene.deck.imprint.language,
    size,
    colour: undefined,
    bold: false,
  };
  const written = paragraphs.map((paragraph, at) => {
    const gap = at === 0 ? 0 : place.gap;
    const runs = paragraph.pieces.flatMap(({ runs, tabbed = false, bold = false, colour }) => [
      ...(tabbed ? [tabXml(letters)] : []),
      runsXml(runs, { ...letters, bold, colour }, scene.links),
    ]);
    const form = paragraphForm(paragraph, gap, placeholder, scene);
    return paragraphXml(form, joinXml(runs), endProperties(letters));
  });
  return joinXml(written);
}

function paragraphForm(
  { bullet = 'none', start, column, align }: Paragraph,
  gap: number,
  placeholder: Placeholder,
  { page }: SlideScene,
): ParagraphForm {
  return {
    direction: page.direction,
    bullet: placeholder.bullet === bullet && (start ?? 1) === 1 ? undefined : bullet,
    gap: placeholder.gap === gap ? undefined : gap,
    ...(start === undefined ? {} : { start }),
    ...(column === undefined ? {} : { column }),
    ...(align === undefined ? {} : { align }),
  };
}

/** Undefined where the layout's own place is the right one, so that the slide follows it. */
export function ownFrame(
  frame: Frame,
  { frame: known, bullet, stands }: Placeholder,
  { page }: SlideScene,
): Frame | undefined {
  if (stands !== undefined) return stands === 'there' ? undefined : onPage(frame, page);
  const laid = known === undefined ? undefined : hung(known, bullet === undefined ? 0 : hang[bullet]);
  return laid !== undefined && samePlace(laid, frame) ? undefined : onPage(frame, page);
}

function samePlace(one: Frame, other: Frame): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => emu(one[side]) === emu(other[side]));
}

function insets({ stands }: Placeholder, { inset }: TextBox, { page }: SlideScene): XmlAttributes {
  if (inset === undefined) return stands === 'elsewhere' ? noInsets : {};
  const { x, y, start = x } = inset;
  const [left, right] = page.direction === 'rtl' ? [x, start] : [start, x];
  return { lIns: emu(left), tIns: emu(y), rIns: emu(right), bIns: emu(y) };
}

export const noInsets: XmlAttributes = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

function columns({ columns: count }: TextPlace, { page }: SlideScene): XmlAttributes {
  if (count <= 1) return {};
  return { numCol: count, spcCol: emu(columnGap), ...(page.direction === 'rtl' ? { rtlCol: true } : {}) };
}

const columnGap = 40;
