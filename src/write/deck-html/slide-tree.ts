/** A section as Marp renders it becomes a slide of ours: named for screen readers, measured by boxes, terms explained. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { type BoxName, type BoxRole, bodyAt, boxKey } from './boxes.ts';
import { columnWidths } from './column-widths.ts';
import { isOutside, outsideLink } from './outside-link.ts';
import { inSteps } from './reveal-steps.ts';
import { headRows } from './table-heads.ts';
import { explainTerms } from './terms.ts';
import { type Attributes, make, mapElements, type Tree, type TreeElement } from './tree.ts';

export function slideTree(section: TreeElement, slide: Slide, deck: Deck): TreeElement {
  const blocks = section.children.filter((node) => node.kind === 'element');
  const children = blocks.map((node, place) => boxed(node, { slide, place, deck }, blocks[place - 1]));
  const explained = explainTerms(children, slide);
  const linked = mapElements(explained, (element) =>
    element.name === 'a' ? link(element, deck) : [element],
  );
  const shown = slide.reveal ? linked.map(inSteps) : linked;
  return make('section', sectionAttributes(section, slide, deck), ...shown);
}

function sectionAttributes({ attributes }: TreeElement, slide: Slide, deck: Deck): Attributes {
  const isNumbered = attributes['data-marpit-pagination'] !== undefined;
  return {
    id: slide.id,
    class: attributes.class ?? '',
    lang: deck.imprint.language,
    dir: deck.imprint.direction,
    role: 'group',
    tabindex: '-1',
    'aria-labelledby': titleId(slide),
    'data-size': deck.ratio,
    'data-number': String(slide.number),
    'data-seconds': String(slide.seconds),
    ...(slide.part === undefined ? {} : { 'data-part': slide.part.title }),
    // Marp counts from the slide it was given first, which need not be the deck's.
    ...(isNumbered ? { 'data-marpit-pagination': String(slide.number) } : {}),
    'data-box': boxKey({ slide: slide.id, place: -1, role: 'slide' }),
    style: `--progress:${progress(slide, deck)}%`,
  };
}

const titleId = ({ id }: Slide) => `${id}.title`;

function progress({ number }: Slide, { slides }: Deck): number {
  return Math.round((1000 * number) / slides.length) / 10;
}

interface Place {
  readonly slide: Slide;
  readonly deck: Deck;
  /** Among the children of the section. */
  readonly place: number;
}

function boxed(
  node: TreeElement,
  { slide, place, deck }: Place,
  previous: TreeElement | undefined,
): TreeElement {
  if (isLogo(node, slide)) return node;
  const inner = mapElements(innerTree(node, slide, place, deck), (element) => {
    const role = innerRole(element.name, slide);
    return [role === undefined ? element : named(element, { slide: slide.id, place, role })];
  });
  const whole = named(
    { ...numbered(node), children: inner },
    { slide: slide.id, place, role: outerRole(node, previous) },
  );
  return isHeading(whole) ? withId(whole, titleId(slide)) : whole;
}

/** A table breaks its cells where every format does: in columns of set widths. */
function innerTree(node: TreeElement, slide: Slide, place: number, deck: Deck): Tree {
  if (node.name !== 'table') return node.children;
  const body = bodyAt(slide, place);
  const rows = headRows(node.children);
  return body?.kind === 'table' || body?.kind === 'comparison'
    ? [columnWidths(body, slide, deck), ...rows]
    : rows;
}

/** Numbers of steps are drawn by the theme, which has to be told where they start. */
function numbered(node: TreeElement): TreeElement {
  const start = Number(node.attributes.start ?? '1');
  if (node.name !== 'ol' || start === 1) return node;
  return { ...node, attributes: { ...node.attributes, style: `--before:${start - 1}` } };
}

function named(element: TreeElement, box: BoxName): TreeElement {
  return { ...element, attributes: { ...element.attributes, 'data-box': boxKey(box) } };
}

function innerRole(name: string, { layout }: Slide): BoxRole | undefined {
  if (name === 'li' && layout === 'sources') return 'small';
  return innerRoles[name];
}

const innerRoles: Readonly<Record<string, BoxRole>> = { li: 'text', td: 'cell', th: 'cell', img: 'figure' };

function outerRole(node: TreeElement, previous: TreeElement | undefined): BoxRole {
  if (isHeading(node)) return 'title';
  if (node.name === 'footer') return 'foot';
  if (node.name !== 'p' || isFigure(node)) return 'block';
  // A paragraph below a table or figure is its note.
  return previous !== undefined && (previous.name === 'table' || isFigure(previous)) ? 'small' : 'text';
}

function isHeading({ name }: TreeElement): boolean {
  return name === 'h1' || name === 'h2';
}

function isFigure({ name, children }: TreeElement): boolean {
  return name === 'p' && children.some((child) => child.kind === 'element' && child.name === 'img');
}

/** It hangs at a place of its own, which nothing can reach. */
function isLogo(node: TreeElement, { layout }: Slide): boolean {
  return (layout === 'title' || layout === 'closing') && isFigure(node);
}

function withId(element: TreeElement, id: string): TreeElement {
  return { ...element, attributes: { id, ...element.attributes } };
}

/** Marp's own slide numbers lead to our ids; addresses outside open beside the deck; others have nowhere to lead. */
function link(element: TreeElement, deck: Deck): Tree {
  const { href = '' } = element.attributes;
  const number = /^#(\d+)$/.exec(href)?.[1];
  if (number !== undefined) {
    const target = deck.slides.find((slide) => slide.number === Number(number));
    return target === undefined ? element.children : [{ ...element, attributes: { href: `#${target.id}` } }];
  }
  return isOutside(element) ? [outsideLink(element)] : element.children;
}
