/** The foot of a slide: how far the deck has come, sources and the handbook's page, the slide's number. */
import type { Slide } from '../../compose/deck/deck.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import type { Inks } from './inks.ts';
import { shapeWord, slideNumberField } from './masters.ts';
import { paragraphProperties } from './paragraph.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { slideRegions } from './regions.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';
import { textShape } from './shape.ts';

export function footShapes(scene: SlideScene, inks: Inks, locators: Locators): readonly Xml[] {
  const { slide, placed } = scene;
  const paragraph = footParagraph(scene, locators);
  return [
    progress(scene, inks),
    ...(paragraph === undefined ? [] : [placedText('foot', placed.foot, [paragraph], scene)]),
    ...(unnumbered.has(slide.layout) ? [] : [slideNumber(scene)]),
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

/** Sources at the start, the page at the end of the line. */
function footParagraph(scene: SlideScene, locators: Locators): Paragraph | undefined {
  const sources = footWords(scene);
  const page = handbookWords(scene, locators);
  if (sources.length + page.length === 0) return undefined;
  return {
    pieces: [{ runs: sources }, ...(page.length === 0 ? [] : [{ runs: page, tabbed: true }])],
    endStop: scene.placed.foot.width,
  };
}

/** Title and closing slides rest on nothing and say instead who made the deck, and under which licence. */
function footWords({ slide, deck: { imprint } }: SlideScene): Runs {
  if (slide.layout === 'title')
    return said(`${imprint.publisher} · ${imprint.edition} · ${imprint.dateText}`);
  if (slide.layout === 'closing') return linked(imprint.licence.name, imprint.licence.url);
  if (slide.layout === 'sources') return [];
  return slide.sources.flatMap(({ text, href }, at) => [
    ...(at > 0 ? said('\u00a0· ') : []),
    ...(href === undefined ? said(text) : linked(text, href)),
  ]);
}

function handbookWords({ slide: { more }, words }: SlideScene, { folios }: Locators): Runs {
  const folio = more === undefined ? undefined : folios.get(more);
  return folio === undefined ? [] : said(`${words.handbook} ${words.page}\u00a0${folio}`);
}

const said = (text: string): Runs => [{ kind: 'text', text }];

function linked(text: string, href: string): Runs {
  return [{ kind: 'link', href, runs: said(text) }];
}

/** A field, so that it stays right when slides are moved. */
function slideNumber({ slide, deck, page, words, nextId, take }: SlideScene): Xml {
  const { language } = deck.imprint;
  const placeholder = take('number');
  const id = nextId();
  const properties =
    page.direction === 'rtl'
      ? [paragraphProperties('a:pPr', { direction: 'rtl', bullet: undefined, gap: undefined, align: 'end' })]
      : [];
  const field = slideNumberField(String(slide.number), language);
  const end = tag('a:endParaRPr', { lang: language });
  return textShape({
    id,
    name: `${shapeWord('number', words)} ${id}`,
    placeholder,
    frame: undefined,
    fill: undefined,
    body: tag('a:bodyPr'),
    listStyle: undefined,
    paragraphs: tag('a:p', {}, ...properties, field, end),
  });
}
