/** A written presentation, opened: its parts, its slides and their shapes, as a reader of the file finds them. */
import type { Deck } from '../../../src/compose/deck/deck.ts';
import type { Brand } from '../../../src/craft/ooxml/brand/brand.ts';
import type { DeckFigure } from '../../../src/lay/deck-figure.ts';
import { drawDeckFigures } from '../../../src/lay/draw-figures.ts';
import type { Theme } from '../../../src/model/theme.ts';
import { writeDeckPptx } from '../../../src/write/deck-pptx/write-deck-pptx.ts';
import { attribute, elements, texts, unpack } from '../../craft/ooxml/read-xml.ts';
import { locators as fixtureLocators } from '../deck-fixture.ts';
import { marpSupplies } from '../deck-supplies.ts';
import { theme } from './sample-theme.ts';

export type Parts = Readonly<Record<string, string>>;

export interface Ways {
  readonly locators?: typeof fixtureLocators;
  readonly notes?: boolean;
  readonly theme?: Theme;
  readonly logo?: DeckFigure;
  readonly brand?: Brand;
}

export function pptxBytes(deck: Deck, ways: Ways = {}): Uint8Array {
  const { locators = fixtureLocators, notes = true, theme: worn = theme, logo, brand } = ways;
  const figures =
    deck.id === 'wsis-and-igf' ? marpSupplies(deck).figures : drawDeckFigures(deck, new Map(), worn);
  const supplies = { locators, figures, logo, notes, theme: worn, brand };
  return writeDeckPptx(deck, supplies).bytes;
}

export function openDeck(deck: Deck, ways: Ways = {}): Parts {
  return unpack(pptxBytes(deck, ways));
}

export function partsIn(parts: Parts, folder: string): readonly string[] {
  return Object.keys(parts).filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.xml'));
}

export function slideXml(parts: Parts, number: number): string {
  return parts[`ppt/slides/slide${number}.xml`] ?? '';
}

export function notesXml(parts: Parts, number: number): string | undefined {
  return parts[`ppt/notesSlides/notesSlide${number}.xml`];
}

export interface ReadShape {
  readonly xml: string;
  readonly type: string | undefined;
  readonly index: string | undefined;
  /** One entry a paragraph. */
  readonly paragraphs: readonly string[];
}

/** The placeholders of a slide, in reading order. */
export function placeholders(xml: string): readonly ReadShape[] {
  return elements(xml, 'p:sp').flatMap((shape) => {
    const [held] = elements(shape, 'p:ph');
    if (held === undefined) return [];
    return [
      {
        xml: shape,
        type: attribute(held, 'type'),
        index: attribute(held, 'idx'),
        paragraphs: paragraphs(shape),
      },
    ];
  });
}

const fields = new Set(['ftr', 'dt', 'sldNum']);

/** What the outline of the presentation shows of a slide. */
export function outline(xml: string): readonly string[] {
  return placeholders(xml)
    .filter(({ type }) => !fields.has(type ?? ''))
    .flatMap((shape) => shape.paragraphs);
}

export function paragraphs(xml: string): readonly string[] {
  return elements(xml, 'a:p').map((paragraph) => decoded(texts(paragraph, 'a:t').join('')));
}

function decoded(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#9': '\t',
    '#10': '\n',
  };
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

export interface ReadRelation {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Targets as paths from the package's root, or addresses. */
export function relations(parts: Parts): readonly ReadRelation[] {
  return Object.entries(parts).flatMap(([path, xml]) => {
    const found = /^(.*?)_rels\/(.*)\.rels$/.exec(path);
    if (found === null) return [];
    const [, folder = '', name = ''] = found;
    return elements(xml, 'Relationship').map((relation) => {
      const target = decoded(attribute(relation, 'Target') ?? '');
      const external = attribute(relation, 'TargetMode') === 'External';
      return {
        from: folder + name,
        id: attribute(relation, 'Id') ?? '',
        type: attribute(relation, 'Type')?.split('/').at(-1) ?? '',
        target: external ? target : new URL(target, `file:///${folder}`).pathname.slice(1),
        external,
      };
    });
  });
}
