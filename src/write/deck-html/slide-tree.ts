/** A section as Marp renders it becomes a slide of ours: named for screen readers, measured by boxes, terms explained. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { type BoxRole, boxKey } from './boxes.ts';
import { explainTerms } from './terms.ts';
import { type Attributes, make, mapElements, type Tree, type TreeElement, type TreeNode } from './tree.ts';

export function slideTree(section: TreeElement, slide: Slide, deck: Deck): TreeElement {
  const children = section.children
    .filter((node) => node.kind === 'element')
    .map((node, place) => boxed(node, slide, place));
  const explained = explainTerms(children, slide);
  const linked = mapElements(explained, (element) =>
    element.name === 'a' ? link(element, deck) : [element],
  );
  return make('section', sectionAttributes(section, slide, deck), ...linked);
}

function sectionAttributes({ attributes }: TreeElement, slide: Slide, deck: Deck): Attributes {
  const page = attributes['data-marpit-pagination'];
  return {
    id: slide.id,
    class: attributes.class ?? '',
    lang: deck.imprint.language,
    dir: deck.imprint.direction,
    role: 'group',
    tabindex: '-1',
    'aria-labelledby': titleId(slide),
    'data-number': String(slide.number),
    ...(page === undefined ? {} : { 'data-marpit-pagination': page }),
    'data-box': boxKey({ slide: slide.id, place: -1, role: 'slide' }),
    style: `--progress:${progress(slide, deck)}%`,
  };
}

const titleId = ({ id }: Slide) => `${id}.title`;

function progress({ number }: Slide, { slides }: Deck): number {
  return Math.round((1000 * number) / slides.length) / 10;
}

/** How small text in an element may be. */
const roles: Readonly<Record<string, BoxRole>> = {
  h1: 'title',
  h2: 'title',
  footer: 'foot',
  li: 'text',
  td: 'cell',
  th: 'cell',
};

function boxed(node: TreeElement, slide: Slide, place: number): TreeElement {
  const named = (element: TreeElement, role: BoxRole): TreeElement => ({
    ...element,
    attributes: { ...element.attributes, 'data-box': boxKey({ slide: slide.id, place, role }) },
  });
  const inner = mapElements(node.children, (element) => {
    const role = roles[element.name];
    return [role === undefined ? element : named(scoped(element), role)];
  });
  const whole = named({ ...node, children: inner }, roles[node.name] ?? 'block');
  return whole.name === 'h1' || whole.name === 'h2' ? withId(whole, titleId(slide)) : whole;
}

function withId(element: TreeElement, id: string): TreeElement {
  return { ...element, attributes: { id, ...element.attributes } };
}

/** Only heads of columns; what stands at the head of a row is for the layout to say. */
function scoped(element: TreeElement): TreeElement {
  if (element.name !== 'th') return element;
  return { ...element, attributes: { ...element.attributes, scope: 'col' } };
}

/** Marp's own slide numbers lead to our ids; addresses outside open beside the deck; others have nowhere to lead. */
function link(element: TreeElement, deck: Deck): Tree {
  const { href = '' } = element.attributes;
  const number = /^#(\d+)$/.exec(href)?.[1];
  if (number !== undefined) {
    const target = deck.slides.find((slide) => slide.number === Number(number));
    return target === undefined ? element.children : [{ ...element, attributes: { href: `#${target.id}` } }];
  }
  if (!/^(?:https?:|mailto:)/.test(href)) return element.children;
  return [{ ...element, attributes: { href, target: '_blank', rel: 'noopener noreferrer' } }];
}

export type { TreeNode };
