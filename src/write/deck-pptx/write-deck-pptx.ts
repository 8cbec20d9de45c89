/** A deck becomes a PowerPoint file: native slides on the theme's own master and layouts, with notes. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Brand } from '../../craft/ooxml/brand/brand.ts';
import { type Part, packageBytes, type Relation } from '../../craft/ooxml/package.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import { placeSlide } from '../../lay/place-slide.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import type { Theme } from '../../model/theme.ts';
import { chartParts } from './charts.ts';
import { type Design, designOf } from './design.ts';
import { handOf } from './hand.ts';
import { mediaParts } from './media.ts';
import type { Page } from './mirror.ts';
import { notesMasterPart } from './notes-master-part.ts';
import { notesParagraphs, notesPart } from './notes-part.ts';
import { presentationPart, presentationPath } from './presentation-part.ts';
import {
  appPath,
  appProperties,
  corePath,
  coreProperties,
  presentationProperties,
  presentationPropertiesPath,
  viewProperties,
  viewPropertiesPath,
} from './properties-parts.ts';
import { slideRegions } from './regions.ts';
import type { DeckScene } from './scene.ts';
import { slidePart } from './slide-part.ts';
import { tableStylesPart, tableStylesPath } from './table-styles-part.ts';
import { themePart } from './theme-part.ts';

export interface DeckPptxSupplies {
  readonly locators: Locators;
  readonly theme: Theme;
  /** By the key of the body they belong to. */
  readonly figures: ReadonlyMap<string, DeckFigure>;
  /** For title and closing slides. */
  readonly logo: DeckFigure | undefined;
  /** Whether notes pages are written; a deck for the public has none. */
  readonly notes: boolean;
  /** An organisation's own design, in place of the theme's. */
  readonly brand?: Brand | undefined;
}

/** `decks/<id>/<name>.pptx` */
export function writeDeckPptx(deck: Deck, supplies: DeckPptxSupplies): Artifact {
  const { brand } = supplies;
  const worn = brand === undefined ? deck : { ...deck, scheme: brand.ground };
  const bytes = packageBytes(deckParts(worn, supplies), roots);
  return { path: `decks/${deck.id}/${deck.name}.pptx`, bytes };
}

const roots: readonly Relation[] = [
  { id: 'rId1', type: 'officeDocument', target: { part: presentationPath } },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: { part: corePath },
  },
  { id: 'rId3', type: 'extended-properties', target: { part: appPath } },
];

/** In CSS pixels. */
const weights: Readonly<Record<Theme['marks'], Pick<DeckScene, 'stroke' | 'bar'>>> = {
  fine: { stroke: 2, bar: 5 },
  heavy: { stroke: 4, bar: 12 },
};

const notesThemePath = 'ppt/theme/theme2.xml';

function deckParts(deck: Deck, supplies: DeckPptxSupplies): readonly Part[] {
  const { theme, figures } = supplies;
  const page: Page = { width: slideRegions[deck.ratio].width, direction: deck.imprint.direction };
  const design = designOf(deck, page, supplies);
  const { inks } = design;
  const hand = handOf(deck, theme);
  const { stroke, bar } = weights[theme.marks];
  const notes = allNotes(deck, supplies);
  const places = new Map(deck.slides.map((slide) => [slide, placeSlide(slide, deck)]));
  const { words } = deck.imprint;
  const others = [
    { type: 'theme', path: design.theme },
    { type: 'presProps', path: presentationPropertiesPath },
    { type: 'viewProps', path: viewPropertiesPath },
    { type: 'tableStyles', path: tableStylesPath },
  ];
  return [
    coreProperties(deck),
    appProperties(deck, notes.size),
    presentationPart(deck, { page, notes: notes.size > 0, masters: design.masters, others }),
    presentationProperties(),
    viewProperties(),
    tableStylesPart(inks.paper, words, stroke),
    ...design.parts,
    ...(notes.size === 0
      ? []
      : [
          themePart(notesThemePath, theme, 'light'),
          notesMasterPart(deck.imprint, deck.ratio, notesThemePath),
        ]),
    ...slideParts(deck, { deck, page, inks, hand, figures, places, stroke, bar }, design, notes, supplies),
    ...notes.values(),
    ...chartParts(deck, places, figures, hand),
    ...mediaParts(deck, figures),
  ];
}

function slideParts(
  deck: Deck,
  scene: DeckScene,
  design: Design,
  notes: ReadonlyMap<string, Part>,
  { locators }: DeckPptxSupplies,
): readonly Part[] {
  return deck.slides.map((slide) =>
    slidePart(slide, scene, {
      ...design.standOn(slide, scene.places.get(slide)),
      locators,
      notes: notes.get(slide.id)?.path,
    }),
  );
}

/** By the slide's id; slides with nothing to say beside them have none. */
function allNotes(deck: Deck, { notes, figures, locators }: DeckPptxSupplies): ReadonlyMap<string, Part> {
  if (!notes) return new Map();
  const setting = { deck, figures, locators };
  return new Map(
    deck.slides.flatMap((slide): [string, Part][] => {
      const paragraphs = notesParagraphs(slide, setting);
      return paragraphs.length === 0 ? [] : [[slide.id, notesPart(slide, paragraphs, setting)]];
    }),
  );
}
