/** A deck's HTML file → what each of its slides shows and says. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { lettersOf, normalAddress, type SlideContent } from './slide-content.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function htmlSlides(html: string): readonly SlideContent[] {
  return elements(parse(html))
    .filter((element) => element.tagName === 'section' && attribute(element, 'data-number') !== undefined)
    .map((section) => {
      const inside = elements(section);
      const links = inside
        .filter(({ tagName }) => tagName === 'a')
        .flatMap((a) => attribute(a, 'href') ?? []);
      const outside = links.filter((href) => /^(?:https?|mailto):/.test(href)).map(normalAddress);
      return {
        id: attribute(section, 'id') ?? '',
        words: lettersOf(textOf(section, isShown)),
        foot: lettersOf(
          inside
            .filter(({ tagName }) => tagName === 'footer')
            .map((each) => textOf(each, () => true))
            .join(' '),
        ),
        notes: lettersOf(notesBeside(section)),
        links: [...new Set(outside)].sort(),
        alternatives: inside.flatMap((element) => alternativeOf(element, inside)),
      };
    });
}

/** Not the foot, nor definitions that open, nor labels within drawings, nor notes. */
function isShown(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return !['footer', 'svg', 'aside', 'template'].includes(element.tagName) && !classes.includes('tip');
}

/** They stand in the slide or in the frame around it. */
function notesBeside(section: Element): string {
  const around = section.parentNode === null ? [] : elements(section.parentNode);
  return around
    .filter((element) => (attribute(element, 'class') ?? '').split(' ').includes('notes'))
    .map((notes) => textOf(notes, (element) => !(attribute(element, 'class') ?? '').includes('tip')))
    .join(' ');
}

function alternativeOf(element: Element, all: readonly Element[]): readonly string[] {
  if (element.tagName === 'img') return [lettersOf(attribute(element, 'alt') ?? '')];
  if (element.tagName !== 'svg' || attribute(element, 'role') !== 'img') return [];
  const label = attribute(element, 'aria-label');
  if (label !== undefined) return [lettersOf(label)];
  const ids = (attribute(element, 'aria-labelledby') ?? '').split(' ');
  return [
    lettersOf(
      all
        .filter((each) => ids.includes(attribute(each, 'id') ?? ''))
        .map((each) => textOf(each, () => true))
        .join(' '),
    ),
  ];
}

function elements(node: Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function textOf(node: Node, shown: (element: Element) => boolean): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .map((child) => ('tagName' in child && !shown(child) ? '' : textOf(child, shown)))
    .join(' ');
}
