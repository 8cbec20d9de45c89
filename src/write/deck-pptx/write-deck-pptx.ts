/** A deck becomes a PowerPoint file: native slides on the theme's own master and layouts, with notes. */
import type { Deck } from '../../compose/deck/deck.ts';
import { type Part, packageBytes, type Relation } from '../../craft/ooxml/package.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import { placeSlide } from '../../lay/place-slide.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import type { Theme } from '../../model/theme.ts';
import { chartParts } from './charts.ts';
import { handOf } from './hand.ts';
import { inksOf } from './inks.ts';
import { layoutKind } from './layout.ts';
import { logoOf, logoParts } from './logo.ts';
import { layoutPart, type MasterSetting, masterPart } from './masters.ts';
import { mediaParts } from './media.ts';
import type { Page } from './mirror.ts';
import { notesMasterPart } from './notes-master-part.ts';
import { notesParagraphs, notesPart } from './notes-part.ts';
import { type OwnLayout, ownLayouts } from './own-layouts.ts';
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
}

/** `decks/<id>/<name>.pptx` */
export function writeDeckPptx(deck: Deck, supplies: DeckPptxSupplies): Artifact {
  const bytes = packageBytes(deckParts(deck, supplies), roots);
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

const themePath = 'ppt/theme/theme1.xml';
const notesThemePath = 'ppt/theme/theme2.xml';

function deckParts(deck: Deck, supplies: DeckPptxSupplies): readonly Part[] {
  const { theme, figures } = supplies;
  const page: Page = { width: slideRegions[deck.ratio].width, direction: deck.imprint.direction };
  const inks = inksOf(theme, deck.scheme);
  const hand = handOf(deck, theme);
  const { stroke, bar } = weights[theme.marks];
  const logo = logoOf(supplies.logo, theme, deck.scheme);
  const layouts = ownLayouts(deck.ratio, theme);
  const notes = allNotes(deck, supplies);
  const places = new Map(deck.slides.map((slide) => [slide, placeSlide(slide, deck)]));
  const { language, words } = deck.imprint;
  const masters: MasterSetting = { page, language, words, scheme: deck.scheme, inks, logo };
  const others = [
    { type: 'theme', path: themePath },
    { type: 'presProps', path: presentationPropertiesPath },
    { type: 'viewProps', path: viewPropertiesPath },
    { type: 'tableStyles', path: tableStylesPath },
  ];
  return [
    coreProperties(deck),
    appProperties(deck, notes.size),
    presentationPart(deck, { page, notes: notes.size > 0, others }),
    presentationProperties(),
    viewProperties(),
    tableStylesPart(inks.paper, words, stroke),
    themePart(themePath, theme, deck.scheme),
    ...masterParts(layouts, masters),
    ...(notes.size === 0
      ? []
      : [
          themePart(notesThemePath, theme, 'light'),
          notesMasterPart(deck.imprint, deck.ratio, notesThemePath),
        ]),
    ...slideParts(deck, { deck, page, inks, hand, figures, places, stroke, bar }, layouts, notes, supplies),
    ...notes.values(),
    ...chartParts(deck, places, figures, hand),
    ...mediaParts(deck, figures),
    ...logoParts(logo),
  ];
}

function masterParts(layouts: readonly OwnLayout[], setting: MasterSetting): readonly Part[] {
  const points = layouts.find(({ kind }) => kind === 'points');
  if (points === undefined) throw new Error('the layouts lack one for points, which the master is made from');
  return [
    masterPart(points, layouts, themePath, setting),
    ...layouts.map((layout) => layoutPart(layout, setting)),
  ];
}

function slideParts(
  deck: Deck,
  scene: DeckScene,
  layouts: readonly OwnLayout[],
  notes: ReadonlyMap<string, Part>,
  { locators }: DeckPptxSupplies,
): readonly Part[] {
  const byKind = new Map(layouts.map((layout) => [layout.kind, layout]));
  return deck.slides.map((slide) => {
    const kind = layoutKind(slide.layout);
    const layout = byKind.get(kind);
    if (layout === undefined) throw new Error(`the layouts lack one for ${kind}`);
    return slidePart(slide, scene, {
      layout,
      ground: layout.ground,
      locators,
      notes: notes.get(slide.id)?.path,
    });
  });
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
