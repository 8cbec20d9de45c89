/** A deck's Markdown → its slides as the page shows them. Slides that were shown before, in the same deck, are not rendered again. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { element, type Html } from '../../craft/markup/html.ts';
import type { Artifact } from '../../model/artifact.ts';
import { lastUsed } from '../../model/last-used.ts';
import { perObject } from '../../model/per-object.ts';
import { asides } from './asides.ts';
import { placeFigures } from './figures.ts';
import { type Lettering, letteringOf } from './fonts.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { renderMarp } from './render-marp.ts';
import { sanitise } from './sanitise.ts';
import { slideTree } from './slide-tree.ts';
import { elementsOf, mapElements, printTree, readTree, type Tree, type TreeNode } from './tree.ts';

export interface ShownSlides {
  /** All slides, in `main`. */
  readonly html: Html;
  /** Marp's stylesheet for them. */
  readonly css: string;
  /** What they are set in, slide by slide. */
  readonly lettering: readonly Lettering[];
}

/** What a deck lays beside its Markdown: the stylesheet, and the figures by their path from there. */
export interface Beside {
  readonly stylesheet: string;
  readonly figures: ReadonlyMap<string, Artifact>;
}

export function showSlides(markdown: string, deck: Deck, beside: Beside): ShownSlides {
  const apart = shownPieces(piecesOf(markdown, deck.slides), deck, beside);
  const [css = '', ...others] = new Set(apart.map((piece) => piece.css));
  // A piece that Marp makes another number of slides of, or styles by itself, is only right among the others.
  if (others.length === 0 && apart.every(({ isWhole }) => isWhole)) return joined(apart, css);
  const all = shownPieces([{ markdown, slides: deck.slides }], deck, beside);
  return joined(all, all.map((piece) => piece.css).join(''));
}

interface ShownPiece {
  readonly html: Html;
  readonly css: string;
  readonly lettering: Lettering;
  /** Every one of its slides is there once. */
  readonly isWhole: boolean;
}

/** Enough for the decks somebody works on, in their variants and languages. */
const memories = lastUsed<(key: string, make: () => ShownPiece) => ShownPiece>(12);
const mostSlides = 300;

function shownPieces(pieces: readonly Piece[], deck: Deck, beside: Beside): readonly ShownPiece[] {
  const memory = memories(keyOfAll(deck, beside), () => lastUsed(mostSlides));
  return pieces.map((piece) =>
    memory(`${piece.markdown}${piece.slides.map(spelled).join()}`, () => shownPiece(piece, deck, beside)),
  );
}

/** Everything a slide shows that is not its own: what the deck is, where its slides stand, its style and figures. */
function keyOfAll({ slides, ...rest }: Deck, { stylesheet, figures }: Beside): string {
  const places = slides.map(({ id, number, anchors }) => [id, number, anchors]);
  const drawn = [...figures].map(([path, { bytes }]) => [path, identity(bytes)]);
  return JSON.stringify([rest, places, drawn, stylesheet]);
}

const spelled = perObject((slide: Slide) => JSON.stringify(slide));

/** Another number for every array of bytes. */
const identity = perObject<Uint8Array, number>(() => (count += 1));
let count = 0;

function shownPiece({ markdown, slides }: Piece, deck: Deck, { stylesheet, figures }: Beside): ShownPiece {
  const ids = slides.map(({ id }) => id);
  const { html, css } = renderMarp(markdown, stylesheet, ids);
  const rendered = readTree(html);
  const tree = sanitise(placeFigures(placeSlides(rendered, slides, deck), figures)).flatMap(insideMain);
  const sections = elementsOf(rendered).filter(({ name }) => name === 'section');
  const isWhole = sections.map(({ attributes }) => attributes.id).join() === ids.join();
  return { html: printTree(tree), css, lettering: letteringOf(tree), isWhole };
}

function placeSlides(tree: Tree, slides: readonly Slide[], deck: Deck): Tree {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  return mapElements(tree, (element) => {
    const slide = element.name === 'section' ? byId.get(element.attributes.id ?? '') : undefined;
    return slide === undefined ? [element] : [slideTree(element, slide, deck), ...asides(slide, deck)];
  });
}

function insideMain(node: TreeNode): Tree {
  return node.kind === 'element' && node.name === 'main' ? node.children : [];
}

function joined(pieces: readonly ShownPiece[], css: string): ShownSlides {
  const html = element('main', { class: 'deck' }, ...pieces.map((piece) => piece.html));
  return { html, css, lettering: pieces.map(({ lettering }) => lettering) };
}
