/** What lies beside a slide for its presenter alone: the notes as they are formatted, and the sources with their places. */
import type { Deck, Note, ShortSource, Slide } from '../../compose/deck/deck.ts';
import { joinHtml } from '../../craft/markup/html.ts';
import { type Links, runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { isOutside, outsideLink } from './outside-link.ts';
import { type Attributes, make, mapElements, readTree, type Tree, type TreeElement, words } from './tree.ts';

/** Hidden until a presenter's window shows them; a slide without notes, as in a public build, has no place for any. */
export function asides({ notes, evidence }: Slide, deck: Deck): readonly TreeElement[] {
  return [
    ...(notes.length > 0
      ? [
          besideSlide(
            'notes',
            notes.map((note) => paragraph(note, deck)),
          ),
        ]
      : []),
    ...(evidence.length > 0 ? [besideSlide('evidence', [make('ul', {}, ...evidence.map(source))])] : []),
  ];
}

function besideSlide(name: string, children: Tree): TreeElement {
  return make('div', { class: name, hidden: '' }, ...children);
}

function paragraph({ runs }: Note, deck: Deck): TreeElement {
  const tree = readTree(runsHtml(runs, noteLinks(deck)));
  return make(
    'p',
    {},
    ...mapElements(tree, (element) => [isOutside(element) ? outsideLink(element) : element]),
  );
}

/** A cross-reference leads to the first slide of this deck that shows its target. */
function noteLinks({ slides }: Deck): Links {
  return {
    href: (anchor) => {
      const slide = slides.find(({ anchors }) => anchors.includes(anchor));
      return slide === undefined ? undefined : `#${slide.id}`;
    },
    locator: () => joinHtml([]),
    term: (_anchor, text) => textHtml(text),
  };
}

function source({ text, href }: ShortSource): TreeElement {
  if (href === undefined) return make('li', {}, words(text));
  const attributes: Attributes = { href };
  return make('li', {}, outsideLink(make('a', attributes, words(text))));
}
