/** The foot of a slide: how far the deck has come, sources and the handbook's page, the slide's number. */
import type { Slide } from '../../compose/deck/deck.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import { folioWords, footWords } from '../foot-words.ts';
import type { Inks } from './inks.ts';
import type { Placeholder } from './layout.ts';
import { paragraphProperties } from './paragraph.ts';
import { noInsets, ownFrame, paragraphsXml, placedText } from './placed-text.ts';
import { slideRegions } from './regions.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';
import { textShape } from './shape.ts';
import { shapeWord, slideNumberField } from './shape-names.ts';

export function footShapes(scene: SlideScene, inks: Inks, locators: Locators): readonly Xml[] {
  const { slide, deck } = scene;
  return [
    progress(scene, inks),
    ...sourcesAndFolio(scene, footWords(slide, deck), folioWords(slide, deck, locators)),
    ...(unnumbered.has(slide.layout) ? [] : slideNumber(scene)),
  ];
}

const unnumbered: ReadonlySet<Slide['layout']> = new Set(['title', 'closing']);

/** The hairline of the layout, up to here. */
function progress(scene: SlideScene, inks: Inks): Xml {
  const { slide, deck } = scene;
  const { hairline } = slideRegions[deck.ratio];
  const width = (hairline.width * slide.number) / deck.slides.length;
  return rule({ ...hairline, width }, inks.strong, scene);
}

/** The folio has a place of its own; on a layout without one it follows the sources. */
function sourcesAndFolio(scene: SlideScene, sources: Runs, folio: Runs): readonly Xml[] {
  const { foot } = scene.placed;
  const apart = folio.length > 0 ? scene.takeIfAny('folio') : undefined;
  const words = apart === undefined && folio.length > 0 ? joined(sources, folio) : sources;
  return [
    ...(words.length === 0 ? [] : [placedText('foot', foot, [{ pieces: [{ runs: words }] }], scene)]),
    ...(apart === undefined ? [] : [folioShape(apart, folio, scene)]),
  ];
}

function joined(sources: Runs, folio: Runs): Runs {
  return sources.length === 0 ? folio : [...sources, ...said(' · '), ...folio];
}

function folioShape(placeholder: Placeholder, folio: Runs, scene: SlideScene): Xml {
  const { words, nextId } = scene;
  const id = nextId();
  const own = { size: placeholder.size ?? footSize, gap: 0 };
  return textShape({
    id,
    name: `${shapeWord('folio', words)} ${id}`,
    placeholder,
    frame: undefined,
    fill: undefined,
    body: tag('a:bodyPr'),
    listStyle: undefined,
    paragraphs: paragraphsXml([{ pieces: [{ runs: folio }], align: 'end' }], own, placeholder, scene),
  });
}

/** CSS pixels. */
const footSize = 18;

const said = (text: string): Runs => [{ kind: 'text', text }];

/** A field, so that it stays right when slides are moved. */
function slideNumber(scene: SlideScene): readonly Xml[] {
  const { slide, deck, page, words, nextId } = scene;
  const { language } = deck.imprint;
  const placeholder = scene.takeIfAny('number');
  if (placeholder === undefined) return [];
  const moved = placeholder.stands === 'elsewhere';
  const id = nextId();
  const properties =
    page.direction === 'rtl'
      ? [paragraphProperties('a:pPr', { direction: 'rtl', bullet: undefined, gap: undefined, align: 'end' })]
      : [];
  const field = slideNumberField(String(slide.number), language);
  const end = tag('a:endParaRPr', { lang: language });
  const shape = textShape({
    id,
    name: `${shapeWord('number', words)} ${id}`,
    placeholder,
    frame: moved ? ownFrame(slideRegions[deck.ratio].number, placeholder, scene) : undefined,
    fill: undefined,
    body: tag('a:bodyPr', moved ? noInsets : {}),
    listStyle: undefined,
    paragraphs: tag('a:p', {}, ...properties, field, end),
  });
  return [shape];
}
