/** A slide → its part: shapes in reading order on the layout made for it. */

import type { Slide } from '../../compose/deck/deck.ts';
import { centipoints } from '../../craft/ooxml/ink/length.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations, type Relations } from '../../craft/ooxml/relations.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import { bareSources } from './bare-sources.ts';
import { bodyShapes } from './body-shapes.ts';
import { footShapes } from './foot.ts';
import type { GroundName, Inks } from './inks.ts';
import type { LayoutPart } from './layout.ts';
import { noLinks, partLinks, slidePath } from './links.ts';
import { masterColours } from './masters.ts';
import { onPage } from './mirror.ts';
import { paragraphXml } from './paragraph.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { rule } from './rule.ts';
import { endProperties, runsXml } from './runs.ts';
import { type DeckScene, openCounting, type SlideScene } from './scene.ts';
import { shapeTree, textShape } from './shape.ts';

export interface SlideSetting {
  readonly layout: LayoutPart;
  readonly ground: GroundName;
  readonly locators: Locators;
  /** Its notes page, where it has one. */
  readonly notes: string | undefined;
}

export function slidePart(slide: Slide, shared: DeckScene, setting: SlideSetting): Part {
  const relations = openRelations();
  relations.toPart('slideLayout', setting.layout.path);
  if (setting.notes !== undefined) relations.toPart('notesSlide', setting.notes);
  const scene = openScene(slide, shared, setting, relations);
  const tree = shapeTree(slideShapes(scene, shared.inks[setting.ground], setting.locators));
  return {
    path: slidePath(slide.number),
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
    content: tag('p:sld', presentationNamespaces, tag('p:cSld', {}, tree), masterColours),
    relations: relations.gathered(),
  };
}

function openScene(
  slide: Slide,
  shared: DeckScene,
  { layout, locators }: SlideSetting,
  relations: Relations,
): SlideScene {
  const placed = shared.places.get(slide);
  if (placed === undefined) throw new Error(`the slide ${slide.id} was not given its places`);
  const links = partLinks(shared.deck, locators, relations);
  const { words } = shared.deck.imprint;
  const ruled = layout.foreign !== true;
  return { ...shared, slide, placed, links, relations, words, ruled, ...openCounting(layout) };
}

/** In the order they are read aloud, which is also that of their numbers. */
function slideShapes(scene: SlideScene, inks: Inks, locators: Locators): readonly Xml[] {
  return [
    titleShape(scene, inks),
    ...titleMark(scene, inks),
    ...sectionNumber(scene, inks),
    ...linesShape(scene),
    ...allBodies(scene, inks),
    ...footShapes(scene, inks, locators),
  ];
}

function allBodies(scene: SlideScene, inks: Inks): readonly Xml[] {
  if (scene.slide.layout === 'sources' && scene.slide.bodies.length === 0) return bareSources(scene, inks);
  return scene.slide.bodies.flatMap((body) => {
    const place = scene.placed.bodies.find(({ key }) => key === body.key);
    return place === undefined ? [] : bodyShapes(body, place, scene, inks);
  });
}

function titleShape(scene: SlideScene, inks: Inks): Xml {
  const { title, piece } = scene.slide;
  const pieces = [{ runs: title }, ...(piece === undefined ? [] : [quietly(piece, inks)])];
  return placedText('title', scene.placed.title, [{ pieces }], { ...scene, links: noLinks });
}

/** Which of the slides it was split over. */
function quietly({ number, count }: NonNullable<Slide['piece']>, { soft }: Inks) {
  return { runs: said(` (${number}/${count})`), colour: soft };
}

const said = (text: string): Runs => [{ kind: 'text', text }];

/** A bar above one large sentence shows where the eye begins. */
function titleMark(scene: SlideScene, inks: Inks): readonly Xml[] {
  const { slide, placed } = scene;
  if (slide.layout !== 'statement' && slide.layout !== 'question') return [];
  const { x, y } = placed.title;
  return [rule({ x, y: y - 36, width: 88, height: scene.bar }, inks.warm, scene)];
}

/** The number of a part, large beside its name: a picture of a number rather than a text of the outline. */
function sectionNumber(scene: SlideScene, inks: Inks): readonly Xml[] {
  const { slide, placed, page, deck, words, nextId, ruled } = scene;
  if (placed.number === undefined || slide.part === undefined || !ruled) return [];
  const letters = {
    language: deck.imprint.language,
    size: centipoints(placed.number.size),
    colour: inks.strong,
    bold: false,
  };
  const paragraph = paragraphXml(
    { direction: page.direction, bullet: undefined, gap: undefined },
    runsXml(said(String(slide.part.number)), letters, noLinks),
    endProperties(letters),
  );
  const id = nextId();
  const shape = textShape({
    id,
    name: `${words['shape-number']} ${id}`,
    placeholder: undefined,
    frame: onPage(placed.number, page),
    fill: undefined,
    body: tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    listStyle: undefined,
    paragraphs: paragraph,
  });
  return [shape];
}

function linesShape(scene: SlideScene): readonly Xml[] {
  const { slide, placed } = scene;
  if (slide.lines.length === 0 || placed.lines === undefined) return [];
  const paragraphs = slide.lines.map((runs): Paragraph => ({ pieces: [{ runs }] }));
  const role = slide.layout === 'statement' || slide.layout === 'question' ? 'text' : 'lines';
  return [placedText(role, placed.lines, paragraphs, scene)];
}
