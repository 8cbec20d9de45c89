/** The first mention of a term on a slide becomes a word whose definition shows when it is pointed at or focused. */
import type { Slide, SlideTerm } from '../../compose/deck/deck.ts';
import { make, mapElements, type Tree, type TreeElement, words } from './tree.ts';

/** Terms are met as links into the glossary. A term that is not among the slide's leaves its words. */
export function explainTerms(tree: readonly TreeElement[], slide: Slide): Tree {
  const met: SlideTerm[] = [];
  const explained = mapElements(tree, (element) => {
    const term = element.name === 'a' ? termOf(element, slide) : undefined;
    if (term === undefined || met.includes(term)) return [element];
    met.push(term);
    const attributes = { tabindex: '0', 'aria-describedby': tipId(slide, term) };
    return [make('dfn', attributes, ...element.children), tip(slide, term)];
  });
  return explained;
}

function termOf({ attributes }: TreeElement, { terms }: Slide): SlideTerm | undefined {
  const slug = /(?:^|\/)glossary\/([\w-]+)\.html$/.exec(attributes.href ?? '')?.[1];
  return terms.find(({ anchor }) => anchor === `term/${slug}`);
}

function tip(slide: Slide, term: SlideTerm): TreeElement {
  const { preferred, expansion, definition } = term;
  const name = expansion === undefined ? preferred : `${preferred}, ${expansion}`;
  const attributes = { id: tipId(slide, term), class: 'tip', role: 'tooltip' };
  return make('span', attributes, make('strong', {}, words(name)), words(` ${definition}`));
}

function tipId({ id }: Slide, { anchor }: SlideTerm): string {
  return `${id}.${anchor.replaceAll('/', '.')}`;
}
